package dicta.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.MarkedText;
import dicta.text.Annotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who speaks, for whom and to whom, on texts that were written before any rule was tuned on them.
 * Where Dicta is known to err, the line after a wanted one ("! ...") holds what it answers, so that
 * every change, for better or worse, shows here. {@code -Ddicta.parties.update=true} writes those
 * lines anew and prints the scores.
 */
class PartiesSpecTest {
  private static final Path FOLDER = Path.of("src/test/resources/dicta/entity");

  private static Annotator annotator;
  private static CastFinder finder;

  @BeforeAll
  static void load() {
    annotator = Annotator.load();
    finder = EntityCastFinder.load();
  }

  static Stream<Arguments> texts() {
    return Stream.of("parties.spec", "parties-unseen.spec", "parties-second.spec")
        .flatMap(file -> blocks(file).stream())
        .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty())
        .map(lines -> Arguments.of(lines.get(0), lines.subList(1, lines.size())));
  }

  private static List<String> blocks(String file) {
    try {
      return List.of(Files.readString(FOLDER.resolve(file)).strip().split("\n\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsTheParties(String marked, List<String> lines) {
    assertThat(String.join("\n", answers(marked, lines))).isEqualTo(String.join("\n", lines));
  }

  /** Writes what Dicta answers today into the table, and prints its score, for whoever mends it. */
  @ParameterizedTest
  @ValueSource(strings = {"parties.spec", "parties-unseen.spec", "parties-second.spec"})
  @EnabledIfSystemProperty(named = "dicta.parties.update", matches = "true")
  void writesWhatItAnswers(String file) throws IOException {
    List<String> blocks = new ArrayList<>();
    Score[] scores = {new Score("speaker"), new Score("on behalf of"), new Score("addressee")};
    for (String block : blocks(file)) {
      List<String> notes = block.lines().filter(line -> line.startsWith("#")).toList();
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      List<String> all = new ArrayList<>(notes);
      if (!lines.isEmpty()) {
        all.add(lines.get(0));
        List<String> answers = answers(lines.get(0), lines);
        all.addAll(answers);
        Score.count(scores, answers);
      }
      blocks.add(String.join("\n", all));
    }
    Files.writeString(FOLDER.resolve(file), String.join("\n\n", blocks) + "\n");
    System.out.println(file + Stream.of(scores).map(Score::toString).collect(Collectors.joining()));
  }

  /** How many of the wanted actors were given, over a whole table. */
  private static final class Score {
    private final String field;
    private int wanted;
    private int given;
    private int right;

    private Score(String field) {
      this.field = field;
    }

    private static void count(Score[] scores, List<String> lines) {
      for (int i = 0; i < lines.size(); i++) {
        boolean errs = i + 1 < lines.size() && lines.get(i + 1).startsWith("! ");
        if (lines.get(i).startsWith("= ")) {
          String[] wanted = lines.get(i).substring(2).split(" / ");
          String[] given = lines.get(errs ? i + 1 : i).substring(2).split(" / ");
          for (int field = 0; field < scores.length; field++) {
            scores[field].count(wanted[field], given[field]);
          }
        }
      }
    }

    private void count(String wantedNames, String givenNames) {
      Set<String> wants = new TreeSet<>(List.of(wantedNames.split(" \\+ ")));
      Set<String> gives = new TreeSet<>(List.of(givenNames.split(" \\+ ")));
      wants.remove("-");
      gives.remove("-");
      wanted += wants.size();
      given += gives.size();
      gives.retainAll(wants);
      right += gives.size();
    }

    @Override
    public String toString() {
      double f1 = 200.0 * right / (wanted + given);
      return String.format(
          Locale.ROOT, "  %s F1 %.1f (%d right, %d given, %d)", field, f1, right, given, wanted);
    }
  }

  private static List<String> answers(String marked, List<String> lines) {
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
    return answers;
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
