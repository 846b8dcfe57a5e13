package dicta.serve.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question that Dicta answers: a file of {@code queries/}, told by its number and its comment.
 *
 * @param name the file's name without ending: {@code 01-who-said-what}
 * @param number the number that its name begins with
 * @param title the first sentence of its comment
 * @param explanation the rest of its comment
 * @param sparql the whole file
 */
public record Question(
    String name, String number, String title, String explanation, String sparql) {
  private static final Pattern NUMBER = Pattern.compile("^0*(\\d+)");
  private static final Pattern SENTENCE = Pattern.compile("^(?:\\d+\\. )?(.*?[.?!](?= |$))(.*)$");

  static Question of(String name, String sparql) {
    String comment =
        sparql
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .collect(Collectors.joining(" "));
    Matcher number = NUMBER.matcher(name);
    Matcher sentence = SENTENCE.matcher(comment);
    boolean told = sentence.find();
    return new Question(
        name,
        number.find() ? number.group(1) : "",
        told ? sentence.group(1).replaceFirst("\\.$", "") : name,
        told ? sentence.group(2).strip() : comment,
        sparql);
  }

  /** Whether it asks Wikidata as well, and so depends on the network. */
  public boolean federated() {
    return sparql.contains("SERVICE");
  }
}
