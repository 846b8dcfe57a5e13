package dicta.entity.resolve;

import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Cuts a source that names several speakers ("Both the ministry and Ann Lee") into its parts. */
final class Coordination {
  private Coordination() {}

  /** The parts as {first, end} word ranges; one part where the source names one speaker. */
  static List<int[]> split(Words words, Finds finds, int first, int end) {
    int start = words.low(first).equals("both") && end - first > 1 ? first + 1 : first;
    List<int[]> parts = new ArrayList<>();
    int from = start;
    for (int i = start + 1; i < end - 1; i++) {
      if (isRelative(words, i)) {
        i = clauseEnd(words, i, end); // "Ann Lee, who represents Leeds and Hull"
      }
      boolean and = words.low(i).equals("and") && !isInPost(words, i);
      boolean comma = words.low(i).equals(",") && listsOn(words, finds, i, end);
      if ((and || comma)
          && finds.holding(i, first, end) == null
          && isWhole(words, finds, from, i)
          && isWhole(words, finds, i + 1, end)
          && !goesOnPhrase(words, finds, from, i, end)) {
        int stop = words.low(i - 1).equals(",") ? i - 1 : i;
        parts.add(new int[] {from, stop});
        from = i + 1;
      }
    }
    parts.add(new int[] {from, end});
    return parts;
  }

  /** "Fisheries and Livestock Minister". */
  static boolean isInPost(Words words, int and) {
    int k = and + 1;
    while (WordClass.MATTERS.has(words.low(k)) && words.isCapital(k)) {
      k++;
    }
    return k > and + 1
        && WordClass.MATTERS.has(words.low(and - 1))
        && (words.low(k).equals("minister") || words.low(k).equals("secretary"));
  }

  private static int clauseEnd(Words words, int relative, int end) {
    int i = relative;
    while (i < end - 1 && !words.low(i).equals(",")) {
      i++;
    }
    return i;
  }

  private static boolean isRelative(Words words, int i) {
    String low = words.low(i);
    return low.equals("who") || low.equals("which") || low.equals("whose");
  }

  /** Whether an "and" with a further name follows the comma: a list, not an apposition. */
  private static boolean listsOn(Words words, Finds finds, int comma, int end) {
    Found next = finds.holding(comma + 1, comma + 1, end);
    if (next == null || !next.isName()) {
      return false;
    }
    for (int i = next.end; i < end; i++) {
      if (words.low(i).equals("and")) {
        return i == next.end || words.low(i - 1).equals(",");
      }
    }
    return false;
  }

  /** "polls in Ohio and Florida": the second name goes with the preposition, not with the noun. */
  private static boolean goesOnPhrase(Words words, Finds finds, int from, int and, int end) {
    boolean phrase = false;
    for (int i = from + 1; i < and; i++) {
      phrase |= words.tag(i).equals("ADP");
      phrase |= words.tag(i).equals("VERB") && words.low(i - 1).equals(",");
    }
    Found next = finds.holding(and + 1, and + 1, end);
    boolean person = next != null && next.isPerson();
    return phrase && !person && !words.tag(and + 1).equals("DET");
  }

  /** Whether the words can be a speaker of their own: a free name, or a noun for people. */
  private static boolean isWhole(Words words, Finds finds, int first, int end) {
    if (first >= end) {
      return false;
    }
    for (Found found : finds.inside(first, end)) {
      boolean governed = false;
      for (int k = found.first - 1; k >= first; k--) {
        governed |= words.tag(k).equals("ADP") || words.low(k).equals("to");
      }
      boolean modifier =
          found.end < end && !words.isBreak(found.end) && !words.low(found.end).equals("and");
      if (!governed && !modifier) {
        return true;
      }
    }
    for (int i = first; i < end && !words.isBreak(i) && !words.tag(i).equals("ADP"); i++) {
      String low = words.low(i);
      boolean vague = low.equals("some") || low.equals("many") || low.equals("others");
      if (!vague && (WordClass.GROUP.has(low) || WordClass.PERSON.has(low))) {
        return true;
      }
    }
    return false;
  }
}
