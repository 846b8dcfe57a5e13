package dicta.entity.resolve;

import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Set;

/**
 * Whether the name of a country, a capital or a region means the place or those who govern it, by
 * the words around it.
 */
final class Metonymy {
  private static final Set<String> TOWARDS_ACTORS =
      Set.of("by", "with", "between", "against", "than");

  private Metonymy() {}

  /** Whether the name at these words means a location whatever it names. */
  static boolean isLocation(Words words, Found name) {
    int i = name.first - 1;
    if (words.low(i).equals("the") || words.tag(i).equals("ADJ") && !words.isBreak(i)) {
      i--;
    }
    if (i < 0 || !words.together(i, name.first)) {
      return false;
    }
    String before = words.low(i);
    String suffix = suffix(words, name);
    if (!suffix.isEmpty()) {
      return !WordClass.POWERS.has(suffix);
    }
    if (words.isPossessive(name.end) && before.equals("in")) {
      int next = name.end + 1;
      return WordClass.PLACEAFTER.has(words.low(next))
          || words.isCapital(next) && WordClass.PLACEHEAD.has(words.low(next + 1));
    }
    if (WordClass.LOCATIVE.has(before)) {
      return !(before.equals("at") || before.equals("toward") || before.equals("towards"));
    }
    int bearer = words.low(i - 1).equals(",") ? i - 2 : i - 1;
    if ((before.equals("of") || before.equals("from")) && isBearer(words, bearer)) {
      return true;
    }
    if (before.equals("of")) {
      return WordClass.PARTS.has(words.low(i - 1)) || WordClass.PARTS.has(words.low(i - 2));
    }
    if (before.equals("from")) {
      return !WordClass.DEALINGS.has(words.low(i - 1))
          && !WordClass.DEALINGS.has(words.low(i - 2))
          && !WordClass.DEALINGS.has(words.low(i - 3));
    }
    if (before.equals("to") || before.equals("for")) {
      return hasMotion(words, i);
    }
    boolean closed = words.isBreak(name.end) || !words.together(name.first, name.end);
    if (before.equals(",") && closed) {
      return words.isCapital(i - 1) && !isListed(words, name)
          || WordClass.PLACEHEAD.has(words.low(i - 1));
    }
    return WordClass.ARRIVALS.has(before);
  }

  /** "Mercy Chebet of Kenya", "the 29-year-old from Poland": where somebody comes from. */
  private static boolean isBearer(Words words, int i) {
    String low = words.low(i);
    return words.isCapital(i) && !WordClass.CALENDAR.has(low)
        || low.endsWith("-old")
        || WordClass.GROUP.has(low) && words.low(i + 1).equals("from")
        || WordClass.PERSON.has(low) && !WordClass.OFFICE.has(low);
  }

  /** Whether the name stands in a list of states rather than after the name of its town. */
  private static boolean isListed(Words words, Found name) {
    for (int k = name.end; k < name.end + 4 && words.together(name.first, k); k++) {
      if (words.low(k).equals("and") && words.isCapital(k + 1)) {
        return true;
      }
    }
    return words.low(name.first - 3).equals(",");
  }

  private static boolean hasMotion(Words words, int i) {
    for (int k = i - 1; k >= i - 5 && k >= 0 && words.together(k, i); k--) {
      if (WordClass.MOTION.has(words.low(k))) {
        return true;
      }
      if (words.isBreak(k)) {
        return false;
      }
    }
    return false;
  }

  private static String suffix(Words words, Found name) {
    String low = words.low(name.end - 1);
    int hyphen = low.lastIndexOf('-');
    return name.span.end() < words.stop(name.end - 1) && hyphen > 0
        ? low.substring(hyphen + 1)
        : "";
  }

  /** Whether the name of a capital means the government that sits there. */
  static boolean isGovernment(Words words, Found name) {
    if (isLocation(words, name)) {
      return false;
    }
    if (!suffix(words, name).isEmpty()) {
      return true;
    }
    if (words.isPossessive(name.end)) {
      return !WordClass.CITYNOUNS.has(words.low(name.end + 1))
          && !WordClass.CITYNOUNS.has(words.low(name.end + 2));
    }
    if (WordClass.COMMUNICATION.has(words.low(name.end))) {
      return true;
    }
    String tag = words.tag(name.end);
    boolean subject = tag.equals("VERB") || tag.equals("AUX") || tag.equals("PART");
    if (tag.equals("AUX") && WordClass.DOESTOPLACES.has(words.low(name.end + 1))) {
      return false;
    }
    if (words.low(name.first - 1).equals("to")
        && WordClass.DEALINGS.has(words.low(name.first - 2))) {
      return true;
    }
    if (subject || words.tag(name.end).equals("ADV") && isVerb(words, name.end + 1)) {
      return true;
    }
    String after = words.tag(name.end + 1);
    boolean verbLike =
        words.opens(name.first)
            && tag.equals("NOUN")
            && words.low(name.end).endsWith("s")
            && (words.isBreak(name.end + 1) || after.equals("DET") || after.equals("PRON"));
    if (verbLike && !WordClass.CITYNOUNS.has(words.low(name.end))) {
      return true;
    }
    boolean noun = tag.equals("NOUN") || tag.equals("PROPN");
    if (noun && !words.opens(name.end)) {
      return false;
    }
    int i = name.first - 1;
    while (words.low(i).equals("and") && words.isCapital(i - 1)) {
      i -= 2; // Rome and Paris: what stands before Rome decides
    }
    String before = words.low(i);
    if (TOWARDS_ACTORS.contains(before)) {
      return true;
    }
    if (before.equals("to")
        || before.equals("from")
        || before.equals("on")
        || before.equals("of")) {
      return WordClass.DEALINGS.has(words.low(i - 1)) || WordClass.DEALINGS.has(words.low(i - 2));
    }
    return words.tag(i).equals("VERB") && !WordClass.DOESTOPLACES.has(before);
  }

  private static boolean isVerb(Words words, int i) {
    return words.tag(i).equals("VERB") || words.tag(i).equals("AUX");
  }

  /** Whether the name of a region is the subject of a verb of saying or deciding. */
  static boolean isSpeaking(Words words, Found name) {
    int verb = name.end;
    while (words.tag(verb).equals("AUX") || words.tag(verb).equals("ADV")) {
      verb++;
    }
    if (!words.together(name.first, verb) || !words.tag(verb).equals("VERB")) {
      return false;
    }
    String low = words.low(verb);
    boolean decides =
        WordClass.COMMUNICATION.has(low)
            || WordClass.DECIDES.has(low)
            || low.endsWith("s") && WordClass.DECIDES.has(low.substring(0, low.length() - 1));
    return decides && !words.tag(name.first - 1).equals("ADP");
  }
}
