package dicta.pipeline;

import dicta.rdf.Iris;
import dicta.rdf.TextChoice;
import dicta.store.StoreDirectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stores of the fast tier, made and changed in this JVM by models that are loaded once: for tests
 * that are about something else than the commands.
 */
public final class FastStore {
  static final Models MODELS = Models.load(Tier.FAST);
  static final Talk SILENCE = new Talk(new PrintStream(new ByteArrayOutputStream()));

  private FastStore() {}

  /** Builds a store as {@code dicta build --fast} does. */
  public static StoreDirectory build(Path store, Path articles) {
    StoreDirectory directory = new StoreDirectory(store);
    BuildPlan plan =
        new BuildPlan(
            directory,
            new Iris(Iris.DEFAULT_BASE),
            Tier.FAST,
            TextChoice.FULL,
            List.of(articles.toString()));
    new StoreBuild(plan, MODELS, SILENCE).run(InputStream.nullInputStream(), 2);
    return directory;
  }

  /** Adds articles as {@code dicta add --fast} does. */
  public static void add(StoreDirectory store, Path articles) {
    new StoreChange(store)
        .add(List.of(articles.toString()), InputStream.nullInputStream(), MODELS, SILENCE, 2);
  }

  /** A copy of a store that nobody uses. */
  static StoreDirectory copy(StoreDirectory store, Path to) {
    try (Stream<Path> files = Files.walk(store.path())) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(store.path().relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StoreDirectory(to);
  }
}
