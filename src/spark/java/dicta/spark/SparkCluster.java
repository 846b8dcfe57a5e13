package dicta.spark;

import dicta.article.InputException;
import dicta.article.Reading;
import dicta.pipeline.Cluster;
import dicta.pipeline.CorpusGraphs;
import dicta.rdf.NamedGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.mapred.JobConf;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Extraction and resolution on Apache Spark. Articles are dealt out evenly before they are
 * extracted, whatever files they came in; nothing is collected to the driver but counts.
 */
public final class SparkCluster implements Cluster {
  /** Characters of text whose graphs make a file of some 100 MB, compressed. */
  private static final long TEXT_OF_A_PART = 14L << 20;

  /** Characters of text below which a task is not worth its overhead. */
  private static final long TEXT_OF_A_TASK = 256L << 10;

  /** Tasks per core, so that one slow task does not keep the others waiting for long. */
  private static final int TASKS_PER_CORE = 3;

  /**
   * Tasks of the resolution for each part of articles: a statement has some thirty blocking keys.
   */
  private static final int TASKS_OF_A_PART = 4;

  /** How many parts of articles have a resolution as large as one part of them. */
  private static final int PARTS_OF_ARTICLES = 8;

  private final Function<Job, ExtractorSource> extractors;

  public SparkCluster() {
    this(job -> new TierExtractors(job.tier(), Entries.of(job.own())));
  }

  SparkCluster(Function<Job, ExtractorSource> extractors) {
    this.extractors = extractors;
  }

  @Override
  public Report run(Job job) {
    Jena.init();
    try (JavaSparkContext spark = new JavaSparkContext(conf(job))) {
      Inputs inputs = Inputs.of(job.paths(), spark.hadoopConfiguration());
      Output output = Output.begin(job.out(), spark.hadoopConfiguration());
      try {
        return run(job, spark, inputs, output);
      } catch (IOException | RuntimeException | Error e) {
        output.abort();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Report run(Job job, JavaSparkContext spark, Inputs inputs, Output output)
      throws IOException {
    Timer timer = new Timer();
    JavaRDD<Reading> readings = readings(spark, inputs);
    Survey survey = Survey.of(readings);
    timer.lap("survey");
    int parts = job.partitions().orElseGet(() -> parts(survey, spark.defaultParallelism()));
    Counts counts = extract(job, spark, readings, parts, output);
    timer.lap("extraction");
    if (counts.articles() == 0) {
      throw new InputException("No article was read: left out are " + counts.leftOut() + ".");
    }
    Map<String, Long> quads = new LinkedHashMap<>();
    quads.put("articles", counts.quads());
    quads.put(
        "entities",
        output.write(
            "entities",
            CorpusGraphs.of(job.iris(), job.own()).stream().flatMap(NamedGraph::lines)));
    quads.put("resolution", resolve(job, spark, parts, output));
    timer.lap("resolution");
    Report report =
        new Report(
            counts.articles(), counts.statements(), counts.leftOut(), quads, timer.seconds());
    output.commit(report);
    return report;
  }

  private static SparkConf conf(Job job) {
    SparkConf conf = new SparkConf().setAppName("Dicta");
    if (job.master() != null) {
      conf.setMaster(Attempts.master(job.master()));
    }
    if (!conf.contains("spark.master")) {
      throw new InputException("Say where Spark runs, for example --master 'local[2]'.");
    }
    conf.setIfMissing("spark.task.maxFailures", Integer.toString(Attempts.MOST));
    conf.setIfMissing("spark.ui.enabled", "false");
    if (conf.get("spark.master").startsWith("local")) {
      // Driver and executor are one process: a late heartbeat tells of a busy machine, not of a
      // lost executor, whose blocks and running tasks Spark would give up.
      conf.setIfMissing("spark.executor.heartbeatInterval", "60s");
      conf.setIfMissing("spark.network.timeout", "1h");
    }
    conf.set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    return conf;
  }

  private static JavaRDD<Reading> readings(JavaSparkContext spark, Inputs inputs) {
    Broadcast<SerializableConfiguration> hadoop =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    int most = spark.defaultParallelism() * TASKS_PER_CORE;
    int slices =
        Math.max(1, Math.min(inputs.units().size(), Math.max(most, inputs.units().size() / 50)));
    JavaRDD<Reading> readings =
        spark
            .parallelize(inputs.units(), slices)
            .mapPartitions(units -> new UnitReadings(units, hadoop.value().value()));
    if (inputs.parquet().isEmpty()) {
      return readings;
    }
    SparkSession session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
    return readings.union(Tables.read(session, inputs.parquet()));
  }

  private static int parts(Survey survey, int cores) {
    long bySize = survey.characters() / TEXT_OF_A_PART + 1;
    long byCores =
        Math.min((long) cores * TASKS_PER_CORE, survey.characters() / TEXT_OF_A_TASK + 1);
    return (int) Math.max(bySize, byCores);
  }

  private Counts extract(
      Job job, JavaSparkContext spark, JavaRDD<Reading> readings, int parts, Output output) {
    ExtractorSource source = extractors.apply(job);
    String base = job.iris().base();
    PartFiles.write(
        readings
            .mapToPair(reading -> new scala.Tuple2<>(ByVersion.key(reading), reading))
            .repartitionAndSortWithinPartitions(new ByVersion(parts))
            .mapPartitionsToPair(sorted -> new ArticleQuads(sorted, source, base)),
        output.folder(),
        new JobConf(spark.hadoopConfiguration()));
    return counts(spark, output);
  }

  /** Writes the graph across articles, and returns how many quads it has. */
  private static long resolve(Job job, JavaSparkContext spark, int parts, Output output) {
    spark.setCheckpointDir(output.work("checkpoints").toString());
    JavaRDD<Digested> articles =
        spark.textFile(output.work("digests").toString()).mapPartitions(Digested::eachVersion);
    int tasks = Math.max(spark.defaultParallelism(), parts * TASKS_OF_A_PART);
    PartFiles.write(
        new Resolving(articles, tasks)
            .quads(job.iris().base())
            .union(Repeats.quads(articles, job.iris().base(), tasks))
            .union(Labelling.quads(articles, job.iris().base(), tasks))
            .mapToPair(quad -> new scala.Tuple2<>(SortedQuads.key(quad._1(), quad._2()), ""))
            .repartitionAndSortWithinPartitions(
                new ByVersion(Math.max(1, parts / PARTS_OF_ARTICLES)), SortedQuads.ORDER)
            .mapPartitionsToPair(SortedQuads::new),
        output.folder(),
        new JobConf(spark.hadoopConfiguration()));
    return spark
        .textFile(output.work(SortedQuads.COUNTS_FOLDER).toString())
        .map(Long::parseLong)
        .fold(0L, Long::sum);
  }

  private static Counts counts(JavaSparkContext spark, Output output) {
    return spark
        .textFile(output.work("counts").toString())
        .map(Counts::parse)
        .fold(new Counts(), Counts::plus);
  }
}
