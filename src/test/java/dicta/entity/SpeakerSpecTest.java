package dicta.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.text.Annotator;
import dicta.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Speakers, their posts and in whose name they speak, on topics of our own. */
class SpeakerSpecTest {
  private static Annotator annotator;
  private static CastFinder finder;

  @BeforeAll
  static void load() {
    annotator = Annotator.load();
    finder = EntityCastFinder.load();
  }

  static Stream<String> cases() throws IOException {
    try (var stream = SpeakerSpecTest.class.getResourceAsStream("/dicta/entity/speakers.spec")) {
      String spec = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return spec.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhoSpeaks(String line) {
    String marked = line.substring(0, line.lastIndexOf(" | "));
    List<String> wanted = List.of(line.substring(line.lastIndexOf(" | ") + 3).split(" ; "));
    StringBuilder text = new StringBuilder();
    List<int[]> sources = new ArrayList<>();
    for (char c : marked.toCharArray()) {
      if (c == '{') {
        sources.add(new int[] {text.length(), 0});
      } else if (c == '}') {
        sources.get(sources.size() - 1)[1] = text.length();
      } else {
        text.append(c);
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (int[] source : sources) {
      statements.add(statement(new Span(source[0], source[1]), text.length()));
    }
    Cast cast = finder.find("v", annotator.annotate(text.toString()), statements);
    Map<String, Entity> entities = new HashMap<>();
    cast.entities().forEach(e -> entities.put(e.key(), e));
    List<String> found = new ArrayList<>();
    cast.attributions().forEach(a -> found.add(line(a, entities)));
    assertThat(found).isEqualTo(wanted.stream().map(SpeakerSpecTest::normal).toList());
    if (found.size() == 2 && found.get(0).startsWith("?")) {
      assertThat(cast.attributions().get(0).speakers().get(0).entity())
          .isEqualTo(cast.attributions().get(1).speakers().get(0).entity());
    }
  }

  /** In the spec several speakers of one statement share a post and a principal. */
  private static String normal(String wanted) {
    List<String> labels = new ArrayList<>();
    String post = "-";
    String behalf = "-";
    for (String each : wanted.strip().split(" \\+ ")) {
      String[] parts = each.split(" / ");
      labels.add(parts[0]);
      post = parts[1].equals("-") ? post : parts[1];
      behalf = parts[2].equals("-") ? behalf : parts[2];
    }
    return String.join(" + ", labels) + " / " + post + " / " + behalf;
  }

  private static String line(Attribution attribution, Map<String, Entity> entities) {
    List<String> labels = new ArrayList<>();
    for (Speaker speaker : attribution.speakers()) {
      Entity entity = entities.get(speaker.entity());
      labels.add(entity.local() ? "?" : entity.label());
    }
    String behalf =
        attribution.onBehalfOf().isEmpty()
            ? "-"
            : entities.get(attribution.onBehalfOf().get(0)).label();
    String post = attribution.post() == null ? "-" : attribution.post();
    return String.join(" + ", labels) + " / " + post + " / " + behalf;
  }

  private static Statement statement(Span source, int length) {
    Span cue = new Span(Math.min(source.end(), length - 2), Math.min(source.end() + 2, length));
    return new Statement(
        source,
        cue,
        List.of(new Span(length - 1, length)),
        Mode.INDIRECT,
        Stance.ASSERT,
        false,
        null,
        null,
        null,
        List.of(),
        null,
        1);
  }
}
