package dicta.evaluate;

import dicta.text.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** When two stretches of words count as the same name, mention or phrase. */
final class Words {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "i", "we", "who",
          "this", "those", "these", "that", "one");

  private Words() {}

  /** Without case, leading article, kind of apostrophe and outer quotation marks. */
  static String plain(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("[“”\"‘]", "")
            .strip();
    int space = plain.indexOf(' ');
    return space > 0 && ARTICLES.contains(plain.substring(0, space))
        ? plain.substring(space + 1).strip()
        : plain;
  }

  static boolean isPronoun(String words) {
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** The span without a leading article. */
  static Span withoutArticle(Span span, String words) {
    int space = words.indexOf(' ');
    boolean article =
        space > 0 && ARTICLES.contains(words.substring(0, space).toLowerCase(Locale.ROOT));
    return article ? new Span(span.start() + space + 1, span.end()) : span;
  }

  /** Whether one phrase holds the other; nothing agrees with nothing only. */
  static boolean agree(String gold, String system) {
    if (gold == null || system == null) {
      return gold == null && system == null;
    }
    String g = plain(gold);
    String s = plain(system);
    return g.contains(s) || s.contains(g);
  }
}
