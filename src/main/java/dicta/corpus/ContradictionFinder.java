package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.Recount.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

  /** Share of the shorter content that the other must hold where only "not" sets them apart. */
  private static final double SAME = 0.7;

  /** The same for those who are for and against something. */
  private static final double SIDES = 0.55;

  /** Share of the negated terms that the other must affirm. */
  private static final double NEGATED = 0.6;

  /** What each has that the other lacks, from which the two tell of different things. */
  private static final double ASIDE = 0.6;

  /** What is only supposed, wanted or to come contradicts no report of how things are. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "\\b([Ii]f|[Uu]nless|would|should|could|may|might|will|shall|wants?|ready)\\b");

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
    List<Recount> recounts = Recounts.between(a, b);
    for (Recount recount : recounts) {
      if (recount.relation() == Relation.CONFLICTS) {
        String evidence = Evidence.counts(a, b) + ": " + recount.evidence();
        return conflict(a, b, near ? 0.35 : 0.3, "figures", evidence);
      }
    }
    Conflict opposed = opposed(a, b, near);
    if (opposed != null || recounts.isEmpty()) {
      return opposed;
    }
    return conflict(a, b, recounts.get(0).confidence(), Conflict.RECOUNT, Evidence.counts(a, b));
  }

  private static Conflict opposed(Profile a, Profile b, boolean near) {
    boolean claims = Assertion.isAnswerable(a.digest()) && Assertion.isAnswerable(b.digest());
    Kinship kinship = Kinship.of(a, b);
    boolean others = kinship == Kinship.OTHER || kinship == Kinship.PEOPLE;
    if (!claims || a.isNested(b) || !others) {
      return null;
    }
    Overlap overlap = Overlap.of(a, b);
    boolean together = near ? overlap.shared() >= 0.6 : overlap.base() >= ALIKE;
    if (!together) {
      return null;
    }
    String opposed = Opposites.ofOneThing(a.digest().content(), b.digest().content());
    if (opposed != null) {
      return conflict(a, b, near ? 0.35 : 0.3, "opposites", opposed);
    }
    if (overlap.contained() >= SIDES && Opposites.sides(a.digest(), b.digest())) {
      return conflict(a, b, 0.35, "opposites", "for / against");
    }
    if (overlap.contained() >= SAME && negated(a, b)) {
      return conflict(a, b, 0.4, "negation", "one says that not, what the other says");
    }
    String exchanged = overlap.contained() >= SAME ? Roles.exchanged(a.digest(), b.digest()) : null;
    if (exchanged != null) {
      return conflict(a, b, 0.4, "roles", exchanged + ": each has the other do it");
    }
    if (blames(a, b) && blames(b, a) && overlap.shared() >= 0.8) {
      return conflict(a, b, 0.4, "mutual-blame", "each speaks of the other");
    }
    return null;
  }

  /** "He signed the lease", "he did not sign the lease"; not "he would sign it if ...". */
  private static boolean negated(Profile a, Profile b) {
    boolean opposed = Math.max(a.negates(b), b.negates(a)) >= NEGATED;
    boolean aside = Overlap.aside(a, b) >= ASIDE && Overlap.aside(b, a) >= ASIDE;
    boolean supposed = isSupposed(a.digest()) || isSupposed(b.digest());
    return opposed && !aside && !supposed;
  }

  private static boolean isSupposed(StatementDigest digest) {
    return SUPPOSED.matcher(digest.text()).find();
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
}
