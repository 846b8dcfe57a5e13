package dicta.corpus;

import dicta.corpus.StatementDigest.Voice;
import java.util.Collections;

/** How the speakers of two statements relate. */
enum Kinship {
  SAME,
  /** One speaks for the other: a ministry and its state, a spokesman and his office. */
  KIN,
  /** A people and a body that is named after it or its land. */
  PEOPLE,
  /** Both speak for a third: two ministries of one government. */
  COUSIN,
  /** At least one of them has no name. */
  UNKNOWN,
  OTHER;

  static Kinship of(Profile a, Profile b) {
    if (!Collections.disjoint(a.speakers(), b.speakers())) {
      return SAME;
    }
    boolean speaksFor =
        !Collections.disjoint(a.speakers(), b.digest().behalf())
            || !Collections.disjoint(b.speakers(), a.digest().behalf());
    boolean unnamed = a.digest().voice() == Voice.UNNAMED || b.digest().voice() == Voice.UNNAMED;
    if (unnamed && !speaksFor) {
      // a headline may speak of "the minister" before the text names him; a text does not
      boolean headline = a.digest().headline() != b.digest().headline();
      boolean both = !a.speakers().isEmpty() && !b.speakers().isEmpty();
      return a.sameArticle(b) && both && !headline ? OTHER : UNKNOWN;
    }
    if (speaksFor) {
      return KIN;
    }
    boolean persons = a.digest().voice() == Voice.PERSON && b.digest().voice() == Voice.PERSON;
    if (!persons && !Collections.disjoint(a.parties(), b.parties())) {
      return COUSIN;
    }
    boolean people = (a.digest().voice() == Voice.GROUP) != (b.digest().voice() == Voice.GROUP);
    if (people && !Collections.disjoint(a.digest().roots(), b.digest().roots())) {
      return PEOPLE;
    }
    return OTHER;
  }
}
