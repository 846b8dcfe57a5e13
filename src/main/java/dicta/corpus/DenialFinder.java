package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.Joints.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Finds what a denial answers: the statement inside it ("denied Baku's claims that ..."), the one
 * shortly before it ("strongly denied the claims"), or one of like content anywhere; and which
 * plain negations answer an assertion of somebody else.
 */
final class DenialFinder {
  private static final int SENTENCES_BACK = 3;
  private static final int STATEMENTS_BACK = 8;

  /** Statements of one speaker in a row that a denial may mean. */
  private static final int IN_A_ROW = 3;

  /** Statements after a denial in which the denier may say it again in other words. */
  private static final int AFTER = 3;

  /** Share of a content's length from which a statement inside it is all that it says. */
  private static final double WHOLE = 0.45;

  private static final String ACCUSATION = Thesaurus.terms("accusation").get(0);

  /** What one denies only where a number was given. */
  private static final Set<String> NUMBERS =
      Set.of(
          Thesaurus.terms("figure").get(0),
          Thesaurus.terms("number").get(0),
          Thesaurus.terms("estimate").get(0),
          Thesaurus.terms("toll").get(0));

  /** What one denies only when charged with it. */
  private static final Set<String> PERSONAL =
      Set.of(
          Thesaurus.terms("wrongdoing").get(0),
          Thesaurus.terms("involvement").get(0),
          Thesaurus.terms("responsibility").get(0),
          Thesaurus.terms("guilt").get(0));

  private final List<Profile> article;
  private final int place;

  private DenialFinder(List<Profile> article, int place) {
    this.article = article;
    this.place = place;
  }

  /**
   * What a statement denies; every statement of the stance "deny" has an answer, some plain
   * negations have one.
   *
   * @param denier a statement of the article
   * @param article all statements of its article, in order
   * @param alike statements of different speakers with like contents, anywhere
   * @return null where it denies nothing
   */
  static Answer of(Profile denier, List<Profile> article, Collection<Profile> alike) {
    int place = 0;
    while (!article.get(place).id().equals(denier.id())) {
      place++;
    }
    DenialFinder finder = new DenialFinder(article, place);
    if (Assertion.isDenial(denier.digest())) {
      return finder.denial(denier, alike);
    }
    boolean rejects = Rejection.is(denier.digest());
    boolean refutes = rejects || Assertion.isRefutation(denier.digest());
    Answer nested = refutes ? finder.nested(denier) : null;
    if (nested != null) {
      return nested;
    }
    Answer before = rejects ? finder.before(denier) : null;
    if (before != null) {
      return before;
    }
    Answer such = Assertion.isNegation(denier.digest()) ? NoSuch.of(denier, article, place) : null;
    if (such != null) {
      return such;
    }
    boolean says = refutes || Assertion.isNegation(denier.digest());
    Answer again = says ? finder.again(denier) : null;
    if (again != null) {
      return again;
    }
    return Assertion.isNegation(denier.digest()) ? finder.negation(denier, alike) : null;
  }

  /** Whether {@link #of} can find anything for this statement. */
  static boolean mayDeny(StatementDigest digest) {
    return Assertion.isDenial(digest)
        || Assertion.isRefutation(digest)
        || Assertion.isNegation(digest)
        || Rejection.is(digest);
  }

  /**
   * The statements of an article that may answer one of it because of where they stand.
   *
   * @param article all statements of its article, in order
   */
  static List<StatementId> mayAnswer(StatementId id, List<Profile> article) {
    List<StatementId> found = new ArrayList<>();
    int place = Integer.MAX_VALUE;
    StatementId outer = null;
    for (int k = 0; k < article.size(); k++) {
      if (article.get(k).id().equals(id)) {
        place = k;
        outer = article.get(k).digest().partOf();
      }
    }
    for (int k = 0; k < article.size(); k++) {
      boolean after = k > place && k - place <= STATEMENTS_BACK + IN_A_ROW + AFTER;
      if (after || article.get(k).id().equals(outer)) {
        found.add(article.get(k).id());
      }
    }
    return found;
  }

  /** "He denied it. 'Nobody told us,' he said": the same denial in other words. */
  private Answer again(Profile statement) {
    Answer answer = deniedBefore(statement);
    return answer == null
        ? null
        : new Answer(
            statement.id(),
            answer.target(),
            0.6 * answer.confidence(),
            "negation",
            "after the speaker's denial: " + answer.evidence());
  }

