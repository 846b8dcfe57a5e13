package dicta.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in text of other topics, labelled by hand: exact words and kind, leading article aside. */
class MentionSpecTest {

  private record Marked(String text, Set<String> names) {}

  /** The least F1 over all kinds, and of people, that a change may leave. */
  @ParameterizedTest
  @CsvSource({"mentions.spec, 97, 98", "mentions-abroad.spec, 95, 98"})
  void findsNamesOnOtherTopics(String table, double all, double people) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    Annotator annotator = Annotator.load();
    CastFinder finder = EntityCastFinder.load();
    int number = 0;
    for (Marked article : articles(table)) {
      AnnotatedText text = annotator.annotate(article.text());
      Set<String> wanted = article.names();
      Set<String> found = found(finder.find("article" + number++, text, List.of()), text);
      for (String each : wanted) {
        count(counts, each)[found.contains(each) ? 0 : 1]++;
        if (!found.contains(each)) {
          misses.add("- " + each);
        }
      }
      for (String each : found) {
        if (!wanted.contains(each)) {
          count(counts, each)[2]++;
          misses.add("+ " + each);
        }
      }
    }
    counts.forEach((kind, c) -> System.out.println(kind + ": " + f1(c) + " of " + (c[0] + c[1])));
    misses.forEach(System.out::println);
    assertThat(f1(total(counts))).isGreaterThan(all);
    assertThat(f1(counts.get("P"))).isGreaterThan(people);
  }

  private static int[] count(Map<String, int[]> counts, String each) {
    String kind = each.split(" ", 3)[1];
    return counts.computeIfAbsent(kind, k -> new int[3]);
  }

  private static int[] total(Map<String, int[]> counts) {
    int[] total = new int[3];
    counts
        .values()
        .forEach(
            c -> {
              for (int i = 0; i < 3; i++) {
                total[i] += c[i];
              }
            });
    return total;
  }

  private static double f1(int[] c) {
    return 200.0 * c[0] / (2 * c[0] + c[1] + c[2]);
  }

  private static Set<String> found(Cast cast, AnnotatedText text) {
    Map<String, Entity> entities = new HashMap<>();
    cast.entities().forEach(e -> entities.put(e.key(), e));
    Set<String> found = new TreeSet<>();
    for (Mention mention : cast.mentions()) {
      Entity entity = entities.get(mention.entity());
      String words = text.cut(mention.span());
      boolean article = words.startsWith("the ") || words.startsWith("The ");
      String bare = article ? words.substring(4) : words;
      boolean name = !mention.pronoun() && entity.names().contains(bare);
      if (name && entity.type() != EntityType.OTHER) {
        String kind =
            entity.kind() == Kind.PLACE ? "L" : entity.type() == EntityType.PERSON ? "P" : "A";
        found.add(mention.span().start() + (article ? 4 : 0) + " " + kind + " " + bare);
      }
    }
    return found;
  }

  private static List<Marked> articles(String table) throws IOException {
    String spec;
    try (var stream = MentionSpecTest.class.getResourceAsStream("/dicta/entity/" + table)) {
      spec = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Marked> articles = new ArrayList<>();
    for (String line : spec.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        articles.add(marked(line));
      }
    }
    return articles;
  }

  private static Marked marked(String line) {
    StringBuilder text = new StringBuilder();
    Set<String> names = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[') {
        open.push(
            text.codePointCount(0, text.length()) + " " + line.charAt(i + 1) + " " + text.length());
        i += 2;
      } else if (c == ']') {
        String[] mark = open.pop().split(" ");
        names.add(mark[0] + " " + mark[1] + " " + text.substring(Integer.parseInt(mark[2])));
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), names);
  }
}
