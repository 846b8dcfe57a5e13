package dicta.train;

import com.fasterxml.jackson.databind.JsonNode;
import dicta.attribution.Triple;
import dicta.attribution.encoder.EncoderModel;
import dicta.attribution.encoder.EncoderTagger;
import dicta.attribution.encoder.Evidence;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.CodePoints;
import dicta.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits the confidence of the encoder tier to "right end to end" on development articles, and finds
 * the cut that gives the best F1. What it reports is measured by cross-validation over articles;
 * what it returns is fitted on all of them.
 */
public final class EncoderCalibration {
  private static final int FOLDS = 6;
  private static final double RIDGE = 1;

  /** What was found in one article, and what should have been. */
  private record Judged(
      String id,
      CodePoints text,
      EndToEnd judge,
      List<EndToEnd.Roles> gold,
      List<EncoderTagger.Found> found,
      boolean[] right) {}

  private EncoderCalibration() {}

  /**
   * Turns a checkpoint into a model file with calibrated confidence.
   *
   * @param checkpoint learnt weights
   * @param corpus whose part "dev" was not learnt from, see {@link Corpus}
   * @param model the file to write
   */
  public static void run(Path checkpoint, Path corpus, Path model) throws IOException {
    Map<String, double[]> numbers = new LinkedHashMap<>();
    numbers.put("confidence", new double[Evidence.COUNT + 1]);
    numbers.put("cut", new double[] {0.5});
    EncoderExport.write(checkpoint, numbers, model);
    List<Judged> articles = new ArrayList<>();
    try (EncoderModel networks = EncoderModel.read(Files.readAllBytes(model))) {
      EncoderTagger tagger = EncoderTagger.of(networks);
      Annotator annotator = Annotator.load();
      for (JsonNode article : Corpus.articles(corpus, "dev")) {
        articles.add(judged(article, annotator, tagger));
      }
    }
    List<double[]> probabilities = crossValidated(articles);
    double cut = bestCut(articles, probabilities);
    reliability(articles, probabilities, cut);
    numbers.put("confidence", fit(articles, -1));
    numbers.put("cut", new double[] {cut});
    EncoderExport.write(checkpoint, numbers, model);
  }

  private static Judged judged(JsonNode article, Annotator annotator, EncoderTagger tagger) {
    AnnotatedText annotated = annotator.annotate(article.get("text").asText());
    CodePoints text = annotated.text();
    List<EncoderTagger.Found> found = new ArrayList<>(tagger.find(annotated));
    EndToEnd judge = new EndToEnd(text.string());
    List<EndToEnd.Roles> gold = new ArrayList<>();
    for (JsonNode statement : article.get("statements")) {
      EndToEnd.Roles roles =
          new EndToEnd.Roles(
              spans(text, statement.get("source")),
              spans(text, statement.get("cue")),
              spans(text, statement.get("content")));
      if (judge.counts(roles)) {
        gold.add(roles);
      }
    }
    // Dev has the outermost statements only: what it would say of one inside is not known.
    List<EncoderTagger.Found> all = List.copyOf(found);
    found.removeIf(f -> !judge.counts(roles(text, f)) || isInside(f, all));
    boolean[] right = judge.right(gold, found.stream().map(f -> roles(text, f)).toList());
    return new Judged(article.get("id").asText(), text, judge, gold, found, right);
  }

  private static boolean isInside(EncoderTagger.Found found, List<EncoderTagger.Found> all) {
    Triple inner = found.triple();
    return all.stream()
        .filter(other -> other.triple().confidence() >= inner.confidence())
        .flatMap(other -> other.triple().content().stream())
        .anyMatch(
            stretch ->
                stretch.contains(inner.cue())
                    && inner.content().stream().allMatch(stretch::contains));
  }

  private static List<int[]> spans(CodePoints text, JsonNode spans) {
    List<int[]> found = new ArrayList<>();
    for (JsonNode span : spans) {
      found.add(new int[] {text.utf16(span.get(0).asInt()), text.utf16(span.get(1).asInt())});
    }
    return found;
  }

  private static EndToEnd.Roles roles(CodePoints text, EncoderTagger.Found found) {
    List<int[]> source = new ArrayList<>();
    if (found.triple().source() != null) {
      source.add(utf16(text, found.triple().source()));
    }
    List<int[]> content = new ArrayList<>();
    found.triple().content().forEach(span -> content.add(utf16(text, span)));
    return new EndToEnd.Roles(source, List.of(utf16(text, found.triple().cue())), content);
  }

