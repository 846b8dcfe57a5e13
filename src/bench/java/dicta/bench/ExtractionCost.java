package dicta.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.Article;
import dicta.article.Metadata;
import dicta.pipeline.Extractor;
import dicta.pipeline.Models;
import dicta.pipeline.Tier;
import dicta.text.Annotator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * CPU time per article of the whole extraction, side by side in one run on the same articles: the
 * floor (sentences, tokens, tags), both tiers of Dicta, and CoreNLP's quote pipeline.
 *
 * <p>Arguments: a file of JSON lines with a {@code text} each, and names of contenders (all
 * without).
 */
public final class ExtractionCost {
  private static final int WARM_UP = 12;

  private ExtractionCost() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    List<String> names = args.length > 1 ? List.of(args).subList(1, args.length) : List.of();
    double floor = 0;
    for (String name : List.of("floor", "fast", "standard", "corenlp")) {
      if (names.isEmpty() || names.contains(name)) {
        double millis = cost(contender(name), texts);
        floor = name.equals("floor") ? millis : floor;
        System.out.printf(
            Locale.ROOT,
            "%-15s %8.1f ms CPU per article%s   peak memory so far %d MB%n",
            name,
            millis,
            floor > 0 ? String.format(Locale.ROOT, "   %5.2f x floor", millis / floor) : "",
            peakMegabytes());
      }
    }
  }

  private static Contender contender(String name) {
    return switch (name) {
      case "floor" -> {
        Annotator annotator = Annotator.load();
        yield new Contender(name, annotator::annotate);
      }
      case "fast" -> dicta(name, Tier.FAST);
      case "standard" -> dicta(name, Tier.STANDARD);
      case "corenlp" -> CoreNlp.load();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Contender dicta(String name, Tier tier) {
    Extractor extractor = Models.load(tier).newExtractor();
    return new Contender(
        name, text -> extractor.extract(Article.of("a", text, Metadata.NONE), "bench"));
  }

  private static double cost(Contender contender, List<String> texts) {
    texts.subList(0, Math.min(WARM_UP, texts.size())).forEach(contender.reader());
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
