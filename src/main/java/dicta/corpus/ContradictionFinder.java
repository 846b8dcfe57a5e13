package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.Recount.Relation;
import dicta.corpus.StatementDigest.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** Weight that "nobody was hurt" and a count of the hurt of another article must share. */
  private static final double FAR = 1.2;

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

  /** What may be so leaves room for its opposite. */
  private static final Pattern OPEN = Pattern.compile("\\b([Ii]f|[Uu]nless|could|may|might)\\b");

  private static final Pattern GONE =
      Pattern.compile("\\b(withdr[ae]wn?|pulled out|vacated|left|have gone|had gone)\\b");
  private static final Pattern THERE =
      Pattern.compile("\\b(still|remain|remains|remained) (in|at|on|inside|there|present)\\b");

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
    Conflict found = opposed(a, b, near, Overlap.of(a, b));
    boolean apart = found != null && Scope.of(a.digest()).differs(Scope.of(b.digest()));
    return apart ? null : found;
  }

  private static Conflict opposed(Profile a, Profile b, boolean near, Overlap overlap) {
    String none =
        overlap.shared() >= (near ? 0.6 : FAR) ? noneHarmed(a.digest(), b.digest()) : null;
    if (none != null) {
      return conflict(a, b, near ? 0.45 : 0.4, "none", none);
    }
    boolean together = near ? overlap.shared() >= 0.6 : overlap.base() >= ALIKE;
    if (!together) {
      return null;
    }
    Conflict found = opposedInWords(a, b, near, overlap);
    // Asked last, since that takes longest and most pairs have come to nothing before.
    boolean room =
        found != null
            && (Extent.leaveRoom(a.digest(), b.digest())
                || isOpen(a.digest())
                || isOpen(b.digest()));
    return room ? null : found;
  }

  private static Conflict opposedInWords(Profile a, Profile b, boolean near, Overlap overlap) {
    if (stays(a.digest(), b.digest()) || stays(b.digest(), a.digest())) {
      return conflict(a, b, 0.35, "opposites", "gone / still there");
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

  /** "No casualties" and "three killed"; null where the two do not meet so. */
  private static String noneHarmed(StatementDigest a, StatementDigest b) {
    if (a.counts().isEmpty() && b.counts().isEmpty()) {
      return null;
    }
    Unharmed first = Unharmed.of(a);
    Unharmed second = Unharmed.of(b);
    Count count = first == null ? null : first.against(b);
    count = count != null || second == null ? count : second.against(a);
    return count == null || first != null && second != null
        ? null
        : "nobody / " + count.measure().name().toLowerCase(Locale.ROOT) + " " + count.count();
  }

  /** "Its troops withdrew from the airport", "they are still at the airport". */
  private static boolean stays(StatementDigest gone, StatementDigest there) {
    return GONE.matcher(gone.text()).find()
        && THERE.matcher(there.text()).find()
        && gone.content().negated().isEmpty()
        && there.content().negated().isEmpty()
        && !isSupposed(gone)
        && !isSupposed(there);
  }

  /** "He signed the lease", "he did not sign the lease"; not "he would sign it if ...". */
  private static boolean negated(Profile a, Profile b) {
    boolean opposed =
        a.negates(b) >= NEGATED && sharesFirst(a, b)
            || b.negates(a) >= NEGATED && sharesFirst(b, a);
    boolean aside = Overlap.aside(a, b) >= ASIDE && Overlap.aside(b, a) >= ASIDE;
    boolean supposed = isSupposed(a.digest()) || isSupposed(b.digest());
    return opposed && !aside && !supposed;
  }

  /** Whether the other has the very word that "not" stands before. */
  private static boolean sharesFirst(Profile negation, Profile other) {
    Content content = negation.digest().content();
    return content.terms().stream()
        .filter(content.negated()::contains)
        .findFirst()
        .filter(other.digest().content().terms()::contains)
        .isPresent();
  }

  private static boolean isOpen(StatementDigest digest) {
    return OPEN.matcher(digest.text()).find();
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