  private Answer deniedBefore(Profile statement) {
    for (int k = place - 1; k >= Math.max(0, place - AFTER); k--) {
      Profile denial = article.get(k);
      Kinship kinship = Kinship.of(statement, denial);
      boolean near = statement.digest().sentence() - denial.digest().sentence() <= 2;
      boolean own = kinship == Kinship.SAME || kinship == Kinship.KIN;
      if (near && own && Assertion.isDenial(denial.digest()) && !statement.isNested(denial)) {
        Answer answer = new DenialFinder(article, k).denial(denial, List.of());
        boolean known = !answer.target().equals(denial.id());
        return known && !answer.target().equals(statement.id()) ? answer : null;
      }
    }
    return null;
  }

  private Answer denial(Profile denial, Collection<Profile> near) {
    Answer nested = nested(denial);
    if (nested != null) {
      return nested;
    }
    Answer before = before(denial);
    if (before != null) {
      return before;
    }
    Answer such = NoSuch.of(denial, article, place);
    if (such != null) {
      return such;
    }
    Answer elsewhere = elsewhere(denial, near);
    return elsewhere != null
        ? elsewhere
        : new Answer(
            denial.id(), denial.id(), 0.9, "own-content", "no statement found that it answers");
  }

  private Answer nested(Profile denial) {
    Profile best = null;
    for (Profile inner : article) {
      boolean inside = denial.id().equals(inner.digest().partOf());
      boolean other = Kinship.of(denial, inner) != Kinship.SAME;
      boolean larger = best == null || inner.weight() > best.weight();
      if (inside && other && larger && !Assertion.isDenial(inner.digest())) {
        best = inner;
      }
    }
    return best == null
        ? null
        : new Answer(
            denial.id(), best.id(), 0.95, "nested", "what is denied stands inside the denial");
  }

  /** The nearest answerable statement of somebody else in the sentences before. */
  private Answer before(Profile denial) {
    boolean refers = refersBack(denial);
    int first = Math.max(0, place - STATEMENTS_BACK);
    for (int k = place - 1; k >= first; k--) {
      Profile earlier = article.get(k);
      int distance = denial.digest().sentence() - earlier.digest().sentence();
      if (distance > SENTENCES_BACK) {
        break;
      }
      if (!canAnswer(denial, earlier)) {
        continue;
      }
      boolean charged =
          Assertion.isCharge(earlier.digest()) || !PERSONAL.containsAll(terms(denial));
      if (refers && (charged || terms(denial).isEmpty())) {
        return new Answer(
            denial.id(),
            said(denial, meant(denial, k)).id(),
            0.8 - 0.1 * distance,
            "answer",
            "the denial points back, " + distance + " sentences on");
      }
      Overlap overlap = Overlap.of(denial, earlier);
      if (overlap.contained() >= 0.3 && overlap.shared() >= 0.8) {
        double confidence = Math.min(0.85, 0.45 + 0.5 * overlap.contained());
        return new Answer(
            denial.id(),
            earlier.id(),
            confidence,
            "answer",
            distance + " sentences before, " + Evidence.likeness(overlap));
      }
    }
    return null;
  }

  /**
   * Which of the statements that one speaker has just made in a row: for "the accusation" the
   * accusing one, else the nearest that is no mere quotation in support.
   */
  private Profile meant(Profile denial, int nearest) {
    List<String> speakers = article.get(nearest).speakers();
    boolean accusation = !terms(denial).isEmpty() && terms(denial).get(0).equals(ACCUSATION);
    boolean number = !terms(denial).isEmpty() && NUMBERS.contains(terms(denial).get(0));
    Profile charge = null;
    Profile plain = null;
    for (int k = nearest; k >= Math.max(0, nearest - IN_A_ROW); k--) {
      Profile one = article.get(k);
      boolean same =
          one.speakers().equals(speakers)
              || number && Kinship.of(one, article.get(nearest)) == Kinship.KIN;
      if (!same || !canAnswer(denial, one)) {
        break;
      }
      if (accusation && one.digest().stance() == Stance.ACCUSE) {
        return one;
      }
      charge = charge == null && Assertion.isCharge(one.digest()) ? one : charge;
      boolean quotation = "“\"‘'".indexOf(one.digest().text().codePointAt(0)) >= 0;
      plain = plain == null && !quotation ? one : plain;
    }
    if (accusation && charge != null) {
      return charge;
    }
    return plain == null ? article.get(nearest) : plain;
  }

