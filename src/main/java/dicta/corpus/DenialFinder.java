package dicta.corpus;

import dicta.attribution.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a denial answers: the statement inside it ("denied Baku's claims that ..."), the one
 * shortly before it ("strongly denied the claims"), or one of like content anywhere; and which
 * plain negations answer an assertion of somebody else.
 */
final class DenialFinder {
  /**
   * @param denier index of the denying statement
   * @param target index of the denied one; the denier itself where nothing is known that it answers
   */
  record Answer(int denier, int target, double confidence, String method) {}

  private static final int SENTENCES_BACK = 3;
  private static final int STATEMENTS_BACK = 8;

  /** Beginnings of the stems of words that only point at what somebody said. */
  private static final List<String> REFERRING =
      List.of(
          ("claim accus report charg suggest asser rumour rumor statem comm remark contend notion"
                  + " idea critic story conten word describ account involv respon wrongdo guilt"
                  + " latter figur numb estim version argu view link whol total")
              .split(" "));

  private static final String ACCUSATION = Thesaurus.terms("accusation").get(0);

  /** What one denies only when charged with it. */
  private static final Set<String> PERSONAL =
      Set.of(
          Thesaurus.terms("wrongdoing").get(0),
          Thesaurus.terms("involvement").get(0),
          Thesaurus.terms("responsibility").get(0),
          Thesaurus.terms("guilt").get(0));

  private final List<Indexed> statements;
  private final Vocabulary vocabulary;
  private final Map<String, List<Integer>> byArticle = new HashMap<>();
  private final Map<StatementId, List<Integer>> inside = new HashMap<>();

  /** For each statement, its place in its article. */
  private final int[] places;

  DenialFinder(List<Indexed> statements, Vocabulary vocabulary) {
    this.statements = statements;
    this.vocabulary = vocabulary;
    for (Indexed one : statements) {
      String article = one.digest().id().sha16();
      byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(one.index());
      if (one.digest().partOf() != null) {
        inside.computeIfAbsent(one.digest().partOf(), p -> new ArrayList<>()).add(one.index());
      }
    }
    places = new int[statements.size()];
    for (List<Integer> article : byArticle.values()) {
      article.sort(Comparator.comparingInt(i -> statements.get(i).digest().order()));
      for (int place = 0; place < article.size(); place++) {
        places[article.get(place)] = place;
      }
    }
  }

  /**
   * One answer for each statement of the stance "deny", and some for plain negations.
   *
   * @param alike pairs of different speakers with like contents, lower index first
   */
  List<Answer> find(List<int[]> alike) {
    Map<Integer, List<Integer>> near = new HashMap<>();
    for (int[] pair : alike) {
      near.computeIfAbsent(pair[0], i -> new ArrayList<>()).add(pair[1]);
      near.computeIfAbsent(pair[1], i -> new ArrayList<>()).add(pair[0]);
    }
    List<Answer> answers = new ArrayList<>();
    for (Indexed one : statements) {
      List<Integer> others = near.getOrDefault(one.index(), List.of());
      Answer nested = Assertion.isRefutation(one.digest()) ? nested(one) : null;
      if (Assertion.isDenial(one.digest())) {
        answers.add(denial(one, others));
      } else if (nested != null) {
        answers.add(nested);
      } else if (Assertion.isNegation(one.digest())) {
        Answer answer = negation(one, others);
        if (answer != null) {
          answers.add(answer);
        }
      }
    }
    return answers;
  }

  private Answer denial(Indexed denial, List<Integer> near) {
    Answer nested = nested(denial);
    if (nested != null) {
      return nested;
    }
    Answer before = before(denial);
    if (before != null) {
      return before;
    }
    Answer elsewhere = elsewhere(denial, near);
    return elsewhere != null
        ? elsewhere
        : new Answer(denial.index(), denial.index(), 0.9, "own-content");
  }

  private Answer nested(Indexed denial) {
    int best = -1;
    for (int i : inside.getOrDefault(denial.digest().id(), List.of())) {
      Indexed inner = statements.get(i);
      boolean other = Kinship.of(denial, inner) != Kinship.SAME;
      boolean larger = best < 0 || inner.weight() > statements.get(best).weight();
      if (other && larger && !Assertion.isDenial(inner.digest())) {
        best = i;
      }
    }
    return best < 0 ? null : new Answer(denial.index(), best, 0.95, "nested");
  }

