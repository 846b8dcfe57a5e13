package dicta.corpus;

import dicta.corpus.StatementDigest.Voice;
import java.util.Collections;

/** How the speakers of two statements relate. */
enum Kinship {
  SAME,
  /** One speaks for the other: a ministry and its state, a spokesman and his office. */
  KIN,
  /** Both speak for a third: two ministries of one government. */
  COUSIN,
  /** At least one of them has no name. */
  UNKNOWN,
  OTHER;

  static Kinship of(Profile a, Profile b) {
    if (!Collections.disjoint(a.speakers(), b.speakers())) {
      return SAME;
    }
    boolean unnamed = a.digest().voice() == Voice.UNNAMED || b.digest().voice() == Voice.UNNAMED;
    if (unnamed) {
      return a.sameArticle(b) && !a.speakers().isEmpty() && !b.speakers().isEmpty()
          ? OTHER
          : UNKNOWN;
    }
    if (!Collections.disjoint(a.speakers(), b.digest().behalf())
        || !Collections.disjoint(b.speakers(), a.digest().behalf())) {
      return KIN;
    }
    boolean persons = a.digest().voice() == Voice.PERSON && b.digest().voice() == Voice.PERSON;
    return !persons && !Collections.disjoint(a.parties(), b.parties()) ? COUSIN : OTHER;
  }
}
