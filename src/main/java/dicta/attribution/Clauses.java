package dicta.attribution;

import java.util.Set;

/** Where a clause that a cue governs ends, by punctuation and conjunctions. */
final class Clauses {
  private static final Set<String> CONTRAST =
      Set.of("but", "although", "though", "while", "whereas");
  private static final Set<String> ASIDES = Set.of("however", "meanwhile", "though", "too");

  private Clauses() {}

  /** End of the clause from this token, without final punctuation, not beyond {@code limit}. */
  static int end(Reading reading, int from, int limit) {
    int depth = 0;
    boolean verb = false;
    int i = from;
    for (; i < limit; i++) {
      verb |= reading.isVerb(i);
      String low = reading.low(i);
      if (low.equals("(") || low.equals("[")) {
        depth++;
      } else if (low.equals(")") || low.equals("]")) {
        depth--;
        if (depth < 0) {
          break;
        }
      }
      boolean closing = low.equals(",") && i > from && reading.isQuoteMark(i + 1);
      if (closing && depth == 0 && breaksAfter(reading, i + 2, limit, verb)) {
        return Math.min(i + 2, limit);
      }
      boolean stop =
          i > from
              && depth == 0
              && (low.equals(";")
                  || low.equals(":") && reading.isQuoteMark(i + 1)
                  || low.equals("–")
                  || low.equals("—")
                  || low.equals(",") && breaksAfter(reading, i + 1, limit, verb)
                  || low.equals("and") && isCue(reading, i + 1));
      if (stop) {
        break;
      }
    }
    return trim(reading, from, i);
  }

  private static boolean breaksAfter(Reading reading, int at, int limit, boolean verb) {
    if (at >= limit || reading.in(at, CONTRAST) || reading.in(at, ASIDES)) {
      return true;
    }
    boolean participle =
        reading.tag(at).equals("VERB")
            && reading.low(at).endsWith("ing")
            && !reading.low(at).equals("including");
    if (participle || reading.low(at).equals("with") || reading.low(at).equals("as")) {
      return true;
    }
    if (verb && reading.low(at).equals("and")) {
      int subject = NounPhrases.base(reading, at + 1, limit);
      return reading.isVerb(at + 1) || subject > at + 1 && reading.isVerb(subject);
    }
    return false;
  }

  /** "accused X of fraud and said ...": a cue in the past tense goes on with the first subject. */
  private static boolean isCue(Reading reading, int at) {
    String low = reading.low(at);
    boolean past = low.endsWith("ed") || Set.of("said", "told").contains(low);
    return past
        && reading.isVerb(at)
        && CueLexicon.get().of(low).stream()
            .anyMatch(entry -> entry.is(CueEntry.Kind.VERB) && !entry.complements().isEmpty());
  }

  /**
   * As {@link #end}, but a noun's clause ends at any comma but an apposition's and before the main
   * verb: "its promise to pay | was broken".
   */
  static int ofNoun(Reading reading, int from, int limit) {
    int end = end(reading, from, limit);
    boolean phrase = nominal(reading, from);
    boolean clause =
        reading.low(from).equals("that") || NounPhrases.base(reading, from, limit) > from;
    int budget = clause && !phrase ? 1 : 0;
    for (int i = from + 1; i < end; i++) {
      if (reading.low(i).equals(",")) {
        int after = clause && budget > 0 ? afterApposition(reading, i, end) : -1;
        if (after < 0) {
          return trim(reading, from, i);
        }
        i = after;
        continue;
      }
      if (reading.in(i, OPENERS)) {
        budget++;
      } else if (reading.isVerb(i) && !reading.in(i - 1, Set.of("to", "not", "n't"))) {
        boolean finite =
            WordClass.isAuxiliary(reading.low(i)) && !reading.in(i, BARE)
                || phrase && !reading.low(i).endsWith("ing") && !reading.low(i).endsWith("ed");
        if (finite && budget == 0) {
          return trim(reading, from, i);
        }
        if (budget > 0 && !reading.low(i).endsWith("ing")) {
          budget--;
          while (i + 1 < end && (reading.isVerb(i + 1) || reading.tag(i + 1).equals("ADV"))) {
            i++;
          }
        }
      }
    }
    return end;
  }

  /**
   * "that her clinic, St Bride's, | had turned patients away": the comma before the verb, or -1.
   */
  private static int afterApposition(Reading reading, int comma, int end) {
    for (int i = comma + 1; i + 1 < Math.min(end, comma + 12) && !reading.isVerb(i); i++) {
      if (reading.low(i).equals(",")) {
        return reading.isVerb(i + 1) ? i : -1;
      }
    }
    return -1;
  }

  private static final Set<String> OPENERS =
      WordClass.words(
          "that which who whom what how why when where if whether because as and "
              + "but or than before after since while");
  private static final Set<String> BARE = Set.of("be", "been", "being", "have", "having", "do");

  /** "denial of any delay", "calls for a ban": what follows is a phrase, no clause. */
  private static boolean nominal(Reading reading, int from) {
    return reading.in(from - 1, Set.of("of", "for", "about")) && !reading.low(from).equals("that");
  }

  /** Takes off final punctuation, but not a closing quotation mark or bracket. */
  static int trim(Reading reading, int from, int end) {
    int i = end;
    while (i > from && WordClass.words(". , ; : ! ? - – —").contains(reading.low(i - 1))) {
      i--;
    }
    return i;
  }
}
