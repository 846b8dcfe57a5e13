package dicta.corpus;

import dicta.corpus.Joints.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links that an article's own text makes between its statements. */
final class ArticleLinks {
  private static final double CONFIDENCE = 0.9;

  private ArticleLinks() {}

  /**
   * "We appeal to ...," he said: saying it is the appeal.
   *
   * @param article all statements of an article
   */
  static List<Link> of(List<Profile> article) {
    Map<StatementId, StatementDigest> byId = new HashMap<>();
    article.forEach(one -> byId.put(one.id(), one.digest()));
    List<Link> links = new ArrayList<>();
    for (StatementDigest one : byId.values()) {
      StatementId other = one.sameAct();
      if (other != null && byId.containsKey(other)) {
        boolean before = one.id().compareTo(other) < 0;
        links.add(
            new Link(
                before ? one.id() : other,
                before ? other : one.id(),
                CONFIDENCE,
                other.equals(one.partOf()) ? "performative" : "colon"));
      }
    }
    links.addAll(headlines(article));
    return links;
  }

  /** A headline and what it sums up, which may share no word. */
  private static List<Link> headlines(List<Profile> article) {
    List<Link> links = new ArrayList<>();
    for (Profile headline : article) {
      for (Profile lead : headline.digest().headline() ? article : List.<Profile>of()) {
        if (LinkEvidence.isSummedUp(headline, lead)) {
          boolean before = headline.id().compareTo(lead.id()) < 0;
          Profile low = before ? headline : lead;
          Profile high = before ? lead : headline;
          double score = UtteranceScore.of(low, high, Overlap.of(low, high));
          if (score >= UtteranceScore.LINK) {
            links.add(new Link(low.id(), high.id(), score, "content"));
          }
        }
      }
    }
    return links;
  }
}
