package dicta.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the frames agree with the gold of three seed articles, given the gold's triples. The
 * rules were written with an eye on these articles: the figures are no estimate for others.
 */
final class FrameAccuracy {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private final Map<String, List<String>> names = names();

  /** Right and all, by field. */
  static FrameAccuracy measure() {
    FrameAccuracy accuracy = new FrameAccuracy();
    Annotator annotator = Annotator.load();
    for (String name : GoldTriples.NAMES) {
      GoldTriples gold = GoldTriples.read(name);
      AnnotatedText text = annotator.annotate(gold.text());
      List<Statement> statements = TaggedStatementFinder.framed(new Reading(text), gold.triples());
      for (int i = 0; i < statements.size(); i++) {
        accuracy.compare(gold, i, statements.get(i), text);
      }
    }
    return accuracy;
  }

  double share(String field) {
    int[] count = counts.get(field);
    return count[0] / (double) count[1];
  }

  List<String> errors() {
    return errors;
  }

  private void compare(GoldTriples gold, int i, Statement found, AnnotatedText text) {
    JsonNode want = gold.statements().get(i);
    String id = gold.name().substring(0, 3) + " " + want.get("id").asText();
    check(
        id, "stance", want.get("stance").asText(), found.stance().name().toLowerCase(Locale.ROOT));
    check(id, "type", want.get("type").asText(), found.mode().name().toLowerCase(Locale.ROOT));
    check(id, "hedged", want.get("hedged").asText(), String.valueOf(found.hedged()));
    check(id, "medium", text(want.get("medium")), found.medium());
    check(id, "when", text(want.get("when")), found.when());
    String outer = want.get("partOf").isNull() ? null : want.get("partOf").asText();
    String foundOuter =
        found.partOf() == null ? null : gold.statements().get(found.partOf()).get("id").asText();
    check(id, "partOf", outer, foundOuter);
    List<Span> outlets = found.outlet() == null ? List.of() : List.of(found.outlet());
    List<String> wantOutlets =
        want.get("mediumOutlet").isNull() ? List.of() : List.of(want.get("mediumOutlet").asText());
    checkNamed(id, "outlet", wantOutlets, outlets, text);
    List<String> addressees = new ArrayList<>();
    want.get("addressee").forEach(key -> addressees.add(key.asText()));
    checkNamed(id, "addressee", addressees, found.addressees(), text);
  }

  private static String text(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }

  private void check(String id, String field, String want, String found) {
    count(field, java.util.Objects.equals(want, found), id + ": " + want + ", not " + found);
  }

  /** Right where there is as much as in the gold and it holds a name of the first gold key. */
  private void checkNamed(
      String id, String field, List<String> keys, List<Span> found, AnnotatedText text) {
    List<String> words = found.stream().map(text::cut).toList();
    boolean right = keys.isEmpty() == words.isEmpty();
    if (right && !keys.isEmpty()) {
      List<String> known = names.getOrDefault(keys.get(0), List.of());
      right =
          words.stream().anyMatch(word -> known.stream().anyMatch(word::contains))
              || known.isEmpty();
    }
    count(field, right, id + ": " + keys + ", not " + words);
  }

  private void count(String field, boolean right, String error) {
    int[] count = counts.computeIfAbsent(field, f -> new int[2]);
    count[1]++;
    if (right) {
      count[0]++;
    } else {
      errors.add(field + " " + error);
    }
  }

  private static Map<String, List<String>> names() {
    try {
      Map<String, List<String>> names = new HashMap<>();
      JsonNode root =
          new ObjectMapper().readTree(Path.of("src/test/resources/gold/entities.json").toFile());
      for (JsonNode entity : root) {
        List<String> labels = new ArrayList<>();
        entity.get("altLabels").forEach(label -> labels.add(label.asText()));
        names.put(entity.get("key").asText(), labels);
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void main(String[] arguments) {
    FrameAccuracy accuracy = measure();
    accuracy.errors.forEach(System.out::println);
    accuracy.counts.forEach(
        (field, count) -> System.out.println(field + " " + count[0] + " of " + count[1]));
  }
}
