package dicta.queries;

import dicta.generator.Worlds;
import dicta.pipeline.BuildPlan;
import dicta.pipeline.Models;
import dicta.pipeline.StoreBuild;
import dicta.pipeline.Talk;
import dicta.pipeline.Tier;
import dicta.rdf.Iris;
import dicta.rdf.NQuads;
import dicta.rdf.TextChoice;
import dicta.store.Store;
import dicta.store.StoreBuilder;
import dicta.store.StoreDirectory;
import dicta.store.StoreInfo;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.system.Txn;

/**
 * The two stores that serving is measured on: the seeds', and one some two hundred times larger.
 */
final class ScaledStores {
  private ScaledStores() {}

  /** The store of the five seeds; one that is there is used as it is. */
  static Path seeds(Path folder) {
    Path store = folder.resolve("seeds");
    StoreDirectory directory = new StoreDirectory(store);
    if (directory.current().isEmpty()) {
      BuildPlan plan =
          new BuildPlan(
              directory,
              new Iris(Iris.DEFAULT_BASE),
              Tier.STANDARD,
              TextChoice.FULL,
              List.of("seeds"));
      new StoreBuild(plan, Models.load(Tier.STANDARD), new Talk(System.err))
          .run(InputStream.nullInputStream(), 2);
    }
    return store;
  }

  /** A store of at least so many quads, as {@link Worlds} makes them of the seeds'. */
  static Path large(Path folder, long quads) {
    Path store = folder.resolve("large");
    StoreDirectory directory = new StoreDirectory(store);
    if (directory.current().isEmpty()) {
      Worlds worlds = new Worlds(lines(seeds(folder)));
      StoreInfo plan =
          StoreInfo.planned("0.1.0", Iris.DEFAULT_BASE, TextChoice.FULL.label(), "test", "worlds");
      try (StoreBuilder builder = StoreBuilder.begin(directory, plan)) {
        long[] added = {0};
        builder.addLines(worlds.stage().peek(line -> added[0]++).iterator());
        for (int world = 0; added[0] < quads; world++) {
          builder.addLines(worlds.world(world).peek(line -> added[0]++).iterator());
        }
        builder.finish();
      }
    }
    return store;
  }

  private static List<String> lines(Path store) {
    try (Store open = Store.open(new StoreDirectory(store))) {
      return Txn.calculateRead(
          open.dataset(),
          () -> {
            List<String> lines = new ArrayList<>();
            open.dataset().find().forEachRemaining(quad -> lines.add(NQuads.line(quad)));
            return lines;
          });
    }
  }
}
