package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.corpus.StatementId;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private static final Iris IRIS = new Iris("https://news.example");

  /** Two different things never share a name, and every name is an absolute IRI of ASCII. */
  @Test
  void mintingIsInjective() {
    Random random = new Random(7);
    Map<Node, List<Object>> names = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String sha16 = String.format(java.util.Locale.ROOT, "%016x", random.nextInt(4));
      int start = random.nextInt(30);
      int end = start + 1 + random.nextInt(20);
      int repeat = random.nextInt(3);
      StatementId id = new StatementId(sha16, start, end);
      StatementId other = new StatementId(sha16, end, end + 1);
      Span span = new Span(start, end);
      String word = word(random);
      List<Object> where = List.of(sha16, start, end);
      check(names, IRIS.statement(id), List.of("statement", where));
      check(names, IRIS.attribution(id), List.of("attribution", where));
      check(names, IRIS.passage(sha16, span), List.of("passage", where));
      check(names, IRIS.figure(sha16, span, repeat), List.of("figure", where, repeat));
      check(names, IRIS.nameUse(sha16, span, repeat), List.of("use", where, repeat));
      check(names, IRIS.utterance(id), List.of("utterance", where));
      check(names, IRIS.claim(id), List.of("claim", where));
      check(names, IRIS.denial(id, other), List.of("denial", where, end));
      check(names, IRIS.contradiction(id, other), List.of("contradiction", where, end));
      check(names, IRIS.article(sha16), List.of("article", sha16));
      check(names, IRIS.articleGraph(sha16), List.of("graph", sha16));
      check(names, IRIS.name(word), List.of("name", word));
      check(names, IRIS.outlet(word), List.of("outlet", word));
      check(names, IRIS.entity("actor/" + word), List.of("actor", word));
      check(names, IRIS.entity("place/" + word), List.of("place", word));
    }
  }

  @Test
  void finalSlashesOfTheBaseDoNotCount() {
    assertThat(new Iris("https://news.example//").article("00")).isEqualTo(IRIS.article("00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.example",
        "/data",
        "ftp://news.example",
        "https://a.example?b",
        "https://a.example#b"
      })
  void otherBasesAreRefused(String base) {
    assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void check(Map<Node, List<Object>> names, Node name, List<Object> thing) {
    List<Object> before = names.put(name, thing);
    assertThat(before == null || before.equals(thing))
        .as("%s: %s, %s", name, before, thing)
        .isTrue();
    if (before == null) {
      assertThat(IRIx.create(name.getURI()).isAbsolute()).isTrue();
      assertThat(name.getURI()).matches("[!-~]+");
    }
  }

  private static String word(Random random) {
    List<String> parts =
        List.of("a", "A", "é", "%", "%C3%A9", " ", "-", "🐟", "<", "#", "?", "/", "_", "I", "İ");
    List<String> word = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      word.add(parts.get(random.nextInt(parts.size())));
    }
    return String.join("", word);
  }
}
