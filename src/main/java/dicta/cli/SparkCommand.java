package dicta.cli;

import dicta.pipeline.Cluster;
import dicta.pipeline.Talk;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Extracts on Apache Spark and writes the article graphs as gzipped N-Quads, the "
            + "same quads that extract --format nquads writes.",
    footer = {"", "Example:", "  ./dicta spark --master 'local[2]' --out quads archive.jsonl.gz"})
final class SparkCommand implements Callable<Integer> {
  @Option(names = "--master", required = true, paramLabel = "M", description = "Where Spark runs.")
  private String master;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write to; must not exist.")
  private Path out;

  @Mixin private TierOption tier;
  @Mixin private BaseOption base;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
  private List<String> paths;

  @Override
  public Integer call() {
    Cluster cluster =
        ServiceLoader.load(Cluster.class)
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.user(
                        "this build has no Spark: start it with ./dicta spark, which brings it."));
    Cluster.Counts counts = cluster.run(master, out, tier.tier(), base.iris(), paths);
    Talk talk = Console.talk();
    talk.say(counts.articles() + " articles, " + counts.statements() + " statements");
    if (!counts.leftOut().isEmpty()) {
      talk.say("left out: " + String.join(", ", counts.leftOut()));
    }
    return counts.articles() == 0 ? 1 : 0;
  }
}
