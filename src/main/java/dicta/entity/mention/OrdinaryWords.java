package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.name.WordClass;
import java.util.Set;

/** Keeps gazetteer names that are also ordinary words, or people's names, from matching those. */
final class OrdinaryWords {
  private static final Set<String> MEDIUM_BEFORE =
      Set.of("on", "platform", "network", "site", "app", "via", "the", "by", "to", "called");
  private static final Set<String> MEDIUM_AFTER =
      Set.of("social", "platform", "post", "account", "formerly", "user", "users", "(", ",", ".");

  private OrdinaryWords() {}

  /** Whether the words at {@code i} mean the matched name rather than something ordinary. */
  static boolean isMeant(Words words, int i, GazetteerMatch match) {
    if (match.end() > i + 1) {
      return true;
    }
    GazetteerEntry entry = match.entries().get(0);
    String form = words.form(i);
    String low = words.low(i);
    if (form.length() == 1) {
      return MEDIUM_BEFORE.contains(words.low(i - 1)) && MEDIUM_AFTER.contains(words.low(i + 1))
          || words.low(i - 1).equals("platform")
          || words.low(i + 1).equals("social");
    }
    boolean opens = words.opens(i) || words.inHeadline(i);
    if (opens && (WordClass.FUNCTION.has(low) || WordClass.OPENER.has(low))) {
      return false;
    }
    if (opens && words.seenLowerCase(low) && !isUpper(form)) {
      return false;
    }
    if (isUpper(form)) {
      return !low.equals("is") || words.tag(i).equals("PROPN");
    }
    // a city or a company that is the last word of somebody's name
    boolean afterGiven =
        i > 0
            && words.together(i - 1, i)
            && words.isCapital(i - 1)
            && WordClass.isGivenName(words.form(i - 1))
            && !words.opens(i - 1);
    return !afterGiven
        || entry.type() == EntityType.PERSON
        || entry.kind() == Kind.ACTOR && entry.type() == EntityType.STATE;
  }

  private static boolean isUpper(String form) {
    return form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }
}
