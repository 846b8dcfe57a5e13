package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A law: what a change of articles changes, worked out from what it touches, is what two whole
 * resolutions differ by.
 */
class ResolverChangeTest {
  private static Resolution whole(Collection<List<StatementDigest>> articles) {
    return Resolver.resolveDigests(articles.stream().flatMap(List::stream).toList());
  }

  private static Set<Object> facts(Resolution resolution) {
    Set<Object> facts = new HashSet<>(resolution.utterances());
    facts.addAll(resolution.claims());
    facts.addAll(resolution.denials());
    facts.addAll(resolution.recounts());
    facts.addAll(resolution.contradictions());
    facts.addAll(resolution.wordings());
    return facts;
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 40, 90})
  void changesAreWhatTwoWholeResolutionsDifferBy(int articles) {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(1000L * articles + seed);
      Map<String, List<StatementDigest>> all = GeneratedStatements.corpus(random, articles);
      Map<String, List<StatementDigest>> held = new TreeMap<>();
      MemoryIndex index = new MemoryIndex();
      Set<Object> facts = new HashSet<>();
      for (int round = 0; round < 5; round++) {
        Set<String> gone =
            held.keySet().stream().filter(s -> random.nextInt(6) == 0).collect(Collectors.toSet());
        List<List<StatementDigest>> come = new ArrayList<>();
        all.forEach(
            (sha16, article) -> {
              if (!held.containsKey(sha16) && random.nextInt(3) == 0) {
                come.add(article);
              }
            });
        ResolutionChange change = Resolver.change(index, gone, come);
        assertThat(facts).containsAll(facts(change.before()));
        facts.removeAll(facts(change.before()));
        facts(change.after()).forEach(fact -> assertThat(facts.add(fact)).isTrue());
        gone.forEach(held::remove);
        gone.forEach(index::remove);
        come.forEach(article -> held.put(article.get(0).id().sha16(), article));
        come.forEach(index::add);
        assertThat(facts)
            .as("seed %d round %d", seed, round)
            .isEqualTo(facts(whole(held.values())));
      }
    }
  }

  @Test
  void generatedCorporaHaveEveryKindOfLink() {
    Resolution resolution = whole(GeneratedStatements.corpus(new Random(5), 90).values());
    assertThat(resolution.utterances()).anyMatch(u -> u.members().size() > 2);
    assertThat(resolution.claims()).anyMatch(c -> c.expressedBy().size() > 2);
    assertThat(resolution.denials().stream().map(Resolution.Denial::method).distinct())
        .contains("nested", "answer", "negation", "own-content");
    assertThat(resolution.contradictions().stream().map(Resolution.Contradiction::method))
        .contains("opposites", "figures");
  }
}
