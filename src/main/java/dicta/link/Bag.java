package dicta.link;

import dicta.entity.name.NameKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Words that carry meaning, without those that stand in every text. */
final class Bag {
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "and",
          "for",
          "with",
          "from",
          "that",
          "this",
          "has",
          "have",
          "had",
          "was",
          "were",
          "are",
          "his",
          "her",
          "its",
          "their",
          "they",
          "who",
          "which",
          "said",
          "says",
          "told",
          "not",
          "but",
          "after",
          "before",
          "since",
          "about",
          "into",
          "over",
          "also",
          "former",
          "member",
          "national",
          "state",
          "public",
          "people",
          "country",
          "born",
          "international",
          "will",
          "would",
          "could",
          "been",
          "being",
          "than",
          "then",
          "when",
          "where",
          "what",
          "other",
          "between",
          "during",
          "against",
          "under",
          "new",
          "one",
          "two",
          "three",
          "year",
          "years",
          "named",
          "known",
          "part",
          "head",
          "chief");

  private Bag() {}

  /** The words of some texts that carry meaning, in lower case, plurals folded. */
  static Set<String> of(Collection<String> texts) {
    TreeSet<String> words = new TreeSet<>();
    for (String text : texts) {
      for (String word : NameKey.plain(text).split("[^\\p{L}]+")) {
        if (word.length() > 2 && !COMMON.contains(word)) {
          words.add(singular(word));
        }
      }
    }
    return words;
  }

  /** The words that stand within a reach of a name in a sentence. */
  static Set<String> around(String sentence, Collection<String> names, int reach) {
    List<String> pieces = new ArrayList<>();
    for (String name : names) {
      for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
        pieces.add(last(sentence.substring(0, at), reach));
        pieces.add(first(sentence.substring(at + name.length()), reach));
      }
    }
    return of(pieces);
  }

  private static String last(String text, int words) {
    String[] all = text.strip().split("\\s+");
    return String.join(" ", List.of(all).subList(Math.max(0, all.length - words), all.length));
  }

  private static String first(String text, int words) {
    String[] all = text.strip().split("\\s+");
    return String.join(" ", List.of(all).subList(0, Math.min(words, all.length)));
  }

  private static String singular(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return low.length() > 4 && low.endsWith("s") && !low.endsWith("ss")
        ? low.substring(0, low.length() - 1)
        : low;
  }
}
