package dicta.entity.resolve;

import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What "the club" and "its" mean: an organisation that was named before. */
final class Anaphors {
  private static final Set<String> FIRMS =
      Set.of(
          "firm",
          "group",
          "retailer",
          "airline",
          "carmaker",
          "charity",
          "maker",
          "lender",
          "broadcaster",
          "operator",
          "body",
          "watchdog",
          "publisher",
          "startup",
          "start-up",
          "supermarket",
          "manufacturer",
          "insurer",
          "giant",
          "organisation",
          "organization");

  private final Words words;
  private final Finds finds;
  private final Antecedents antecedents;

  Anaphors(Words words, Finds finds, Antecedents antecedents) {
    this.words = words;
    this.finds = finds;
    this.antecedents = antecedents;
  }

  String possessor(int word) {
    return antecedents.of(word, "it");
  }

  /** The organisation that a definite phrase inside these words means, or null. */
  String organisation(int first, int end) {
    for (int i = first; i < end; i++) {
      String noun = words.low(i);
      if (WordClass.ORGHEAD.has(noun) || FIRMS.contains(noun)) {
        return named(first, noun);
      }
    }
    return null;
  }

  /** The last organisation before this word that has the noun in its name or could have. */
  String named(int word, String noun) {
    List<Found> all = finds.all();
    int from = finds.from(word) - 1;
    for (int i = from; i >= Math.max(0, from - Finds.WINDOW); i--) {
      Found each = all.get(i);
      if (each.key == null || each.kind != Kind.ACTOR || each.isPerson()) {
        continue;
      }
      String label = " " + each.label.toLowerCase(Locale.ROOT) + " ";
      if (noun.equals(each.head) || label.contains(" " + noun + " ")) {
        return each.key;
      }
    }
    boolean thing = WordClass.ORGHEAD.has(noun) || FIRMS.contains(noun);
    return thing ? antecedents.organisation(word) : null;
  }
}
