package dicta.corpus;

import dicta.attribution.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Statements that deny what somebody said by what they call it: "called that account a lie",
 * "dismissed the estimate as guesswork", "it is nothing of the kind".
 */
final class Rejection {
  /** Words that one calls a statement by only to say that it is not so. */
  private static final Set<String> WORDS =
      terms(
          "untrue absurd ridiculous preposterous laughable ludicrous nonsense guesswork speculation"
              + " speculative inaccurate wrong incorrect misleading mistaken malicious slander"
              + " slanderous libel libellous defamatory fantasy fairy hoax fake bogus spurious concocted"
              + " exaggerated exaggeration overblown distortion distorted hearsay gossip smear"
              + " propaganda scurrilous implausible conspiracy farcical hogwash balderdash drivel");

  /** Words that only point at what somebody said, whatever he said. */
  private static final Set<String> REFERRING =
      terms(
          "claim accusation report suggestion assertion rumour statement remark contention notion"
              + " idea criticism critique story word description account involvement response"
              + " responsibility wrongdoing guilt latter figure number estimate version argument view"
              + " link whole total complaint insinuation theory narrative explanation"
              + " interpretation conclusion objection testimony reading speculation assessment"
              + " characterisation portrayal thesis hypothesis");

  /** "Simply wrong", "completely false". */
  private static final Set<String> DEGREES =
      terms(
          "simply completely totally utterly entirely plainly wholly absolutely flatly patently"
              + " categorically deeply grossly frankly pure sheer mere complete total utter outright"
              + " blatant downright");

  private static final Set<Stance> CALLING = EnumSet.of(Stance.DESCRIBE, Stance.DENY);

  private static final Set<Stance> SAYING =
      EnumSet.of(Stance.ASSERT, Stance.CLAIM, Stance.BELIEVE, Stance.CONDEMN);

  private Rejection() {}

  private static Set<String> terms(String words) {
    Set<String> terms = new TreeSet<>();
    for (String word : words.split(" ")) {
      terms.addAll(Thesaurus.terms(word));
    }
    return Set.copyOf(terms);
  }

  /** Whether a term only points at what somebody said ("the claims"). */
  static boolean refers(String term) {
    return REFERRING.contains(term);
  }

  /** Whether a statement calls another, which it only points at, by a word that rejects it. */
  static boolean is(StatementDigest digest) {
    List<String> object = object(digest);
    if (object == null) {
      return false;
    }
    boolean points = !object.isEmpty() && object.stream().anyMatch(Rejection::refers);
    return CALLING.contains(digest.stance()) && (object.isEmpty() || points)
        || SAYING.contains(digest.stance()) && points && refers(object.get(object.size() - 1));
  }

  /**
   * The terms of what a content rejects: those before the first rejecting word.
   *
   * @return null where it has none, or that stands in the reach of a negation
   */
  static List<String> object(StatementDigest digest) {
    List<String> object = new ArrayList<>();
    for (String term : digest.content().terms()) {
      if (WORDS.contains(term)) {
        return digest.content().negated().contains(term) ? null : object;
      }
      if (!DEGREES.contains(term)) {
        object.add(term);
      }
    }
    return null;
  }
}
