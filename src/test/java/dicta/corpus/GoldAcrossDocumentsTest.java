package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dicta.corpus.Resolution.Claim;
import dicta.corpus.Resolution.Denial;
import dicta.corpus.Resolution.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The resolver on gold statements of three seeds, against the gold across documents. */
class GoldAcrossDocumentsTest {
  private static final Map<String, GoldArticle> ARTICLES = new TreeMap<>();
  private static final Map<StatementId, String> NAMES = new TreeMap<>();
  private static final Map<StatementId, StatementDigest> DIGESTS = new TreeMap<>();
  private static List<ReadArticle> articles;
  private static Resolution resolution;
  private static JsonNode gold;

  @BeforeAll
  static void resolve() throws IOException {
    articles = new ArrayList<>();
    for (GoldArticle article : GoldArticle.all()) {
      ARTICLES.put(article.name().substring(0, 3), article);
      articles.add(article.read());
    }
    resolution = Resolver.resolve(articles);
    gold = GoldArticle.acrossDocuments();
    for (ReadArticle article : articles) {
      int number = 1;
      for (StatementDigest digest : Digests.of(article)) {
        String name = article.article().id().substring(0, 3) + ":s" + number++;
        NAMES.put(digest.id(), name);
        DIGESTS.put(digest.id(), digest);
      }
    }
  }

  private static StatementId id(JsonNode name) {
    String[] parts = name.textValue().split(":");
    return ARTICLES.get(parts[0]).id(parts[1]);
  }

  private static Set<String> goldPairs() {
    List<List<StatementId>> groups = new ArrayList<>();
    for (JsonNode group : gold.get("sameStatement")) {
      List<StatementId> members = new ArrayList<>();
      group.forEach(one -> members.add(id(one)));
      groups.add(members);
    }
    return Pairs.within(groups);
  }

  @Test
  void linksReportsOfOneUtterance() {
    Set<String> found =
        Pairs.within(resolution.utterances().stream().map(Utterance::members).toList());
    double f1 = Pairs.f1(found, goldPairs());
    double baseline = Pairs.f1(sameSpeaker(), goldPairs());
    StringBuilder groups = new StringBuilder();
    for (Utterance utterance : resolution.utterances()) {
      if (utterance.members().size() > 1) {
        groups.append(utterance.method()).append(' ').append(utterance.confidence());
        utterance.members().forEach(m -> groups.append(' ').append(NAMES.get(m)));
        groups.append('\n');
      }
    }
    assertThat(f1).as(groups.toString()).isGreaterThanOrEqualTo(0.75).isGreaterThan(baseline);
  }

  /** The baseline: whatever one speaker says in two articles is one utterance. */
  private static Set<String> sameSpeaker() {
    Set<String> pairs = new TreeSet<>();
    for (StatementDigest a : DIGESTS.values()) {
      for (StatementDigest b : DIGESTS.values()) {
        boolean before = a.id().compareTo(b.id()) < 0;
        if (before && !Collections.disjoint(a.speakers(), b.speakers())) {
          pairs.add(Pairs.of(a.id(), b.id()));
        }
      }
    }
    return pairs;
  }

  @Test
  void linksDenialsToWhatIsDenied() {
    Map<StatementId, Claim> claims = new TreeMap<>();
    resolution.claims().forEach(claim -> claims.put(claim.key(), claim));
    Set<String> found = new TreeSet<>();
    StringBuilder list = new StringBuilder();
    for (Denial denial : resolution.denials()) {
      for (StatementId sayer : claims.get(denial.claim()).expressedBy()) {
        found.add(denial.denier() + " > " + sayer);
        list.append(NAMES.get(denial.denier())).append(" > ").append(NAMES.get(sayer));
        list.append(' ')
            .append(denial.method())
            .append(' ')
            .append(denial.confidence())
            .append('\n');
      }
    }
    Set<String> wanted = new TreeSet<>();
    gold.get("denies").get("denies").forEach(p -> wanted.add(id(p.get(0)) + " > " + id(p.get(1))));
    double f1 = Pairs.f1(found, wanted);
    assertThat(f1).as(list.toString()).isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void everyDenialHasOneClaim() {
    Set<StatementId> keys = new TreeSet<>();
    resolution.claims().forEach(claim -> assertThat(keys.add(claim.key())).isTrue());
    for (StatementDigest digest : DIGESTS.values()) {
      List<Denial> denials =
          resolution.denials().stream().filter(d -> d.denier().equals(digest.id())).toList();
      if (Assertion.isDenial(digest)) {
        assertThat(denials).hasSize(1);
      }
      denials.forEach(denial -> assertThat(keys).contains(denial.claim()));
    }
  }

  @Test
  void orderOfArticlesDoesNotMatter() {
    List<ReadArticle> reversed = new ArrayList<>(articles);
    Collections.reverse(reversed);
    reversed.add(articles.get(0));
    assertThat(Resolver.resolve(reversed)).isEqualTo(resolution);
  }
}
