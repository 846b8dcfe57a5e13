package dicta.serve.page;

import dicta.corpus.Wording;
import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An utterance, or a claim: every wording of it, with the differences marked, and who denies it.
 */
final class UtterancePage {
  private static final int MAX = 100;

  private UtterancePage() {}

  /**
   * A wording.
   *
   * @param statement the statement that has it
   * @param runs its words, with those of its own marked
   */
  public record Worded(StatementView statement, List<Wording.Run> runs) {}

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
    values.put("label", unquoted(label));
    values.put("wordings", wordings);
    values.put("deniedBy", StatementView.of(deniers.stream()));
    values.put("contradicts", StatementView.links(thing.all(Dicta.CONTRADICTS)));
    values.put("claims", StatementView.links(thing.all(Dicta.EXPRESSES)));
    values.put("replacedBy", StatementView.links(thing.all(Vocabulary.IS_REPLACED_BY)));
    values.put("method", thing.words(Dicta.METHOD) == null ? "" : thing.words(Dicta.METHOD));
    values.put("confidence", StatementView.percent(thing.words(Dicta.CONFIDENCE)));
    return Templates.render("utterance", StatementPage.shorten(label), values);
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

  /** Without quotation marks at its ends: the page sets its own. */
  private static String unquoted(String words) {
    return words.replaceAll("^[\"\u201C\u2018']+|[\"\u201D\u2019']+$", "");
  }

  private static String words(StatementView statement) {
    return statement.text() == null ? "(text not kept)" : statement.text();
  }
}
