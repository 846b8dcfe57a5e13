package dicta.store;

import dicta.rdf.Census;
import dicta.rdf.NamedGraph;
import dicta.rdf.Vocabulary;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Fills a new TDB2 store by its bulk loader, and its text and spatial indexes along the way. */
final class StoreLoader {
  /** From here on the loader that builds its indexes one after the other is faster. */
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
    SpatialIndexing positions = new SpatialIndexing();
    try (TextIndexing texts = new TextIndexing(configuration.textIndex())) {
      DataLoader loader =
          expected < MANY
              ? LoaderFactory.basicLoader(dataset, QUIET)
              : LoaderFactory.phasedLoader(dataset, QUIET);
      loader.startBulk();
      long quads;
      try {
        Feed feed = new Feed(loader.stream(), texts, positions, census);
        Vocabulary.PREFIXES.forEach(feed.loader::prefix);
        RDFParser.source(sorted).lang(Lang.NQUADS).checking(false).parse(feed);
        last.get().quads().forEach(feed::load);
        quads = feed.quads;
        loader.finishBulk();
      } catch (RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
      texts.finish();
      positions.write(configuration);
      return quads;
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  /** Hands each quad to all who want it. */
  private static final class Feed extends StreamRDFBase {
    private final StreamRDF loader;
    private final TextIndexing texts;
    private final SpatialIndexing positions;
    private final Census census;
    private long quads;

    private Feed(StreamRDF loader, TextIndexing texts, SpatialIndexing positions, Census census) {
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
      loader.quad(quad);
      texts.add(quad);
      positions.add(quad);
      quads++;
    }
  }
}
