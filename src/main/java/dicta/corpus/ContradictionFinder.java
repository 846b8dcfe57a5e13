package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.StatementDigest.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds statements of different speakers that cannot both hold, though neither denies the other:
 * opposites said of one thing, counts that exclude each other, each side blaming the other for the
 * same. An inference, so of low confidence; nothing says who is right.
 */
final class ContradictionFinder {
  private static final int STATEMENTS_APART = 4;
  private static final int SENTENCES_APART = 2;

  /** Likeness that statements of different articles must have to speak of one thing. */
  private static final double ALIKE = 0.6;

  private ContradictionFinder() {}

  /** Whether two statements with like contents conflict; null where they do not. */
  static Conflict between(Profile a, Profile b) {
    return check(a, b, false);
  }

  /**
   * The conflicts between statements that stand close to each other.
   *
   * @param article all statements of an article, in order
   */
  static List<Conflict> within(List<Profile> article) {
    List<Conflict> found = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      for (int j = i + 1; j < article.size() && j <= i + STATEMENTS_APART; j++) {
        int apart = article.get(j).digest().sentence() - article.get(i).digest().sentence();
        Conflict conflict =
            apart <= SENTENCES_APART ? check(article.get(i), article.get(j), true) : null;
        if (conflict != null) {
          found.add(conflict);
        }
      }
    }
    return found;
  }

  private static Conflict check(Profile a, Profile b, boolean near) {
    boolean claims = Assertion.isAnswerable(a.digest()) && Assertion.isAnswerable(b.digest());
    Kinship kinship = Kinship.of(a, b);
    boolean others = kinship == Kinship.OTHER || kinship == Kinship.PEOPLE;
    if (!claims || a.isNested(b) || !others) {
      return null;
    }
    Overlap overlap = Overlap.of(a, b);
    if (near && countsConflict(a.digest(), b.digest(), overlap, true)) {
      return conflict(a, b, 0.35, "figures", Evidence.counts(a, b));
    }
    boolean together = near ? overlap.shared() >= 0.6 : overlap.base() >= ALIKE;
    if (!together) {
      return null;
    }
    String opposed = Opposites.of(a.digest().content(), b.digest().content());
    if (opposed != null) {
      return conflict(a, b, near ? 0.35 : 0.3, "opposites", opposed);
    }
    if (!near && countsConflict(a.digest(), b.digest(), overlap, false)) {
      return conflict(a, b, 0.3, "figures", Evidence.counts(a, b));
    }
    if (blames(a, b) && blames(b, a) && overlap.shared() >= 0.8) {
      return conflict(a, b, 0.4, "mutual-blame", "each speaks of the other");
    }
    return null;
  }

  private static Conflict conflict(
      Profile a, Profile b, double confidence, String method, String evidence) {
    boolean sorted = a.id().compareTo(b.id()) < 0;
    return new Conflict(
        sorted ? a.id() : b.id(), sorted ? b.id() : a.id(), confidence, method, evidence);
  }

  private static boolean blames(Profile a, Profile b) {
    boolean blaming = a.digest().stance() == Stance.ACCUSE || a.digest().stance() == Stance.CLAIM;
    return (blaming || a.digest().stance() == Stance.ASSERT)
        && b.parties().stream()
            .map(party -> "@" + party.substring(party.indexOf('/') + 1))
            .anyMatch(a.digest().content().terms()::contains);
  }

  /**
   * Counts of one measure that exclude each other. In different articles they may be of different
   * times, so both must be given for the same one.
   */
  private static boolean countsConflict(
      StatementDigest a, StatementDigest b, Overlap overlap, boolean near) {
    for (Count one : a.counts()) {
      for (Count other : b.counts()) {
        boolean sameTime = Objects.equals(one.asOf(), other.asOf()) && (near || one.asOf() != null);
        boolean sameThing =
            one.measure() == other.measure()
                && (sameWhat(one, other)
                    || one.measure() != Measure.OTHER && overlap.shared() > 0.4);
        if (sameTime && sameThing && disjoint(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameWhat(Count a, Count b) {
    return a.of() != null && a.of().equals(b.of());
  }

  private static boolean disjoint(Count a, Count b) {
    return low(a) > high(b) || low(b) > high(a);
  }

  private static double low(Count count) {
    return switch (count.precision()) {
      case AT_MOST -> Double.NEGATIVE_INFINITY;
      case ABOUT -> count.count() * 0.8;
      case MORE_THAN -> count.count() + 1;
      default -> count.count();
    };
  }

  private static double high(Count count) {
    return switch (count.precision()) {
      case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
      case ABOUT -> count.count() * 1.2;
      default -> count.count();
    };
  }
}
