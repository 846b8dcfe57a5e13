package dicta.cli;

import dicta.pipeline.Cluster;
import dicta.pipeline.Talk;
import java.util.List;
import java.util.OptionalInt;
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
        "Extracts and resolves on Apache Spark and writes gzipped N-Quads, the same quads that a"
            + " build on one machine gives. Beside the inputs of the other commands it reads"
            + " Parquet. docs/scale.md tells how to run it on a cluster, and what loads the result.",
    footer = {
      "",
      "Examples:",
      "  ./dicta spark --master 'local[2]' --out quads archive.jsonl.gz",
      "  spark-submit --class dicta.cli.Main --jars ... dicta.jar spark --out s3a://b/quads s3a://b/in"
    })
final class SparkCommand implements Callable<Integer> {
  @Option(
      names = "--master",
      paramLabel = "M",
      description = "Where Spark runs, for example local[2]; spark-submit knows it by itself.")
  private String master;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write to; must not exist. It is whole once it holds _SUCCESS.")
  private String out;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Number of files of article graphs (default: as many as make files of 100 MB, and work"
              + " for each core).")
  private Integer partitions;

  @Mixin private TierOption tier;
  @Mixin private BaseOption base;
  @Mixin private GazetteerOption gazetteer;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders, also of file systems that Spark knows (hdfs:, s3a:).")
  private List<String> paths;

  @Override
  public Integer call() {
    if (partitions != null && partitions < 1) {
      throw Problem.user("--partitions is a number from 1.");
    }
    Cluster cluster =
        ServiceLoader.load(Cluster.class)
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.user(
                        "this build has no Spark: start it with ./dicta spark, which brings it."));
    OptionalInt parts = partitions == null ? OptionalInt.empty() : OptionalInt.of(partitions);
    Cluster.Report report =
        cluster.run(
            new Cluster.Job(master, out, tier.tier(), base.iris(), gazetteer.own(), paths, parts));
    Talk talk = Console.talk();
    talk.say(
        out
            + ": "
            + report.articles()
            + " articles, "
            + report.statements()
            + " statements, quads "
            + report.quads()
            + ", seconds "
            + report.seconds());
    if (!report.leftOut().isEmpty()) {
      talk.say("left out: " + report.leftOut() + "; each stands in " + out + "/left-out");
    }
    return 0;
  }
}
