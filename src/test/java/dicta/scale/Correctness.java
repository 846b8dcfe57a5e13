package dicta.scale;

import dicta.generator.Generator;
import dicta.generator.Truth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a store says of generated articles against what they were made to say, on a sample of whole
 * stories.
 *
 * @param found share of the truth that the store has a statement for (the same words, but for ends)
 * @param right share of the store's statements that are in the truth
 * @param speaker share of the found ones that are given to their speaker
 * @param sameAct F1 of pairs of found statements that report one utterance
 * @param denials share of the found denials that deny a claim of the one they answer
 */
record Correctness(double found, double right, double speaker, double sameAct, double denials) {
  private static final int STORIES = 50;

  private record Row(
      String iri, String words, Set<String> speakers, String utterance, boolean denies) {}

  static Correctness of(Questions store, Generator generator, long articles)
      throws IOException, InterruptedException {
    int truths = 0;
    int found = 0;
    int rows = 0;
    int speakers = 0;
    int denials = 0;
    int denied = 0;
    long pairsRight = 0;
    long pairsTrue = 0;
    long pairsSaid = 0;
    long stories = articles / Generator.STORY;
    for (int i = 0; i < Math.min(STORIES, stories); i++) {
      long story = stories * i / Math.min(STORIES, stories);
      List<Long> acts = new ArrayList<>();
      List<String> utterances = new ArrayList<>();
      for (long n = story * Generator.STORY; n < (story + 1) * Generator.STORY; n++) {
        List<Row> said = rows(store, generator.article(n).id());
        rows += said.size();
        for (Truth truth : generator.article(n).truth()) {
          truths++;
          Row row =
              said.stream()
                  .filter(one -> same(one.words(), truth.content()))
                  .findFirst()
                  .orElse(null);
          if (row == null) {
            continue;
          }
          found++;
          speakers +=
              row.speakers().stream().anyMatch(label -> label.endsWith(truth.speaker())) ? 1 : 0;
          denials += truth.denial() ? 1 : 0;
          denied += truth.denial() && row.denies() ? 1 : 0;
          acts.add(truth.utterance());
          utterances.add(row.utterance());
        }
      }
      for (int a = 0; a < acts.size(); a++) {
        for (int b = a + 1; b < acts.size(); b++) {
          boolean one = acts.get(a).equals(acts.get(b));
          boolean saidOne = utterances.get(a).equals(utterances.get(b));
          pairsTrue += one ? 1 : 0;
          pairsSaid += saidOne ? 1 : 0;
          pairsRight += one && saidOne ? 1 : 0;
        }
      }
    }
    return new Correctness(
        (double) found / truths,
        (double) found / rows,
        (double) speakers / found,
        2.0 * pairsRight / (pairsTrue + pairsSaid),
        (double) denied / denials);
  }

  private static List<Row> rows(Questions store, String id)
      throws IOException, InterruptedException {
    Map<String, Row> rows = new TreeMap<>();
    List<String> lines =
        store.csv(
            "SELECT ?s ?words ?speaker ?u ?claim { ?article dicta:sourceId \""
                + id
                + "\" . ?s dicta:inArticle ?article ; dicta:text ?words ; dicta:reports ?u ;"
                + " dicta:attribution ?a . OPTIONAL { ?a dicta:speakerLabel ?speaker }"
                + " OPTIONAL { ?s dicta:denies ?claim . ?other dicta:expresses ?claim } }");
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      Row row =
          rows.computeIfAbsent(
              cells[0],
              iri -> new Row(iri, cells[1], new HashSet<>(), cells[3], !cells[4].isEmpty()));
      row.speakers().add(cells[2].replace("\"", ""));
    }
    return List.copyOf(rows.values());
  }

  /** The word that opens a clause, or what is denied of it, may belong to the content or not. */
  private static boolean same(String said, String truth) {
    String words = words(truth);
    return Set.of(words, "that " + words, "the claim that " + words).contains(words(said));
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