  /** What somebody said rather than what he quoted in passing. */
  private static Profile said(Profile denial, Profile meant) {
    Profile outer = meant.outer();
    boolean passing =
        outer != null
            && !outer.isNested(denial)
            && canAnswer(denial, outer)
            && meant.digest().text().length() < WHOLE * outer.digest().text().length();
    return passing ? said(denial, outer) : meant;
  }

  private static List<String> terms(Profile one) {
    return one.digest().content().terms();
  }

  /** Whether the content only points at what was said ("the claims", "this"). */
  private static boolean refersBack(Profile denial) {
    List<String> rejected = Rejection.object(denial.digest());
    List<String> terms = rejected == null ? terms(denial) : rejected;
    boolean all = terms.stream().allMatch(Rejection::refers);
    // "the allegation as shameless"
    return all
        || terms.size() <= 4 && Rejection.refers(terms.get(0)) && !PERSONAL.contains(terms.get(0));
  }

  private static boolean canAnswer(Profile denial, Profile earlier) {
    Kinship kinship = Kinship.of(denial, earlier);
    boolean outer = earlier.digest().id().equals(denial.digest().partOf());
    return kinship != Kinship.SAME
        && kinship != Kinship.KIN
        && kinship != Kinship.COUSIN
        && !outer
        && Assertion.isAnswerable(earlier.digest());
  }

  private Answer elsewhere(Profile denial, Collection<Profile> near) {
    return best(denial, near, 0.65, "answer", false);
  }

  private Answer negation(Profile negation, Collection<Profile> near) {
    Answer answer = best(negation, near, 0.55, "negation", true);
    return answer != null ? answer : negationBefore(negation);
  }

  /** "An offer was made," says one; "no offer was made," answers the next. */
  private Answer negationBefore(Profile negation) {
    for (int k = place - 1; k >= Math.max(0, place - 3); k--) {
      Profile earlier = article.get(k);
      boolean near = negation.digest().sentence() - earlier.digest().sentence() <= 1;
      boolean whole =
          Overlap.of(negation, earlier).contained() > 0.9 && negation.negates(earlier) == 1;
      if (near && whole && canAnswer(negation, earlier) && isParty(negation, earlier)) {
        return new Answer(
            negation.id(), earlier.id(), 0.6, "negation", "the sentence before, negated");
      }
    }
    return null;
  }

  private Answer best(
      Profile denier, Collection<Profile> near, double contained, String method, boolean plain) {
    Answer best = null;
    for (Profile other : near) {
      boolean opposed = plain ? denier.negates(other) >= 0.6 : other.negated().length == 0;
      if (!canAnswer(denier, other) || !opposed || plain && !isParty(denier, other)) {
        continue;
      }
      Overlap overlap = Overlap.of(denier, other);
      double needed = plain ? 1.1 : 1.8;
      if (overlap.contained() < contained || overlap.shared() < needed) {
        continue;
      }
      double confidence = (plain ? 0.3 : 0.4) + 0.4 * overlap.base();
      boolean first =
          best == null
              || confidence > best.confidence()
              || confidence == best.confidence() && other.id().compareTo(best.target()) < 0;
      if (first) {
        best = new Answer(denier.id(), other.id(), confidence, method, Evidence.likeness(overlap));
      }
    }
    return best;
  }

  /**
   * Somebody's plain "not" answers those who speak of him: what is said of others may agree with it
   * by chance of words. Where the other names nobody that is known, it counts as an accusation.
   */
  private static boolean isParty(Profile denier, Profile other) {
    boolean names = false;
    for (String term : other.digest().content().terms()) {
      if (term.startsWith("@")) {
        names = true;
        for (String party : denier.parties()) {
          if (term.substring(1).equals(party.substring(party.indexOf('/') + 1))) {
            return true;
          }
        }
      }
    }
    return !names && other.digest().stance() == Stance.ACCUSE;
  }
}
