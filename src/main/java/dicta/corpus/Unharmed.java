package dicta.corpus;

import dicta.corpus.StatementDigest.Count;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contents that say of people that none of them came to harm: "no casualties", "nobody was hurt",
 * "all the passengers survived". A count of dead or wounded of the same cannot hold beside them.
 *
 * @param none what is said to have befallen nobody
 * @param who the word for those of whom it is said; "" where it is said of everybody
 */
record Unharmed(Set<Measure> none, String who) {
  private static final String AUXILIARY =
      "(?:was|were|is|are|had been|has been|have been|got|had|has|have)?";

  /** "No casualties", "without serious injuries", "did not cause any deaths". */
  private static final Pattern NO_SUCH =
      Pattern.compile(
          "\\b(?:no|without|(?:not|n't|without)\\b[^,;.]* any) (?:\\w+ )?(casualties|victims|injuries|deaths|fatalities"
              + "|loss of life)\\b");

  /** "Nobody was hurt", "no civilians were killed", "none of the crew died". */
  private static final Pattern NOBODY =
      Pattern.compile(
          "\\b(?:no one|nobody|none(?: of (?:the |its |his )?(\\w+))?|no (\\w+)) "
              + AUXILIARY
              + " ?(?:\\w+ly )?(killed|died|dead|hurt|injured|wounded|harmed)\\b");

  /** "All the passengers of the plane had survived", "everyone was alive". */
  private static final Pattern ALL_WELL =
      Pattern.compile(
          "(?<!not )\\b(?:all|every|everyone|everybody)\\b(?: of)?(?: (?:the|its|his|their"
              + "|\\d+))*(?: (?!had|was|were|has|have|survived|are|is)(\\w+))?[^,;.]*?\\b(survived|alive"
              + "|unhurt|unharmed|uninjured)\\b");

  private static final Set<String> ANYBODY =
      Set.of("people", "persons", "person", "residents", "others", "aboard", "board", "them", "");

  /** What the content says; null where it says no such thing. */
  static Unharmed of(StatementDigest digest) {
    String text = digest.text().toLowerCase(Locale.ROOT);
    Matcher such = NO_SUCH.matcher(text);
    if (such.find()) {
      return new Unharmed(harm(such.group(1)), "");
    }
    Matcher nobody = NOBODY.matcher(text);
    if (nobody.find()) {
      String who = nobody.group(1) == null ? nobody.group(2) : nobody.group(1);
      return new Unharmed(harm(nobody.group(3)), who == null ? "" : who);
    }
    Matcher all = ALL_WELL.matcher(text);
    if (all.find()) {
      String who = all.group(1) == null ? "" : all.group(1);
      return new Unharmed(harm(all.group(2)), who);
    }
    return null;
  }

  /** Nobody hurt means nobody killed; that nobody died says nothing of the hurt. */
  private static Set<Measure> harm(String word) {
    return switch (word) {
      case "deaths", "fatalities", "loss of life", "killed", "died", "dead", "survived", "alive" ->
          EnumSet.of(Measure.KILLED);
      case "injuries" -> EnumSet.of(Measure.WOUNDED);
      default -> EnumSet.of(Measure.KILLED, Measure.WOUNDED);
    };
  }

  /** The count of the other statement that cannot hold beside this; null where there is none. */
  Count against(StatementDigest other) {
    for (Count count : other.counts()) {
      boolean some = count.count() > 0 && count.precision() != Precision.AT_MOST;
      if (some && none.contains(count.measure()) && concerns(Recounts.head(count.of()))) {
        return count;
      }
    }
    return null;
  }

  private boolean concerns(String head) {
    return ANYBODY.contains(who) || who.equals(head);
  }
}
