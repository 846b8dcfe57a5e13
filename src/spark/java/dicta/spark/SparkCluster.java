package dicta.spark;

import dicta.article.ArticleSource;
import dicta.article.InputException;
import dicta.pipeline.Cluster;
import dicta.pipeline.Tier;
import dicta.rdf.Iris;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The extraction on Apache Spark. JSON lines are split between tasks, other files go to one task
 * each; models are loaded once in each executor; nothing is collected to the driver but counts.
 */
public final class SparkCluster implements Cluster {
  /** Tasks per core, so that one slow task does not keep a core waiting for long. */
  private static final int TASKS_PER_CORE = 4;

  @Override
  public Counts run(String master, Path out, Tier tier, Iris iris, List<String> paths) {
    if (Files.exists(out)) {
      throw new InputException(out + " exists: choose a folder that does not, or remove it.");
    }
    List<Unit> files = new ArrayList<>();
    List<String> lineFiles = new ArrayList<>();
    for (ArticleSource.Input input : new ArticleSource(paths, InputStream.nullInputStream()).inputs()) {
      String name = input.file().getFileName().toString();
      if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
        lineFiles.add(input.file().toAbsolutePath().toUri().toString());
      } else {
        files.add(
            new Unit.File(
                input.file().toAbsolutePath().toString(), input.root().toAbsolutePath().toString()));
      }
    }
    SparkConf conf =
        new SparkConf()
            .setMaster(master)
            .setAppName("Dicta")
            .set("spark.ui.enabled", "false")
            .set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "true");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      int tasks = Math.max(1, spark.defaultParallelism() * TASKS_PER_CORE);
      JavaRDD<Unit> units = spark.parallelize(files, Math.max(1, Math.min(tasks, files.size())));
      for (String file : lineFiles) {
        JavaRDD<String> lines = spark.textFile(file, tasks);
        // A compressed file is one split: spread it, or one core does all.
        JavaRDD<String> spread = lines.getNumPartitions() < tasks ? lines.repartition(tasks) : lines;
        units = units.union(spread.map(line -> new Unit.Line(file, line)));
      }
      RunCounts counts = new RunCounts();
      spark.sc().register(counts, "dicta");
      String base = iris.base();
      units
          .mapPartitions(partition -> new Quads(partition, tier, base, counts))
          .saveAsTextFile(out.toAbsolutePath().toUri().toString(), GzipCodec.class);
      return counts.counts();
    }
  }
}
