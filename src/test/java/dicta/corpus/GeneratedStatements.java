package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.StatementDigest.Count;
import dicta.corpus.StatementDigest.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Articles that talk about few things in few words, so that all kinds of joints are frequent and
 * blocks are larger than the window.
 */
public final class GeneratedStatements {
  private static final String[] WORDS =
      ("bridge factory strike police flood minister budget hospital school rocket glacier verdict"
              + " harbour pension museum tunnel orchestra vaccine drought election senate border"
              + " rise fall open closed guilty innocent legal illegal claims allegation false")
          .split(" ");

  private static final Stance[] STANCES = {
    Stance.ASSERT, Stance.ASSERT, Stance.CLAIM, Stance.DENY, Stance.ACCUSE, Stance.DEMAND
  };

  private static List<StatementDigest> article(Random random, List<String> said) {
    String sha16 = String.format("%016x", random.nextLong());
    List<StatementDigest> article = new ArrayList<>();
    int size = 1 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      String text = random.nextInt(3) == 0 ? fresh(random) : said.get(random.nextInt(said.size()));
      text = random.nextInt(3) == 0 ? text + " " + word(random) : text;
      text = random.nextInt(6) == 0 ? "not " + text : text;
      boolean nested = i > 0 && random.nextInt(5) == 0;
      StatementId before = nested ? article.get(i - 1).id() : null;
      int speaker = random.nextInt(12);
      article.add(
          new StatementDigest(
              new StatementId(sha16, 100 * i, 100 * i + 4),
              null,
              i,
              i / 2,
              i == 0,
              speaker == 0 ? List.of() : List.of("actor/s" + speaker % 7),
              speaker % 3 == 0 ? List.of("actor/b" + speaker % 2) : List.of(),
              List.of(),
              speaker == 0 ? Voice.UNNAMED : speaker % 2 == 0 ? Voice.PERSON : Voice.BODY,
              List.of(),
              STANCES[random.nextInt(STANCES.length)],
              random.nextInt(9) == 0 ? "on Monday" : null,
              before,
              nested && random.nextBoolean() ? before : null,
              Content.of(text),
              List.of(),
              text,
              random.nextInt(4) > 0
                  ? List.of()
                  : List.of(
                      new Count(
                          new FigureId(sha16, 100 * i, 100 * i + 2, 0),
                          Measure.KILLED,
                          random.nextInt(3),
                          Precision.EXACT,
                          null,
                          false,
                          null))));
    }
    return article;
  }

  private static String fresh(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(5); i++) {
      words.add(word(random));
    }
    return String.join(" ", words);
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /**
   * Statements of articles, by their versions.
   *
   * @param articles how many
   */
  public static Map<String, List<StatementDigest>> corpus(Random random, int articles) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 3 + articles / 3; i++) {
      said.add(fresh(random));
    }
    Map<String, List<StatementDigest>> corpus = new LinkedHashMap<>();
    while (corpus.size() < articles) {
      List<StatementDigest> article = article(random, said);
      corpus.put(article.get(0).id().sha16(), article);
    }
    return corpus;
  }

  private GeneratedStatements() {}
}
