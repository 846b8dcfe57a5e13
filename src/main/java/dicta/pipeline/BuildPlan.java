package dicta.pipeline;

import dicta.article.ArticleSource;
import dicta.correction.Correction;
import dicta.rdf.Iris;
import dicta.rdf.TextChoice;
import dicta.store.Fingerprint;
import dicta.store.StoreDirectory;
import dicta.store.StoreInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a store is to be built from, and how.
 *
 * @param store where
 * @param iris what its IRIs begin with
 * @param tier which tagger
 * @param text how much of the articles' wording it keeps
 * @param paths the articles, as given
 * @param corrections what people corrected, in the order in which it is to be applied
 * @param resume whether to go on with a build that was cut off
 * @param saveEvery after how many inputs it makes sure that it can be gone on with
 */
public record BuildPlan(
    StoreDirectory store,
    Iris iris,
    Tier tier,
    TextChoice text,
    List<String> paths,
    List<Correction> corrections,
    boolean resume,
    int saveEvery) {
  /** About a minute of reading by the encoder, and a sorted run of some ten megabytes. */
  public static final int SAVE_EVERY = 250;

  public BuildPlan {
    paths = List.copyOf(paths);
    corrections = List.copyOf(corrections);
    if (saveEvery < 1) {
      throw new IllegalArgumentException("a build saves every so many inputs, not " + saveEvery);
    }
  }

  /** A plan to build from the start. */
  public BuildPlan(
      StoreDirectory store,
      Iris iris,
      Tier tier,
      TextChoice text,
      List<String> paths,
      List<Correction> corrections) {
    this(store, iris, tier, text, paths, corrections, false, SAVE_EVERY);
  }

  /** A plan to build from the start, without corrections. */
  public BuildPlan(
      StoreDirectory store, Iris iris, Tier tier, TextChoice text, List<String> paths) {
    this(store, iris, tier, text, paths, List.of());
  }

  /** The plan with a fingerprint of its inputs, models and settings, to compare a store with. */
  public StoreInfo info(Models models) {
    TreeSet<Path> inputs = new TreeSet<>();
    for (ArticleSource.Input input :
        new ArticleSource(paths, InputStream.nullInputStream()).inputs()) {
      inputs.add(input.file());
      Path manifest = input.file().resolveSibling("manifest.tsv");
      if (Files.exists(manifest)) {
        inputs.add(manifest);
      }
    }
    try {
      List<String> settings = new ArrayList<>(List.of(models.provenance().description()));
      settings.add("program " + Version.fingerprint());
      settings.add("links " + models.own().linksDigest());
      corrections.forEach(correction -> settings.add(correction.toString()));
      String fingerprint = Fingerprint.of(List.copyOf(inputs), settings);
      return StoreInfo.planned(
          Version.current(), iris.base(), text.label(), tier.label(), fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
