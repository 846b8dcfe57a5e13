package dicta.serve.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question that Dicta answers: a file of {@code queries/}, told by its number and its comment.
 *
 * @param name the file's name without ending: {@code 01-who-said-what}
 * @param title the first line of its comment
 * @param explanation the rest of its comment
 * @param sparql the whole file
 */
public record Question(String name, String title, String explanation, String sparql) {
  static Question of(String name, String sparql) {
    List<String> comment =
        sparql
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    String title = comment.isEmpty() ? name : comment.get(0);
    return new Question(
        name, title, comment.stream().skip(1).collect(Collectors.joining(" ")).strip(), sparql);
  }

  /** Whether it asks Wikidata as well, and so depends on the network. */
  public boolean federated() {
    return sparql.contains("SERVICE");
  }
}