  /** The nearest answerable statement of somebody else in the sentences before. */
  private Answer before(Indexed denial) {
    List<Integer> article = byArticle.get(denial.digest().id().sha16());
    int place = places[denial.index()];
    boolean refers = refersBack(denial);
    int first = Math.max(0, place - STATEMENTS_BACK);
    for (int k = place - 1; k >= first; k--) {
      Indexed earlier = statements.get(article.get(k));
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
        int meant = meant(denial, article, k);
        return new Answer(denial.index(), meant, 0.8 - 0.1 * distance, "answer");
      }
      Overlap overlap = Overlap.of(denial, earlier, vocabulary);
      if (overlap.contained() >= 0.3 && overlap.shared() >= 0.8) {
        double confidence = Math.min(0.85, 0.45 + 0.5 * overlap.contained());
        return new Answer(denial.index(), earlier.index(), confidence, "answer");
      }
    }
    return null;
  }

  /**
   * Which of the statements that one speaker has just made in a row: for "the accusation" the
   * accusing one, else the nearest that is no mere quotation in support.
   */
  private int meant(Indexed denial, List<Integer> article, int nearest) {
    List<String> speakers = statements.get(article.get(nearest)).speakers();
    boolean accusation = !terms(denial).isEmpty() && terms(denial).get(0).equals(ACCUSATION);
    int charge = -1;
    int plain = -1;
    for (int k = nearest; k >= Math.max(0, nearest - 3); k--) {
      Indexed one = statements.get(article.get(k));
      if (!one.speakers().equals(speakers) || !canAnswer(denial, one)) {
        break;
      }
      if (accusation && one.digest().stance() == Stance.ACCUSE) {
        return one.index();
      }
      charge = charge < 0 && Assertion.isCharge(one.digest()) ? one.index() : charge;
      boolean quotation = "“\"‘'".indexOf(one.digest().text().codePointAt(0)) >= 0;
      plain = plain < 0 && !quotation ? one.index() : plain;
    }
    if (accusation && charge >= 0) {
      return charge;
    }
    return plain < 0 ? article.get(nearest) : plain;
  }

  private static List<String> terms(Indexed one) {
    return one.digest().content().terms();
  }

  /** Whether the content only points at what was said ("the claims", "this"). */
  private static boolean refersBack(Indexed denial) {
    List<String> terms = terms(denial);
    boolean all = terms.stream().allMatch(DenialFinder::refers);
    // "the allegation as shameless"
    return all || terms.size() <= 4 && refers(terms.get(0)) && !PERSONAL.contains(terms.get(0));
  }

  private static boolean refers(String term) {
    return REFERRING.stream().anyMatch(term::startsWith);
  }

  private static boolean canAnswer(Indexed denial, Indexed earlier) {
    Kinship kinship = Kinship.of(denial, earlier);
    boolean outer = earlier.digest().id().equals(denial.digest().partOf());
    return kinship != Kinship.SAME
        && kinship != Kinship.KIN
        && kinship != Kinship.COUSIN
        && !outer
        && Assertion.isAnswerable(earlier.digest());
  }

  private Answer elsewhere(Indexed denial, List<Integer> near) {
    return best(denial, near, 0.65, "answer", false);
  }

  private Answer negation(Indexed negation, List<Integer> near) {
    Answer answer = best(negation, near, 0.55, "negation", true);
    return answer != null ? answer : negationBefore(negation);
  }

  /** "An offer was made," says one; "no offer was made," answers the next. */
  private Answer negationBefore(Indexed negation) {
    List<Integer> article = byArticle.get(negation.digest().id().sha16());
    int place = places[negation.index()];
    for (int k = place - 1; k >= Math.max(0, place - 3); k--) {
      Indexed earlier = statements.get(article.get(k));
      boolean near = negation.digest().sentence() - earlier.digest().sentence() <= 1;
      boolean whole =
          Overlap.of(negation, earlier, vocabulary).contained() > 0.9
              && negation.negates(earlier) == 1;
      if (near && whole && canAnswer(negation, earlier) && isParty(negation, earlier)) {
        return new Answer(negation.index(), earlier.index(), 0.6, "negation");
      }
    }
    return null;
  }

  private Answer best(
      Indexed denier, List<Integer> near, double contained, String method, boolean plain) {
    Answer best = null;
    for (int i : near) {
      Indexed other = statements.get(i);
      boolean opposed = plain ? denier.negates(other) >= 0.6 : other.negated().length == 0;
      if (!canAnswer(denier, other) || !opposed || plain && !isParty(denier, other)) {
        continue;
      }
      Overlap overlap = Overlap.of(denier, other, vocabulary);
      double needed = plain ? 1.1 : 1.8;
      if (overlap.contained() < contained || overlap.shared() < needed) {
        continue;
      }
      double confidence = (plain ? 0.3 : 0.4) + 0.4 * overlap.base();
      boolean first =
          best == null
              || confidence > best.confidence()
              || confidence == best.confidence() && i < best.target();
      if (first) {
        best = new Answer(denier.index(), i, confidence, method);
      }
    }
    return best;
  }

  /**
   * Somebody's plain "not" answers those who speak of him: what is said of others may agree with it
   * by chance of words. Where the other names nobody that is known, it counts as an accusation.
   */
  private static boolean isParty(Indexed denier, Indexed other) {
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
