package dicta.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of which place, day, year and part a content speaks, as far as its prepositions tell: "the bridge
 * [over the Tessin]", "debt fell [in 2021]". Two contents of different scopes can both hold.
 */
final class Scope {
  private static final Set<String> WHERE =
      Set.of(
          ("in at on over near of from off aboard outside inside during against for after"
                  + " through under before")
              .split(" "));

  /** How many words a preposition reaches. */
  private static final int REACH = 4;

  /** "Fact" and "time" in these say nothing of where and when. */
  private static final Set<String> IDIOM =
      Set.of("fact", "time", "full", "part", "general", "addition", "case", "order", "vain");

  /**
   * @param word the preposition, or the owner
   * @param terms what stands behind it
   */
  private record Complement(String word, Set<String> terms) {}

  private final Set<String> terms;
  private final List<Complement> complements = new ArrayList<>();
  private final List<Complement> owned = new ArrayList<>();
  private final Set<String> days = new TreeSet<>();
  private final Set<String> years = new TreeSet<>();

  private Scope(String text) {
    terms = new HashSet<>(Content.of(text).terms());
    String[] words =
        text.toLowerCase(Locale.ROOT).replace('’', '\'').split("(?<=[,;.])|[^\\p{L}\\p{N}',;.]+");
    for (int i = 0; i < words.length; i++) {
      if (CommonWords.WEEKDAY.contains(words[i])) {
        days.add(words[i]);
      } else if (words[i].matches("(1[5-9]|20)\\d\\d")) {
        years.add(words[i]);
      } else if (WHERE.contains(words[i])) {
        complement(words, i);
      } else if (words[i].endsWith("'s") && i + 1 < words.length) {
        String owner = words[i].substring(0, words[i].length() - 2);
        owned.add(new Complement(owner, Set.copyOf(Content.of(words[i + 1]).terms())));
      }
    }
  }

  private void complement(String[] words, int at) {
    Set<String> inside = new TreeSet<>();
    if (at + 1 < words.length && IDIOM.contains(words[at + 1])) {
      return;
    }
    for (int i = at + 1; i < words.length && i <= at + REACH; i++) {
      String word = words[i];
      boolean first = inside.isEmpty();
      boolean article = CommonWords.ARTICLE.contains(word) || word.equals("all");
      List<String> said = article ? List.of() : Content.of(word).terms();
      if (!article && (WHERE.contains(word) || said.isEmpty()) && !first) {
        break;
      }
      inside.addAll(said);
    }
    if (!inside.isEmpty()) {
      complements.add(new Complement(words[at], inside));
    }
  }

  static Scope of(StatementDigest digest) {
    return new Scope(digest.text());
  }

  /** Whether the two speak of different places, days, years or parts. */
  boolean differs(Scope other) {
    return owns(other)
        || other.owns(this)
        || disjoint(days, other.days)
        || disjoint(years, other.years)
        || isApart(other);
  }

  /** Whether it is about a year that it names: "in 1987". */
  boolean namesYear() {
    return !years.isEmpty();
  }

  /** "The singer was refused a visa", "the singer's wife was granted one". */
  private boolean owns(Scope other) {
    return owned.stream()
        .anyMatch(
            one ->
                other.terms.containsAll(Content.of(one.word).terms())
                    && one.terms.stream().noneMatch(other.terms::contains));
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  /** "Of the harbour", "of the market": behind one preposition each has what the other lacks. */
  private boolean isApart(Scope scope) {
    for (Complement one : complements) {
      for (Complement other : scope.complements) {
        boolean strange =
            one.terms.stream().noneMatch(scope.terms::contains)
                && other.terms.stream().noneMatch(terms::contains);
        if (one.word.equals(other.word) && strange) {
          return true;
        }
      }
    }
    return false;
  }
}
