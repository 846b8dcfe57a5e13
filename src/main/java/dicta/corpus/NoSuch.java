package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.Joints.Answer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What "it made no such pledge" answers: the statement before that speaks of a pledge, or is one;
 * and "nothing of the kind" whatever was said last.
 */
final class NoSuch {
  private static final Pattern NO_SUCH = Pattern.compile("(?i)\\b(no|any|never) such\\b");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)\\b(nothing|anything) of the (kind|sort)\\b|\\b(no|any|never) such (thing|event)s?\\b"
              + "|\\b(not|n[’']t) (true|so|the case|what happened)\\b"
              + "|\\b(never|did not|didn[’']t) happen(ed)?\\b");
  private static final int SENTENCES_BACK = 3;
  private static final int STATEMENTS_BACK = 8;

  /** Sentences back to what "nothing of the kind" answers. */
  private static final int LAST = 1;

  /** Most terms that may stand beside "nothing of the kind". */
  private static final int BESIDE = 6;

  /** What is said in a stance, by what such a statement is called. */
  private static final Map<String, Set<Stance>> KINDS = new HashMap<>();

  static {
    put("order instruction request demand ban ultimatum summons", Stance.DEMAND);
    put("promise assurance commitment undertaking guarantee", Stance.PROMISE);
    put("threat ultimatum", Stance.THREATEN);
    put("offer proposal invitation suggestion", Stance.PROPOSE);
  }

  private NoSuch() {}

  private static void put(String words, Stance stance) {
    for (String word : words.split(" ")) {
      KINDS
          .computeIfAbsent(Thesaurus.terms(word).get(0), w -> EnumSet.noneOf(Stance.class))
          .add(stance);
    }
  }

  /**
   * @param article all statements of its article, in order
   * @param place of the negation in it
   * @return null where the words do not stand in it, or point at nothing near
   */
  static Answer of(Profile negation, List<Profile> article, int place) {
    String text = negation.digest().text();
    if (isAfterOwnDenial(article, place)) {
      return null;
    }
    if (NOTHING.matcher(text).find() && negation.terms().length <= BESIDE) {
      return last(negation, article, place);
    }
    Matcher such = NO_SUCH.matcher(text);
    List<String> after = such.find() ? Content.of(text.substring(such.end())).terms() : List.of();
    if (after.isEmpty()) {
      return null;
    }
    Set<Stance> kinds = KINDS.getOrDefault(after.get(0), Set.of());
    for (int k = place - 1; k >= Math.max(0, place - STATEMENTS_BACK); k--) {
      Profile earlier = article.get(k);
      int distance = negation.digest().sentence() - earlier.digest().sentence();
      if (distance > SENTENCES_BACK) {
        return null;
      }
      boolean speaks = earlier.digest().content().terms().contains(after.get(0));
      boolean is = kinds.contains(earlier.digest().stance());
      if (isOther(negation, earlier) && (speaks || is)) {
        Profile meant = is ? earlier : promised(negation, article, k);
        String evidence = "“no such” points back, " + distance + " sentences on";
        return new Answer(negation.id(), meant.id(), 0.6, "negation", evidence);
      }
    }
    return null;
  }

  /** What somebody else said last. */
  private static Answer last(Profile negation, List<Profile> article, int place) {
    for (int k = place - 1; k >= Math.max(0, place - STATEMENTS_BACK); k--) {
      Profile earlier = article.get(k);
      int distance = negation.digest().sentence() - earlier.digest().sentence();
      if (distance > LAST) {
        return null;
      }
      if (isOther(negation, earlier)
          && Assertion.isAnswerable(earlier.digest())
          && !earlier.isNested(negation)) {
        String evidence = "“nothing of the kind” points back, " + distance + " sentences on";
        return new Answer(negation.id(), earlier.id(), 0.5, "negation", evidence);
      }
    }
    return null;
  }

  /** He has just denied it in so many words. */
  private static boolean isAfterOwnDenial(List<Profile> article, int place) {
    return place > 0
        && Assertion.isDenial(article.get(place - 1).digest())
        && Kinship.of(article.get(place), article.get(place - 1)) == Kinship.SAME;
  }

  private static boolean isOther(Profile negation, Profile earlier) {
    Kinship kinship = Kinship.of(negation, earlier);
    return kinship == Kinship.OTHER || kinship == Kinship.PEOPLE || kinship == Kinship.UNKNOWN;
  }

  /** "Said that they had pledged [to keep it open]": what is reported to have been pledged. */
  private static Profile promised(Profile negation, List<Profile> article, int outer) {
    for (int k = outer + 1; k < article.size(); k++) {
      Profile inner = article.get(k);
      if (article.get(outer).id().equals(inner.digest().partOf())
          && !inner.id().equals(negation.id())) {
        return inner;
      }
    }
    return article.get(outer);
  }
}
