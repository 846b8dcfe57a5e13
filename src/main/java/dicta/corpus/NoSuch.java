package dicta.corpus;

import dicta.corpus.Joints.Answer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What "it made no such pledge" answers: the statement before that speaks of a pledge. */
final class NoSuch {
  private static final Pattern NO_SUCH = Pattern.compile("(?i)\\b(no|any|never) such\\b");
  private static final int SENTENCES_BACK = 3;
  private static final int STATEMENTS_BACK = 8;

  private NoSuch() {}

  /**
   * @param article all statements of its article, in order
   * @param place of the negation in it
   * @return null where the words do not stand in it, or point at nothing near
   */
  static Answer of(Profile negation, List<Profile> article, int place) {
    String text = negation.digest().text();
    Matcher such = NO_SUCH.matcher(text);
    List<String> after = such.find() ? Content.of(text.substring(such.end())).terms() : List.of();
    if (after.isEmpty() || isAfterOwnDenial(article, place)) {
      return null;
    }
    for (int k = place - 1; k >= Math.max(0, place - STATEMENTS_BACK); k--) {
      Profile earlier = article.get(k);
      int distance = negation.digest().sentence() - earlier.digest().sentence();
      if (distance > SENTENCES_BACK) {
        return null;
      }
      if (isOther(negation, earlier) && earlier.digest().content().terms().contains(after.get(0))) {
        Profile meant = promised(negation, article, k);
        String evidence = "“no such” points back, " + distance + " sentences on";
        return new Answer(negation.id(), meant.id(), 0.6, "negation", evidence);
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
    return kinship == Kinship.OTHER || kinship == Kinship.PEOPLE;
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
