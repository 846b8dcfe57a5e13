package dicta.cli;

import dicta.pipeline.BuildPlan;
import dicta.pipeline.Models;
import dicta.pipeline.RunReport;
import dicta.pipeline.StoreBuild;
import dicta.pipeline.Talk;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  ./dicta build --store mine --text quotes --base https://example.org articles/ more.jsonl.gz"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private TierOption tier;
  @Mixin private TextOption text;
  @Mixin private CorrectionsOption corrections;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for JSON lines.")
  private List<String> paths;

  @Override
  public Integer call() {
    BuildPlan plan =
        new BuildPlan(
            store.directory(),
            base.iris(),
            tier.tier(),
            text.choice(),
            paths,
            corrections.corrections());
    Talk talk = Console.talk();
    long start = System.nanoTime();
    RunReport report =
        new StoreBuild(plan, Models.load(tier.tier()), talk).run(System.in, Console.workers());
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
