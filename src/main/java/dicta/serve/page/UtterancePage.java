package dicta.serve.page;

import dicta.corpus.Wording;
import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * An utterance, or a claim: every wording of it, with the differences marked, and who denies it.
 */
final class UtterancePage {
  private static final int MAX = 100;

  /** What {@code dicta:method} has, as people say it; its parts are joined by a plus. */
  private static final Map<String, String> METHODS =
      Map.of(
          "content", "like words",
          "colon", "one introducing the other",
          "performative", "one telling of the act, the other of its words",
          "group", "other reports that are like both",
          "single", "");

  private UtterancePage() {}

  /**
   * A wording.
   *
   * @param statement the statement that has it
   * @param runs its words, with those of its own marked
   */
  public record Worded(StatementView statement, List<Wording.Run> runs) {}

  /**
   * Two reports side by side.
   *
   * @param difference as wdiff writes it; empty where they have the same words
   * @param confidence that they report one utterance, in percent
   * @param evidence what speaks for it; empty in a store without texts
   */
  public record Compared(
      Link first, Link second, String difference, String method, int confidence, String evidence) {}

  static byte[] utterance(Thing utterance, Map<String, Object> common) {
    List<Thing> members = utterance.pointing(Dicta.REPORTS, MAX);
    Stream<Thing> deniers =
        Stream.concat(Stream.of(utterance), members.stream())
            .flatMap(StatementPage::deniers)
            .distinct();
    return render(utterance, "Utterance", members, deniers.toList(), common);
  }

  static byte[] claim(Thing claim, Map<String, Object> common) {
    List<Thing> members =
        claim.pointing(Dicta.EXPRESSES, MAX).stream()
            .filter(thing -> thing.isA(Dicta.STATEMENT))
            .toList();
    List<Thing> deniers =
        claim.pointing(Dicta.DENIES, MAX).stream()
            .filter(thing -> thing.isA(Dicta.STATEMENT))
            .toList();
    return render(claim, "Claim", members, deniers, common);
  }

  private static byte[] render(
      Thing thing,
      String kind,
      List<Thing> members,
      List<Thing> deniers,
      Map<String, Object> common) {
    Map<String, Object> values = new HashMap<>(common);
    List<Worded> wordings = worded(members);
    String label = wordings.isEmpty() ? thing.label() : words(wordings.get(0).statement());
    values.put("kind", kind);
    String heading = heading(label);
    values.put("label", heading);
    values.put("quoted", !heading.matches("(?s).*[\"\u201C\u201D].*"));
    values.put("wordings", wordings);
    values.put("deniedBy", StatementView.of(deniers.stream()));
    values.put("contradicts", StatementView.links(thing.all(Dicta.CONTRADICTS)));
    values.put("claims", StatementView.links(thing.all(Dicta.EXPRESSES)));
    values.put("replacedBy", StatementView.links(thing.all(Vocabulary.IS_REPLACED_BY)));
    values.put("compared", thing.all(Dicta.WORDING).stream().map(UtterancePage::compared).toList());
    values.put("method", method(thing));
    values.put("confidence", StatementView.percent(thing.words(Dicta.CONFIDENCE)));
    return Templates.render("utterance", StatementPage.shorten(heading), values);
  }

  private static List<Worded> worded(List<Thing> members) {
    List<StatementView> statements = StatementView.of(members.stream());
    List<List<Wording.Run>> runs =
        Wording.compare(statements.stream().map(UtterancePage::words).toList());
    List<Worded> worded = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      worded.add(new Worded(statements.get(i), runs.get(i)));
    }
    return worded;
  }

  private static Compared compared(Thing wording) {
    return new Compared(
        article(wording, Dicta.FIRST_REPORT),
        article(wording, Dicta.SECOND_REPORT),
        orEmpty(wording.words(Dicta.DIFFERENCE)),
        method(wording),
        StatementView.percent(wording.words(Dicta.CONFIDENCE)),
        orEmpty(wording.words(Dicta.EVIDENCE)));
  }

  /** A report under the name of its article. */
  private static Link article(Thing wording, Node report) {
    Thing statement = wording.one(report).orElse(wording);
    String label = statement.one(Dicta.IN_ARTICLE).map(Thing::label).orElseGet(statement::label);
    return new Link(statement.address(), label);
  }

  private static String orEmpty(String words) {
    return words == null ? "" : words;
  }

  private static String method(Thing linked) {
    return Arrays.stream(orEmpty(linked.words(Dicta.METHOD)).split("\\+"))
        .map(part -> METHODS.getOrDefault(part, part))
        .collect(Collectors.joining(", "));
  }

  /**
   * What is said as a heading: without the conjunction and the comma that tie it to its sentence,
   * and without quotation marks where all of it is one quotation.
   */
  static String heading(String words) {
    String bare =
        words.strip().replaceFirst("^that ", "").replaceFirst("[,;:](?=[\"\u201D]?$)", "");
    String inner = bare.replaceFirst("^[\"\u201C]", "").replaceFirst("[\"\u201D]$", "");
    return inner.length() == bare.length() - 2 && !inner.matches("(?s).*[\"\u201C\u201D].*")
        ? inner
        : bare;
  }

  private static String words(StatementView statement) {
    return statement.text() == null ? "(text not kept)" : statement.text();
  }
}
