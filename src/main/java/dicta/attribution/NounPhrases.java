package dicta.attribution;

import java.util.Set;

/**
 * Shallow noun phrases by tags: where one ends that begins here, where one begins that ends here.
 */
final class NounPhrases {
  private static final Set<String> INNER = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "X", "SYM");
  private static final Set<String> LINKS = Set.of("of", "in", "at", "from", "for", "on");
  private static final Set<String> NAME_MARKS = Set.of("-", "&", "/", "'", ".");
  private static final Set<String> AIDES =
      WordClass.words(
          "aide aides adviser advisers advisor advisors ambassador envoy secretary assistant"
              + " counsel deputy representative successor heir spokesman counsellor");
  private static final int REACH = 40;

  private NounPhrases() {}

  /**
   * End (exclusive) of the noun phrase with its trailing "of ..." that begins here, or {@code at}.
   */
  static int end(Reading reading, int at, int limit) {
    int end = base(reading, at, limit);
    if (end == at) {
      return at;
    }
    while (end < limit && end - at < REACH) {
      int next = end;
      if (reading.in(end, LINKS)) {
        next = base(reading, end + 1, limit);
        next = next == end + 1 ? end : next;
      } else if (reading.low(end).equals("and")) {
        int second = base(reading, end + 1, limit);
        next = second > end + 1 && !subject(reading, second, limit) ? second : end;
      }
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Whether what ends here is the subject of a verb that follows. */
  private static boolean subject(Reading reading, int end, int limit) {
    return end < limit && reading.isVerb(end) && !reading.low(end).endsWith("ing");
  }

  /** End of the phrase without what trails it; {@code at} where none begins. */
  static int base(Reading reading, int at, int limit) {
    boolean quantifier = isQuantifier(reading, at);
    boolean her = reading.low(at).equals("her") && !reading.tagged(at + 1, INNER);
    if (at < limit && (isPronoun(reading, at) || her) && !quantifier) {
      return at + 1;
    }
    int i = at;
    int end = at;
    while (i < limit && i - at < REACH && inside(reading, i, at, end)) {
      boolean head =
          reading.tag(i).equals("NOUN")
              || reading.tag(i).equals("PROPN")
              || reading.tag(i).equals("NUM")
              || reading.low(i).equals("'s")
              || reading.low(i).equals("both")
              || reading.tag(i).equals("DET") && i > at;
      i++;
      if (head) {
        end = i;
      }
    }
    if (end == at && i > at && reading.tag(i - 1).equals("ADJ") && reading.tag(at).equals("DET")) {
      end = i;
    }
    return end > at && reading.low(end - 1).equals("'s") ? end - 1 : end;
  }

  /** "both clubs", "all members": what the tagger may take for a pronoun or a conjunction. */
  private static boolean isQuantifier(Reading reading, int at) {
    return reading.in(at, Set.of("both", "all", "some", "many", "several"))
        && reading.tagged(at + 1, Set.of("NOUN", "ADJ", "PROPN", "NUM"));
  }

  static boolean isPronoun(Reading reading, int at) {
    return reading.tag(at).equals("PRON")
            && !WordClass.POSSESSIVES.contains(reading.low(at))
            && !reading.low(at).equals("that")
            && !reading.low(at).equals("which")
            && !reading.low(at).equals("what")
        || reading.in(at, WordClass.words("him them us me it he she they we i"));
  }

  private static boolean inside(Reading reading, int i, int at, int end) {
    String low = reading.low(i);
    if (low.equals("that") || low.equals("which")) {
      return false;
    }
    if (i == at && isQuantifier(reading, i)) {
      return true;
    }
    if (reading.tagged(i, INNER) || WordClass.POSSESSIVES.contains(low) && i == at) {
      return !(reading.tag(i).equals("DET") && end > at && !reading.low(i - 1).equals("of"));
    }
    if (low.equals("'s") || low.equals("'")) {
      return i > at;
    }
    if (NAME_MARKS.contains(low) || reading.tag(i).equals("ADV") && i == at) {
      return i > at ? end > at : true;
    }
    boolean participle =
        reading.tag(i).equals("VERB")
            && (low.endsWith("ing") || low.endsWith("ed"))
            && i > at
            && end == at
            && !WordClass.isAuxiliary(reading.low(i - 1));
    return participle;
  }

  /** Begin of the noun phrase that ends before {@code end}, not before {@code limit}; else end. */
  static int start(Reading reading, int end, int limit) {
    if (end <= limit) {
      return end;
    }
    if (reading.low(end - 1).equals(",")) {
      int apposed = apposition(reading, end, limit);
      if (apposed < end) {
        return apposed;
      }
      return end;
    }
    if (isPronoun(reading, end - 1) || reading.in(end - 1, WordClass.SUBJECT_PRONOUNS)) {
      int only = end - 1;
      return only;
    }
    int i = end;
    boolean nominal = false;
    while (i > limit && end - i < REACH) {
      int left = i - 1;
      String low = reading.low(left);
      boolean pieceOfName =
          reading.tagged(left, INNER)
              || low.equals("'s")
              || low.equals("'")
              || NAME_MARKS.contains(low) && nominal
              || WordClass.POSSESSIVES.contains(low);
      boolean participle =
          nominal
              && reading.tag(left).equals("VERB")
              && (low.endsWith("ing") || low.endsWith("ed"))
              && left > limit
              && reading.tag(left - 1).equals("DET");
      if (low.equals("that") || low.equals("which")) {
        break;
      }
      if (pieceOfName || participle) {
        nominal |=
            reading.tag(left).equals("NOUN")
                || reading.tag(left).equals("PROPN")
                || reading.tag(left).equals("NUM")
                || reading.tag(left).equals("ADJ")
                || reading.tag(left).equals("DET");
        i = left;
        if (reading.tag(left).equals("DET") || WordClass.POSSESSIVES.contains(low)) {
          boolean linked =
              left > limit
                  && (reading.in(left - 1, LINKS) && nounBefore(reading, left - 1, limit)
                      || isAideTo(reading, left - 1));
          if (!linked) {
            break;
          }
        }
      } else if (nominal
          && (reading.in(left, LINKS) && nounBefore(reading, left, limit)
              || isAideTo(reading, left))) {
        i = left;
      } else {
        break;
      }
    }
    while (i < end
        && (reading.in(i, LINKS)
            || NAME_MARKS.contains(reading.low(i))
            || reading.low(i).equals("'s"))) {
      i++;
    }
    return nominal ? i : end;
  }

  /** "a senior aide to [the president]". */
  private static boolean isAideTo(Reading reading, int to) {
    return reading.low(to).equals("to") && reading.in(to - 1, AIDES);
  }

  private static boolean nounBefore(Reading reading, int link, int limit) {
    return link - 1 >= limit
        && (reading.tag(link - 1).equals("NOUN") || reading.tag(link - 1).equals("PROPN"));
  }

  /** "Ann Lee, head of the union," or "..., who heads it," before a verb: from the name on. */
  private static int apposition(Reading reading, int end, int limit) {
    int comma = end - 2;
    boolean verb = false;
    while (comma > limit && end - comma < REACH && !reading.low(comma).equals(",")) {
      verb |= reading.isVerb(comma);
      comma--;
    }
    boolean relative = reading.in(comma + 1, Set.of("who", "which", "whose"));
    if (comma <= limit || !reading.low(comma).equals(",") || verb && !relative) {
      return end;
    }
    int name = start(reading, comma, limit);
    return name < comma ? name : end;
  }
}
