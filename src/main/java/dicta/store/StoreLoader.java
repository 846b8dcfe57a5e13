package dicta.store;

import dicta.rdf.Census;
import dicta.rdf.NQuads;
import dicta.rdf.NamedGraph;
import dicta.rdf.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Fills a new TDB2 store by its bulk loader, and its text and spatial indexes along the way. */
final class StoreLoader {
  /**
   * From here on the loader that builds its indexes one after the other is faster. Of TDB2's
   * several it is the one that keeps no queue: phased, light and minimal hold up to ten blocks of
   * 100,000 quads between their stages, and take four times the memory for no less work.
   */
  private static final long MANY = 500_000;

  private static final MonitorOutput QUIET = (format, arguments) -> {};

  private final Path generation;
  private final StoreConfiguration configuration;

  StoreLoader(Path generation) {
    this.generation = generation;
    this.configuration = StoreConfiguration.of(generation);
  }

  /**
   * Loads sorted N-Quads.
   *
   * @param expected about how many quads there are
   * @param census counts what is loaded
   * @param last makes the graph that describes it all, once all is counted
   * @return how many quads the store has
   */
  long load(InputStream sorted, long expected, Census census, Supplier<NamedGraph> last) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(generation));
    try {
      DataLoader loader =
          expected < MANY
              ? LoaderFactory.basicLoader(dataset, QUIET)
              : LoaderFactory.sequentialLoader(dataset, QUIET);
      loader.startBulk();
      try {
        Vocabulary.PREFIXES.forEach(loader.stream()::prefix);
        long quads = feed(sorted, loader.stream()::quad, census, last);
        loader.finishBulk();
        return quads;
      } catch (RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  /**
   * The same by the loader that sorts on disk.
   *
   * @param scratch a folder for what it sorts
   */
  long loadExternally(InputStream sorted, Path scratch, Census census, Supplier<NamedGraph> last)
      throws IOException {
    Files.createDirectories(scratch);
    Path file = scratch.resolve("all.nq.gz");
    long quads;
    try (Writer out = new OutputStreamWriter(SortedRuns.compressed(file), StandardCharsets.UTF_8)) {
      quads = feed(sorted, quad -> write(out, quad), census, last);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    ExternalLoader.load(generation, file, scratch.resolve("sort"));
    Durable.delete(scratch);
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(generation));
    try {
      Txn.executeWrite(dataset, () -> Vocabulary.PREFIXES.forEach(dataset.prefixes()::add));
    } finally {
      TDBInternal.expel(dataset, true);
    }
    return quads;
  }

  private static void write(Writer out, Quad quad) {
    try {
      out.write(NQuads.line(quad));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long feed(
      InputStream sorted, Consumer<Quad> loader, Census census, Supplier<NamedGraph> last) {
    SpatialIndexing positions = new SpatialIndexing();
    try (TextIndexing texts = new TextIndexing(configuration.textIndex())) {
      Feed feed = new Feed(loader, texts, positions, census);
      RDFParser.source(sorted).lang(Lang.NQUADS).checking(false).parse(feed);
      last.get().quads().forEach(feed::load);
      texts.finish();
      positions.write(configuration);
      return feed.quads;
    }
  }

  /** Hands each quad to all who want it. */
  private static final class Feed extends StreamRDFBase {
    private final Consumer<Quad> loader;
    private final TextIndexing texts;
    private final SpatialIndexing positions;
    private final Census census;
    private long quads;

    private Feed(
        Consumer<Quad> loader, TextIndexing texts, SpatialIndexing positions, Census census) {
      this.loader = loader;
      this.texts = texts;
      this.positions = positions;
      this.census = census;
    }

    @Override
    public void quad(Quad quad) {
      census.countSorted(quad.asTriple());
      load(quad);
    }

    private void load(Quad quad) {
      loader.accept(quad);
      texts.add(quad);
      positions.add(quad);
      quads++;
    }
  }
}
