package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.corpus.NearDuplicates.NearDuplicate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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

  /** Whatever comes and goes: what was said, less what is no longer said, and what is now. */
  @Test
  void aChangeGivesWhatAWholeLookGives() {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<Article> before = some(random, 40 + random.nextInt(60));
      List<Article> come = some(random, 1 + random.nextInt(6));
      Set<String> gone = new TreeSet<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        gone.add(before.get(random.nextInt(before.size())).sha16());
      }
      List<Article> after = new ArrayList<>(come);
      before.stream()
          .filter(one -> !gone.contains(one.sha16()))
          .filter(one -> come.stream().noneMatch(fresh -> fresh.sha16().equals(one.sha16())))
          .forEach(after::add);
      // A version that comes anew, with another date perhaps, goes first.
      come.stream()
          .map(Article::sha16)
          .filter(sha -> before.stream().anyMatch(one -> one.sha16().equals(sha)))
          .forEach(gone::add);

      NearDuplicates.Change change =
          NearDuplicates.change(new MemorySignatures(signatures(before)), gone, signatures(come));
      Set<NearDuplicate> changed = new HashSet<>(NearDuplicates.find(signatures(before)));
      assertThat(changed).as("seed %d", seed).containsAll(change.before());
      changed.removeAll(change.before());
      changed.addAll(change.after());
      assertThat(changed)
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(NearDuplicates.find(signatures(after)));
    }
  }

  /** Articles of which many share most of their words, more than are looked at in one band. */
  private static List<Article> some(Random random, int count) {
    Map<String, Article> articles = new LinkedHashMap<>();
    while (articles.size() < count) {
      String text =
          words(random.nextInt(3), 60) + "x" + random.nextInt(4) + " y" + random.nextInt(9);
      String published = random.nextInt(3) == 0 ? null : "2024-05-" + (10 + random.nextInt(9));
      Article article = article("a", published, text);
      articles.putIfAbsent(article.sha16(), article);
      if (random.nextInt(30) == 0) {
        break;
      }
    }
    return List.copyOf(articles.values());
  }
}
