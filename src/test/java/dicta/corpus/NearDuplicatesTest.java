package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.corpus.NearDuplicates.NearDuplicate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static Article article(String id, String published, String text) {
    return Article.of(id, text, new Metadata(null, null, null, published, null));
  }

  private static String words(long seed, int count) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("w").append(random.nextInt(5000)).append(' ');
    }
    return text.toString();
  }

  private static List<ArticleSignature> signatures(List<Article> articles) {
    return articles.stream().map(ArticleSignature::of).toList();
  }

  @Test
  void pointsToTheFirst() {
    String copy = words(1, 300);
    Article first = article("a", "2024-05-01", copy);
    Article later = article("b", "2024-05-02", "By our correspondent. " + copy);
    Article undated = article("c", null, copy + " More to follow.");
    Article other = article("d", "2024-04-01", words(2, 300));
    List<Article> articles = new ArrayList<>(List.of(undated, later, other, first));
    List<NearDuplicate> found = NearDuplicates.find(signatures(articles));
    assertThat(found).extracting(NearDuplicate::of).containsOnly(first.sha16());
    assertThat(found)
        .extracting(NearDuplicate::sha16)
        .containsExactlyInAnyOrder(later.sha16(), undated.sha16());
    Collections.reverse(articles);
    assertThat(NearDuplicates.find(signatures(articles))).isEqualTo(found);
  }

  @Test
  void halfTheWordsAreNoDuplicate() {
    String half = words(3, 200);
    Article a = article("a", null, half + words(4, 200));
    Article b = article("b", null, half + words(5, 200));
    assertThat(NearDuplicates.find(signatures(List.of(a, b)))).isEmpty();
    double likeness = ArticleSignature.of(a).likeness(ArticleSignature.of(b));
    assertThat(likeness).isBetween(0.2, 0.47);
  }

  @Test
  void tooShortToCompare() {
    assertThat(ArticleSignature.of(article("a", null, "Rain. Much rain."))).isNull();
    assertThat(ArticleSignature.of(article("b", null, ""))).isNull();
  }
}
