package dicta.cli;

import dicta.pipeline.BuildPlan;
import dicta.pipeline.Models;
import dicta.pipeline.RunReport;
import dicta.pipeline.StoreBuild;
import dicta.pipeline.Talk;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Builds a whole store from articles. A server that serves the store switches to "
            + "it by itself; until then, and after a build that was stopped, the old store "
            + "stays whole.",
    footer = {
      "",
      "Examples:",
      "  ./dicta build seeds",
      "  ./dicta build --store mine --text quotes --base https://example.org articles/ more.jsonl.gz",
      "  ./dicta build --store mine --resume 'archive/*.warc.gz'"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private TierOption tier;
  @Mixin private TextOption text;
  @Mixin private CorrectionsOption corrections;
  @Mixin private GazetteerOption gazetteer;

  @Option(
      names = "--resume",
      description =
          "Go on with a build that was interrupted, given the same inputs and options. The store"
              + " becomes the same as without the interruption.")
  private boolean resume;

  @Option(
      names = "--save-every",
      paramLabel = "N",
      defaultValue = "" + BuildPlan.SAVE_EVERY,
      description =
          "After how many inputs to make sure that --resume can go on from there (default:"
              + " ${DEFAULT-VALUE}).")
  private int saveEvery;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, patterns such as 'archive/*.jsonl.gz', or - for JSON lines.")
  private List<String> paths;

  @Override
  public Integer call() {
    if (saveEvery < 1) {
      throw Problem.user("--save-every is a number from 1.");
    }
    BuildPlan plan =
        new BuildPlan(
            store.directory(),
            base.iris(),
            tier.tier(),
            text.choice(),
            paths,
            corrections.corrections(),
            resume,
            saveEvery);
    Talk talk = Console.talk();
    long start = System.nanoTime();
    Models models = Models.load(tier.tier(), OptionalDouble.empty(), gazetteer.own());
    RunReport report = new StoreBuild(plan, models, talk).run(System.in, Console.workers());
    talk.say(
        String.format(
            java.util.Locale.ROOT,
            "built %s: %s, in %.1f s",
            store.folder(),
            report.line(),
            (System.nanoTime() - start) / 1e9));
    return 0;
  }
}
