package dicta.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.MarkedText;
import dicta.text.Annotator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who speaks, for whom and to whom, on texts that were written before any rule was tuned on them.
 * Where Dicta is known to err, the line after a wanted one ("! ...") holds what it answers, so that
 * every change, for better or worse, shows here.
 */
class PartiesSpecTest {
  private static Annotator annotator;
  private static CastFinder finder;

  @BeforeAll
  static void load() {
    annotator = Annotator.load();
    finder = EntityCastFinder.load();
  }

  static Stream<Arguments> texts() throws IOException {
    String spec;
    try (var stream = PartiesSpecTest.class.getResourceAsStream("/dicta/entity/parties.spec")) {
      spec = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    return Stream.of(spec.split("\n\n"))
        .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty())
        .map(lines -> Arguments.of(lines.get(0), lines.subList(1, lines.size())));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsTheParties(String marked, List<String> lines) {
    MarkedText text = MarkedText.parse(annotator, marked);
    Cast cast = finder.find("v", text.text(), text.statements());
    Map<String, Entity> entities = new HashMap<>();
    cast.entities().forEach(e -> entities.put(e.key(), e));
    List<String> answers = new ArrayList<>();
    int statement = 0;
    for (String line : lines) {
      if (line.startsWith("= ")) {
        String wanted = line.substring(2);
        String found = answer(cast.attributions().get(statement++), entities, wanted);
        answers.add(line);
        if (!found.equals(wanted)) {
          answers.add("! " + found);
        }
      }
    }
    assertThat(String.join("\n", answers)).isEqualTo(String.join("\n", lines));
  }

  /** What was found, in the words of what was wanted where these name the same. */
  private static String answer(
      Attribution attribution, Map<String, Entity> entities, String wanted) {
    String[] parts = wanted.split(" / ");
    return String.join(
        " / ",
        names(attribution.speakers().stream().map(Speaker::entity).toList(), entities, parts[0]),
        names(attribution.onBehalfOf(), entities, parts[1]),
        names(attribution.addressees(), entities, parts[2]));
  }

  private static String names(List<String> keys, Map<String, Entity> entities, String wanted) {
    List<String> names = keys.stream().map(key -> name(entities.get(key), wanted)).toList();
    Set<String> same = Set.of(wanted.split(" \\+ "));
    if (same.equals(new TreeSet<>(names))) {
      return wanted;
    }
    return names.isEmpty() ? "-" : String.join(" + ", names);
  }

  private static String name(Entity entity, String wanted) {
    if (entity.local()) {
      return "?" + entity.label();
    }
    Set<String> names =
        Stream.concat(Stream.of(entity.label()), entity.names().stream())
            .map(PartiesSpecTest::bare)
            .collect(Collectors.toSet());
    return Stream.of(wanted.split(" \\+ "))
        .filter(name -> names.contains(bare(name)))
        .findFirst()
        .orElse(entity.label());
  }

  private static String bare(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return low.startsWith("the ") ? low.substring(4) : low;
  }
}
