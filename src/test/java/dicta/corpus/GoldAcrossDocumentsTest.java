package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dicta.corpus.Resolution.Claim;
import dicta.corpus.Resolution.Contradiction;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The resolver on gold statements, against the gold across documents. */
class GoldAcrossDocumentsTest {
  /** What the resolver makes of one folder of gold. */
  private static final class Run {
    private final Map<String, GoldArticle> articles = new TreeMap<>();
    private final Map<StatementId, String> names = new TreeMap<>();
    private final Map<StatementId, StatementDigest> digests = new TreeMap<>();
    private final Map<StatementId, String> groups = new TreeMap<>();
    private final List<ReadArticle> read = new ArrayList<>();
    private final Resolution resolution;
    private final Map<StatementId, Claim> claims = new TreeMap<>();
    private final JsonNode gold;

    Run(String folder) throws IOException {
      gold = GoldArticle.acrossDocuments(folder);
      for (GoldArticle article : GoldArticle.all(folder)) {
        articles.put(article.shortName(), article);
        read.add(article.read());
        int number = 1;
        for (StatementDigest digest : Digests.of(article.read())) {
          names.put(digest.id(), article.shortName() + ":s" + number++);
          digests.put(digest.id(), digest);
        }
      }
      resolution = Resolver.resolve(read);
      resolution.claims().forEach(claim -> claims.put(claim.key(), claim));
      for (JsonNode group : gold.get("sameStatement")) {
        group.forEach(one -> groups.put(id(one), group.get(0).textValue()));
      }
    }

    StatementId id(JsonNode name) {
      int colon = name.textValue().lastIndexOf(':');
      return articles
          .get(name.textValue().substring(0, colon))
          .id(name.textValue().substring(colon + 1));
    }

    Set<String> goldPairs() {
      List<List<StatementId>> wanted = new ArrayList<>();
      for (JsonNode group : gold.get("sameStatement")) {
        List<StatementId> members = new ArrayList<>();
        group.forEach(one -> members.add(id(one)));
        wanted.add(members);
      }
      return Pairs.within(wanted);
    }

    /** Reports of one utterance under one name: which of them is denied makes no difference. */
    String group(StatementId id) {
      return groups.getOrDefault(id, names.get(id));
    }

    Set<String> goldLinks(String kind) {
      Set<String> links = new TreeSet<>();
      gold.get("denies")
          .get(kind)
          .forEach(link -> links.add(group(id(link.get(0))) + " > " + group(id(link.get(1)))));
      return links;
    }

    String groups() {
      StringBuilder list = new StringBuilder();
      for (Utterance utterance : resolution.utterances()) {
        if (utterance.members().size() > 1) {
          list.append(utterance.method()).append(' ').append(utterance.confidence());
          utterance.members().forEach(m -> list.append(' ').append(names.get(m)));
          list.append('\n');
        }
      }
      return list.toString();
    }

    Set<String> denials() {
      Set<String> found = new TreeSet<>();
      for (Denial denial : resolution.denials()) {
        for (StatementId sayer : claims.get(denial.claim()).expressedBy()) {
          found.add(group(denial.denier()) + " > " + group(sayer));
        }
      }
      return found;
    }

    Set<String> contradictions() {
      Set<String> found = new TreeSet<>();
      for (Contradiction one : resolution.contradictions()) {
        for (StatementId a : claims.get(one.first()).expressedBy()) {
          for (StatementId b : claims.get(one.second()).expressedBy()) {
            boolean sorted = group(a).compareTo(group(b)) < 0;
            found.add(sorted ? group(a) + " > " + group(b) : group(b) + " > " + group(a));
          }
        }
      }
      return found;
    }

    /** The baseline: whatever one speaker says is one utterance. */
    Set<String> sameSpeaker() {
      Set<String> pairs = new TreeSet<>();
      for (StatementDigest a : digests.values()) {
        for (StatementDigest b : digests.values()) {
          boolean before = a.id().compareTo(b.id()) < 0;
          if (before && !Collections.disjoint(a.speakers(), b.speakers())) {
            pairs.add(Pairs.of(a.id(), b.id()));
          }
        }
      }
      return pairs;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gold, 0.95",
    "gold-own, 0.88",
    "gold-fresh, 0.75",
    "gold-late, 0.99",
    "gold-third, 0.72",
    "gold-sixth, 0.63",
    "gold-seventh, 0.75"
  })
  void linksReportsOfOneUtterance(String folder, double goal) throws IOException {
    Run run = new Run(folder);
    Set<String> found =
        Pairs.within(run.resolution.utterances().stream().map(Utterance::members).toList());
    double baseline = Pairs.f1(run.sameSpeaker(), run.goldPairs());
    double f1 = Pairs.f1(found, run.goldPairs());
    assertThat(f1).as(run.groups()).isGreaterThanOrEqualTo(goal).isGreaterThan(baseline);
  }

  @ParameterizedTest
  @CsvSource({
    "gold, 0.99",
    "gold-own, 0.85",
    "gold-fresh, 0.95",
    "gold-late, 0.99",
    "gold-third, 0.84",
    "gold-fourth, 0.75",
    "gold-fifth, 0.7",
    "gold-sixth, 0.7",
    "gold-seventh, 0.68"
  })
  void linksDenialsToWhatIsDenied(String folder, double goal) throws IOException {
    Run run = new Run(folder);
    double f1 = Pairs.f1(run.denials(), run.goldLinks("denies"));
    assertThat(f1).as(run.denials().toString()).isGreaterThanOrEqualTo(goal);
  }

  @ParameterizedTest
  @CsvSource({"gold-fresh, 0.99"})
  void findsContradictions(String folder, double goal) throws IOException {
    Run run = new Run(folder);
    Set<String> wanted = new TreeSet<>();
    for (String link : run.goldLinks("contradicts")) {
      String[] ends = link.split(" > ");
      wanted.add(ends[0].compareTo(ends[1]) < 0 ? link : ends[1] + " > " + ends[0]);
    }
    double f1 = Pairs.f1(run.contradictions(), wanted);
    assertThat(f1).as(run.contradictions().toString()).isGreaterThanOrEqualTo(goal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold-own", "gold-fresh", "gold-late"})
  void everyDenialHasOneClaim(String folder) throws IOException {
    Run run = new Run(folder);
    Set<StatementId> keys = new TreeSet<>();
    run.resolution.claims().forEach(claim -> assertThat(keys.add(claim.key())).isTrue());
    for (StatementDigest digest : run.digests.values()) {
      List<Denial> denials =
          run.resolution.denials().stream().filter(d -> d.denier().equals(digest.id())).toList();
      if (Assertion.isDenial(digest)) {
        assertThat(denials).hasSize(1);
      }
      denials.forEach(denial -> assertThat(keys).contains(denial.claim()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold-own", "gold-fresh", "gold-late"})
  void orderOfArticlesDoesNotMatter(String folder) throws IOException {
    Run run = new Run(folder);
    List<ReadArticle> reversed = new ArrayList<>(run.read);
    Collections.reverse(reversed);
    reversed.add(run.read.get(0));
    assertThat(Resolver.resolve(reversed)).isEqualTo(run.resolution);
  }
}
