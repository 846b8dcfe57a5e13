package dicta.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.StatementFinder;
import dicta.attribution.TaggedStatementFinder;
import dicta.attribution.TripleTagger;
import dicta.attribution.encoder.EncoderTagger;
import dicta.attribution.fast.FastTagger;
import dicta.corpus.ReadArticle;
import dicta.entity.EntityCastFinder;
import dicta.pipeline.Extractor;
import dicta.pipeline.Models;
import dicta.pipeline.Outcome;
import dicta.pipeline.Tier;
import dicta.text.Annotator;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * CPU time per article, side by side in one run on the same articles: the floor (sentences, tokens,
 * tags), who is who on articles read before, both tiers of Dicta up to statements and with
 * everything but RDF, and CoreNLP's quote pipeline. Each runs in a Java of its own, so that its
 * memory is its own, with the collector that {@code ./dicta} uses, and reads all articles several
 * times: the first time shows what a short run pays for Java's compiler, the last times what a long
 * run pays.
 *
 * <p>Arguments: a file of JSON lines with a {@code text} each, and names of contenders (all
 * without).
 */
public final class ExtractionCost {
  private static final List<String> CONTENDERS =
      List.of("floor", "cast", "statements-fast", "statements", "fast", "standard", "corenlp");
  private static final String ALONE = "--alone";

  /** Readings of all articles before those that count; by then next to nothing is compiled. */
  private static final int WARM_UP = 4;

  private static final int COUNTED = 2;

  private ExtractionCost() {}

  public static void main(String[] args) throws Exception {
    if (args[0].equals(ALONE)) {
      measure(args[1], Path.of(args[2]));
      return;
    }
    List<String> names = args.length > 1 ? List.of(args).subList(1, args.length) : CONTENDERS;
    System.out.println("CPU ms per article, first reading and warm, and peak resident memory:");
    double floor = 0;
    for (String name : names) {
      String[] measured = alone(name, args[0]).split(" ");
      double warm = Double.parseDouble(measured[1]);
      floor = name.equals("floor") ? warm : floor;
      System.out.printf(
          Locale.ROOT,
          "%-9s %8s %8s%s %6s MB%n",
          name,
          measured[0],
          measured[1],
          floor > 0 ? String.format(Locale.ROOT, "  %5.2f x floor", warm / floor) : "",
          measured[2]);
    }
  }

  /** Measures one contender in a Java of its own, and gives back the line it prints. */
  private static String alone(String name, String file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                classPath(),
                ExtractionCost.class.getName(),
                ALONE,
                name,
                file)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(name + " failed: " + said);
    }
    return said.substring(said.lastIndexOf(RESULT) + RESULT.length()).strip();
  }

  /** Maven runs this class in its own Java, so that the class path is its loader's. */
  private static String classPath() {
    if (ExtractionCost.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> files = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        files.add(new File(url.getPath()).getPath());
      }
      return String.join(File.pathSeparator, files);
    }
    return System.getProperty("java.class.path");
  }

  private static final String RESULT = "measured:";

  private static void measure(String name, Path file) throws IOException {
    List<String> texts = texts(file);
    Contender contender = contender(name);
    double cold = cost(contender, texts);
    for (int i = 1; i < WARM_UP; i++) {
      cost(contender, texts);
    }
    double warm = 0;
    for (int i = 0; i < COUNTED; i++) {
      warm += cost(contender, texts) / COUNTED;
    }
    System.out.printf(Locale.ROOT, "%s%.1f %.1f %d%n", RESULT, cold, warm, peakMegabytes());
  }

  private static Contender contender(String name) {
    return switch (name) {
      case "floor" -> {
        Annotator annotator = Annotator.load();
        yield new Contender(name, annotator::annotate);
      }
      case "cast" -> cast();
      case "statements-fast" -> statements(name, FastTagger.load());
      case "statements" -> statements(name, EncoderTagger.load());
      case "fast" -> dicta(name, Tier.FAST);
      case "standard" -> dicta(name, Tier.STANDARD);
      case "corenlp" -> CoreNlp.load();
      default ->
          throw new IllegalArgumentException(name + " is none of " + String.join(", ", CONTENDERS));
    };
  }

  /**
   * Names, descriptions and speakers alone: the first time an article comes, it is read for them.
   */
  private static Contender cast() {
    Extractor extractor = Models.load(Tier.FAST).newExtractor();
    EntityCastFinder finder = EntityCastFinder.load();
    Map<String, ReadArticle> read = new HashMap<>();
    return new Contender(
        "cast",
        text -> {
          ReadArticle article = read.computeIfAbsent(text, t -> read(extractor, t));
          finder.find("bench", article.text(), article.statements());
        });
  }

  private static ReadArticle read(Extractor extractor, String text) {
    Outcome outcome = extractor.extract(Article.of("a", text, Metadata.NONE), "bench");
    return ((Outcome.Extracted) outcome).article();
  }

  /** Sentences, tokens, tags and attribution, without who is who. */
  private static Contender statements(String name, TripleTagger tagger) {
    Annotator annotator = Annotator.load();
    StatementFinder finder = new TaggedStatementFinder(tagger);
    return new Contender(name, text -> finder.find(annotator.annotate(text)));
  }

  private static Contender dicta(String name, Tier tier) {
    Extractor extractor = Models.load(tier).newExtractor();
    return new Contender(
        name, text -> extractor.extract(Article.of("a", text, Metadata.NONE), "bench"));
  }

  private static double cost(Contender contender, List<String> texts) {
    long start = cpuNanos();
    texts.forEach(contender.reader());
    return (cpuNanos() - start) / 1e6 / texts.size();
  }

  /** Of the whole process, so that helper threads count too. */
  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long peakMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return -1;
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      texts.add(new ObjectMapper().readTree(line).path("text").asText());
    }
    return texts;
  }
}
