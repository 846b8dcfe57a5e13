package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.StatementDigest.Count;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How likely two statements report one speech act, from 0 to 1; {@link #NEVER} where something
 * speaks against it that no likeness outweighs. A likeness by weights set by hand, corrected by
 * {@link LinkWeights} that are fitted to examples.
 */
final class UtteranceScore {
  static final double NEVER = -1;

  /** From here on two statements are linked. */
  static final double LINK = 0.5;

  /** Fitted probability from which two statements are linked that likeness alone would not. */
  private static final double LIKELY = 0.6;

  /** Share of the shorter content that the other must hold for it, unless one is a headline. */
  private static final double HELD = 0.4;

  /** Fitted probability below which they are not linked, though they are like enough. */
  private static final double UNLIKELY = 0.5;

  /** What becomes of those. */
  private static final double PARTED = 0.4;

  /** The fitted probability is never so certain that the rest of a group would not be asked. */
  private static final double MOST = 0.89;

  /** Weight that the shared terms must have together: about two rare words. */
  private static final double EVIDENCE = 1.4;

  /** Share of one side's negated terms that the other affirms, from which they are opposed. */
  private static final double OPPOSED = 0.5;

  /** Words in a row that two quotations share only where they come from one source. */
  private static final int RUN = 5;

  private static final Set<Stance> HOSTILE = EnumSet.of(Stance.ACCUSE, Stance.CONDEMN);

  private static final Set<Stance> SAYING =
      EnumSet.of(Stance.ASSERT, Stance.REPORT, Stance.CLAIM, Stance.ACCUSE, Stance.CONDEMN);

  private UtteranceScore() {}

  /** How well two statements go together in a group that others hold together. */
  static double agreement(Profile a, Profile b) {
    Overlap overlap = Overlap.of(a, b);
    double lenient = likeness(a, b, overlap, 0.5);
    return lenient == NEVER ? NEVER : Math.max(lenient, of(a, b, overlap));
  }

  static double of(Profile a, Profile b, Overlap overlap) {
    double likeness = likeness(a, b, overlap);
    if (likeness == NEVER || likeness == 1 || overlap.shared() == 0 && !isSummed(a, b)) {
      return likeness;
    }
    double likely = LinkWeights.probability(LinkEvidence.of(a, b, overlap, likeness));
    if (likeness >= LINK) {
      // who denies twice denies the same: there are few other denials to tell it from
      boolean denials = a.digest().stance() == Stance.DENY;
      return likely < UNLIKELY && !denials ? PARTED : likeness;
    }
    boolean held = overlap.contained() >= HELD || isSummed(a, b);
    return likely >= LIKELY && held ? Math.max(LINK, likely * MOST) : likeness;
  }

  private static boolean isSummed(Profile a, Profile b) {
    return LinkEvidence.isSummedUp(a, b) || LinkEvidence.isSummedUp(b, a);
  }

  /** By weights set by hand, of speakers, words and occasion; {@link #NEVER} where ruled out. */
  static double likeness(Profile a, Profile b, Overlap overlap) {
    return likeness(a, b, overlap, 1);
  }

  /**
   * @param rigour by which the evidence that is asked for is multiplied
   */
  private static double likeness(Profile a, Profile b, Overlap overlap, double rigour) {
    StatementDigest first = a.digest();
    StatementDigest second = b.digest();
    Kinship kinship = Kinship.of(a, b);
    boolean cousins = kinship == Kinship.COUSIN && sharesWords(a, b);
    boolean people = kinship == Kinship.PEOPLE && mayAddressOne(a, b);
    if (kinship == Kinship.PEOPLE && !people) {
      return NEVER;
    }
    if (kinship == Kinship.OTHER || kinship == Kinship.COUSIN && !cousins || a.isNested(b)) {
      return NEVER;
    }
    boolean reported = insideOneUtterance(a, b);
    if ((first.stance() == Stance.DENY) != (second.stance() == Stance.DENY)) {
      return NEVER;
    }
    if (Occasion.differ(first, second)) {
      return NEVER;
    }
    if (a.sameArticle(b) && first.text().strip().equalsIgnoreCase(second.text().strip())) {
      // a headline printed twice
      return 1;
    }
    boolean quoted = sharesQuote(first.content().quotes(), second.content().quotes());
    double score = overlap.base();
    boolean denials = first.stance() == Stance.DENY;
    boolean less = denials && kinship == Kinship.SAME || reported;
    double needed = less ? 0.7 * EVIDENCE : kinship != Kinship.SAME ? 1.6 * EVIDENCE : EVIDENCE;
    needed *= rigour;
    if (overlap.shared() < needed && !(quoted && overlap.contained() > 0.9)) {
      score *= overlap.shared() / needed;
    }
    if (quoted) {
      score += 0.2;
    }
    if (!first.content().numbers().isEmpty() && !second.content().numbers().isEmpty()) {
      boolean rounded = a.sameArticle(b) && first.headline() != second.headline();
      boolean disjoint =
          Collections.disjoint(first.content().numbers(), second.content().numbers());
      if (disjoint
          && !mayAgree(first.counts(), second.counts())
          && !(rounded && anyNear(first.content().numbers(), second.content().numbers()))) {
        return NEVER;
      }
      score += disjoint ? 0 : numbersDiffer(first.content(), second.content()) ? -0.12 : 0.06;
    }
    if (countsConflict(first.counts(), second.counts())) {
      return NEVER;
    }
    double opposed = Math.max(a.negates(b), b.negates(a));
    if (opposed >= OPPOSED) {
      if (overlap.contained() > 0.7) {
        return NEVER;
      }
      score -= 0.3;
    }
    if (Opposites.between(first.content(), second.content()) || sidesDiffer(first, second)) {
      score -= 0.3;
    }
    if (denials) {
      score += 0.12;
    } else if (a.directive() && b.directive()) {
      score += Collections.disjoint(first.addressees(), second.addressees()) ? 0.04 : 0.08;
    } else if (a.directive() != b.directive()) {
      score -= clash(first.stance(), second.stance()) ? 0.25 : 0.2;
    } else if (clash(first.stance(), second.stance())) {
      score -= 0.15;
    }
    if (!quoted) {
      score -= Frame.differs(a, b, overlap, kinship == Kinship.SAME && !a.sameArticle(b));
    }
    if (a.holdsWhat(b) != b.holdsWhat(a)) {
      score -= 0.2;
    }
    if (refuses(first.stance(), second.stance()) || refuses(second.stance(), first.stance())) {
      score -= 0.3;
    }
    boolean topic = (isTopic(a) || isTopic(b)) && !less;
    if (topic && !quoted && !a.sameArticle(b) && overlap.alike() < 0.6) {
      score -= 0.15;
    }
    score -= distance(a, b, reported ? Kinship.KIN : kinship, quoted);
    return Math.max(0, Math.min(1, score));
  }

  private static double distance(Profile a, Profile b, Kinship kinship, boolean quoted) {
    double distance =
        switch (kinship) {
          case SAME -> 0;
          case KIN -> 0.04;
          case UNKNOWN -> toOneAddressee(a, b) ? 0.1 : 0.25;
          case PEOPLE -> 0.1;
          case COUSIN -> 0.12;
          case OTHER -> 1;
        };
    if (a.selfReport() != b.selfReport()) {
      distance += 0.2;
    }
    if (a.sameArticle(b)) {
      // who says two things in a row says two things; a headline repeats what is to come
      int between = Math.abs(a.digest().order() - b.digest().order());
      boolean headline = a.digest().headline() != b.digest().headline();
      distance += headline ? -0.2 : between == 1 ? 0.15 : 0.08;
    }
    long days = Occasion.daysApart(a.digest(), b.digest());
    if (days > 2) {
      distance += (days > 7 ? 0.3 : 0.12) * (quoted ? 0.5 : 1);
    }
    return distance;
  }

  /** Both stand in the content of an utterance that two articles report, so they are one too. */
  static boolean insideOneUtterance(Profile a, Profile b) {
    return a.outer() != null
        && b.outer() != null
        && !a.sameArticle(b)
        && Comparison.of(a.outer(), b.outer()).kind() == Comparison.Kind.LINK;
  }

  /** Two demands to the same party. */
  private static boolean toOneAddressee(Profile a, Profile b) {
    return a.directive()
        && b.directive()
        && !Collections.disjoint(a.digest().addressees(), b.digest().addressees());
  }

  /** Two demands, of which no text says that they go to different parties. */
  private static boolean mayAddressOne(Profile a, Profile b) {
    boolean unsaid = a.digest().addressees().isEmpty() || b.digest().addressees().isEmpty();
    return a.directive() && b.directive() && unsaid || toOneAddressee(a, b);
  }

  /** Two bodies of one state that are quoted with the same run of words. */
  private static boolean sharesWords(Profile a, Profile b) {
    for (String first : a.digest().content().quotes()) {
      for (String second : b.digest().content().quotes()) {
        if (longestRun(first.split(" "), second.split(" ")) >= RUN) {
          return true;
        }
      }
    }
    return false;
  }

  private static int longestRun(String[] a, String[] b) {
    int longest = 0;
    int[] runs = new int[b.length + 1];
    for (String word : a) {
      for (int j = b.length; j > 0; j--) {
        runs[j] = word.equals(b[j - 1]) ? runs[j - 1] + 1 : 0;
        longest = Math.max(longest, runs[j]);
      }
    }
    return longest;
  }

  /** "Criticised [the border wall]": what one may speak of on any day. */
  private static boolean isTopic(Profile one) {
    return !one.directive() && one.digest().acts().isEmpty() && one.terms().length <= 3;
  }

  /** "To vote against the law" is not "to vote for the law". */
  private static boolean sidesDiffer(StatementDigest a, StatementDigest b) {
    boolean first = a.content().terms().contains("against");
    boolean second = b.content().terms().contains("against");
    boolean hostile = HOSTILE.contains(a.stance()) || HOSTILE.contains(b.stance());
    return first != second && !hostile && a.stance() != b.stance();
  }

  private static boolean clash(Stance a, Stance b) {
    return a != b
        && (HOSTILE.contains(a) && !SAYING.contains(b)
            || HOSTILE.contains(b) && !SAYING.contains(a)
            || a == Stance.PROMISE
            || b == Stance.PROMISE);
  }

  /** "Refuses [to return the book]", "agreed [to return the book]". */
  private static boolean refuses(Stance one, Stance other) {
    return one == Stance.OTHER && (other == Stance.PROMISE || other == Stance.PROPOSE);
  }

  /** A fragment of three words or more that both quote, or one quotes inside a longer one. */
  static boolean sharesQuote(List<String> first, List<String> second) {
    for (String a : first) {
      for (String b : second) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter == a ? b : a;
        if (shorter.indexOf(' ') > 0 && (" " + longer + " ").contains(" " + shorter + " ")) {
          return true;
        }
      }
    }
    return false;
  }

  /** A headline's "£3bn" is the article's "£3.1bn". */
  private static boolean anyNear(Set<String> first, Set<String> second) {
    for (String one : first) {
      for (String other : second) {
        double a = number(one);
        double b = number(other);
        if (Math.abs(a - b) <= 0.1 * Math.max(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The value of digits; 0 for what is none ("3.1.2"). */
  private static double number(String digits) {
    return digits.matches("\\d{1,15}(\\.\\d{1,6})?") ? Double.parseDouble(digits) : 0;
  }

  /** Each gives a number that the other does not. */
  private static boolean numbersDiffer(Content a, Content b) {
    return !a.numbers().containsAll(b.numbers()) && !b.numbers().containsAll(a.numbers());
  }

  /** "At least three warnings", "four warnings". */
  private static boolean mayAgree(List<Count> first, List<Count> second) {
    return first.size() == 1
        && second.size() == 1
        && (mayBe(first.get(0), second.get(0)) || mayBe(second.get(0), first.get(0)));
  }

  private static boolean mayBe(Count open, Count other) {
    return switch (open.precision()) {
      case AT_LEAST -> other.count() >= open.count();
      case MORE_THAN -> other.count() > open.count();
      case AT_MOST -> other.count() <= open.count();
      case ABOUT, EXACT -> false;
    };
  }

  /** They count one thing, and no count of it agrees. */
  private static boolean countsConflict(List<Count> first, List<Count> second) {
    for (Count a : first) {
      boolean counted = second.stream().anyMatch(b -> b.measure() == a.measure());
      if (a.measure() != Measure.OTHER && counted && !agree(a.measure(), first, second)) {
        return true;
      }
    }
    return false;
  }

  private static boolean agree(Measure measure, List<Count> first, List<Count> second) {
    return first.stream()
        .filter(a -> a.measure() == measure)
        .anyMatch(
            a -> second.stream().anyMatch(b -> b.measure() == measure && b.count() == a.count()));
  }
}