  private static int[] utf16(CodePoints text, Span span) {
    return new int[] {text.utf16(span.start()), text.utf16(span.end())};
  }

  private static double[] fit(List<Judged> articles, int foldLeftOut) {
    List<double[]> inputs = new ArrayList<>();
    List<Boolean> outcomes = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if (a % FOLDS == foldLeftOut) {
        continue;
      }
      for (int i = 0; i < articles.get(a).found().size(); i++) {
        double[] evidence = articles.get(a).found().get(i).evidence();
        if (evidence.length > 0) {
          inputs.add(evidence);
          outcomes.add(articles.get(a).right()[i]);
        }
      }
    }
    return LogisticRegression.fit(inputs, outcomes, RIDGE);
  }

  private static List<double[]> crossValidated(List<Judged> articles) {
    double[][] weights = new double[FOLDS][];
    for (int fold = 0; fold < FOLDS; fold++) {
      weights[fold] = fit(articles, fold);
    }
    List<double[]> probabilities = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      double[] own = weights[a % FOLDS];
      probabilities.add(
          articles.get(a).found().stream()
              .mapToDouble(
                  f ->
                      f.evidence().length == 0
                          ? f.triple().confidence()
                          : Evidence.probability(own, f.evidence()))
              .toArray());
    }
    return probabilities;
  }

  private static double bestCut(List<Judged> articles, List<double[]> probabilities) {
    double best = 0;
    double bestCut = 0;
    for (int step = 10; step <= 70; step += 2) {
      double cut = step / 100.0;
      double[] counts = counts(articles, probabilities, cut);
      double f1 = 2 * counts[0] / (counts[1] + counts[2]);
      say("cut %.2f P %.4f R %.4f F1 %.4f", cut, counts[0] / counts[1], counts[0] / counts[2], f1);
      if (f1 > best) {
        best = f1;
        bestCut = cut;
      }
    }
    return bestCut;
  }

  /** Right ones, found ones, annotated ones, with the alignment redone among what is left. */
  private static double[] counts(List<Judged> articles, List<double[]> probabilities, double cut) {
    double[] counts = new double[3];
    for (int a = 0; a < articles.size(); a++) {
      Judged article = articles.get(a);
      List<EndToEnd.Roles> kept = new ArrayList<>();
      for (int i = 0; i < article.found().size(); i++) {
        if (probabilities.get(a)[i] >= cut) {
          kept.add(roles(article.text(), article.found().get(i)));
        }
      }
      for (boolean right : article.judge().right(article.gold(), kept)) {
        counts[0] += right ? 1 : 0;
      }
      counts[1] += kept.size();
      counts[2] += article.gold().size();
    }
    return counts;
  }

  private static void reliability(List<Judged> articles, List<double[]> probabilities, double cut) {
    int bins = 10;
    double[] sums = new double[bins];
    double[] rights = new double[bins];
    double[] sizes = new double[bins];
    for (int a = 0; a < articles.size(); a++) {
      for (int i = 0; i < probabilities.get(a).length; i++) {
        double p = probabilities.get(a)[i];
        if (p >= cut) {
          int bin = Math.min(bins - 1, (int) (p * bins));
          sums[bin] += p;
          rights[bin] += articles.get(a).right()[i] ? 1 : 0;
          sizes[bin]++;
        }
      }
    }
    double error = 0;
    double all = 0;
    for (int bin = 0; bin < bins; bin++) {
      all += sizes[bin];
      error += Math.abs(sums[bin] - rights[bin]);
      if (sizes[bin] > 0) {
        say(
            "confidence %.1f to %.1f: %4.0f statements, mean %.3f, right %.3f",
            bin / 10.0,
            (bin + 1) / 10.0,
            sizes[bin],
            sums[bin] / sizes[bin],
            rights[bin] / sizes[bin]);
      }
    }
    say(
        "cut %.2f, expected calibration error %.4f, share at 0.8 or more %.3f",
        cut, error / all, (sizes[8] + sizes[9]) / all);
  }

  private static void say(String format, Object... values) {
    System.err.println(String.format(Locale.ROOT, format, values));
  }

  /** For runs by hand: checkpoint, corpus, model file. */
  public static void main(String[] arguments) throws IOException {
    run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }
}
