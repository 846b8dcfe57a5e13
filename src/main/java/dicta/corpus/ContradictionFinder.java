package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.StatementDigest.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Finds statements of different speakers that cannot both hold, though neither denies the other:
 * opposites said of one thing, counts that exclude each other, each side blaming the other for the
 * same. An inference, so of low confidence; nothing says who is right.
 */
final class ContradictionFinder {
  /** Two statements by index, the lower first. */
  record Conflict(int first, int second, double confidence, String method) {}

  private static final int STATEMENTS_APART = 4;
  private static final int SENTENCES_APART = 2;

  /** Likeness that statements of different articles must have to speak of one thing. */
  private static final double ALIKE = 0.6;

  private final List<Indexed> statements;
  private final Vocabulary vocabulary;
  private final Map<Long, Conflict> found = new TreeMap<>();

  ContradictionFinder(List<Indexed> statements, Vocabulary vocabulary) {
    this.statements = statements;
    this.vocabulary = vocabulary;
  }

  /** Sorted by first and second. */
  List<Conflict> find(List<int[]> alike) {
    for (int[] pair : alike) {
      check(statements.get(pair[0]), statements.get(pair[1]), false);
    }
    Map<String, List<Indexed>> articles = new HashMap<>();
    for (Indexed one : statements) {
      articles.computeIfAbsent(one.digest().id().sha16(), a -> new ArrayList<>()).add(one);
    }
    for (List<Indexed> article : articles.values()) {
      article.sort(Comparator.comparingInt(one -> one.digest().order()));
      for (int i = 0; i < article.size(); i++) {
        for (int j = i + 1; j < article.size() && j <= i + STATEMENTS_APART; j++) {
          int apart = article.get(j).digest().sentence() - article.get(i).digest().sentence();
          if (apart <= SENTENCES_APART) {
            check(article.get(i), article.get(j), true);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private void check(Indexed a, Indexed b, boolean near) {
    boolean claims = Assertion.isAnswerable(a.digest()) && Assertion.isAnswerable(b.digest());
    boolean nested =
        a.digest().id().equals(b.digest().partOf()) || b.digest().id().equals(a.digest().partOf());
    if (!claims || nested || Kinship.of(a, b) != Kinship.OTHER) {
      return;
    }
    Overlap overlap = Overlap.of(a, b, vocabulary);
    if (near && countsConflict(a.digest(), b.digest(), overlap, true)) {
      add(a, b, 0.35, "figures");
    }
    boolean together = near ? overlap.shared() >= 0.8 : overlap.base() >= ALIKE;
    if (!together) {
      return;
    }
    if (Opposites.between(a.digest().content(), b.digest().content())) {
      add(a, b, near ? 0.35 : 0.3, "opposites");
    }
    if (!near && countsConflict(a.digest(), b.digest(), overlap, false)) {
      add(a, b, 0.3, "figures");
    }
    if (blames(a, b) && blames(b, a) && overlap.shared() >= 0.8) {
      add(a, b, 0.4, "mutual-blame");
    }
  }

  private void add(Indexed a, Indexed b, double confidence, String method) {
    int first = Math.min(a.index(), b.index());
    int second = Math.max(a.index(), b.index());
    found.putIfAbsent(
        ((long) first << 32) | second, new Conflict(first, second, confidence, method));
  }

  private static boolean blames(Indexed a, Indexed b) {
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
