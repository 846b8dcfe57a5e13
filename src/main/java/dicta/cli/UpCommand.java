package dicta.cli;

import dicta.pipeline.BuildPlan;
import dicta.pipeline.Models;
import dicta.pipeline.RunReport;
import dicta.pipeline.StoreBuild;
import dicta.pipeline.Talk;
import dicta.pipeline.Tier;
import dicta.rdf.TextChoice;
import dicta.store.StoreDirectory;
import dicta.store.StoreInfo;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Builds the store from the five articles in seeds/ when it is missing or older "
            + "than its inputs, then serves it. The place to start.",
    footer = {"", "Example:", "  ./dicta up"})
final class UpCommand implements Callable<Integer> {
  @Mixin private PortOption port;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private CorrectionsOption corrections;
  @Mixin private GazetteerOption gazetteer;

  @Override
  public Integer call() {
    Talk talk = Console.talk();
    StoreDirectory directory = store.directory();
    String seeds = Path.of(System.getProperty("dicta.home", "."), "seeds").toString();
    BuildPlan plan =
        new BuildPlan(
            directory,
            base.iris(),
            Tier.STANDARD,
            TextChoice.FULL,
            List.of(seeds),
            corrections.corrections());
    Models models = Models.load(plan.tier(), OptionalDouble.empty(), gazetteer.own());
    Optional<StoreInfo> present = StoreInfo.of(directory);
    if (present.isEmpty() || !present.get().upToDate(plan.info(models))) {
      talk.say(
          (present.isEmpty() ? "Building the store " : "The inputs have changed: building anew ")
              + directory.path()
              + " from "
              + seeds
              + " ...");
      RunReport report =
          new StoreBuild(plan, models, talk).run(InputStream.nullInputStream(), Console.workers());
      talk.say("Built: " + report.line() + ".");
    }
    Serving.foreground(directory, port.port(), plan.iris().base(), talk);
    return 0;
  }
}
