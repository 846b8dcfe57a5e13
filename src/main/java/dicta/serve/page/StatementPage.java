package dicta.serve.page;

import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement: its words, its evidence, what it is part of, who else reports and who denies it. */
final class StatementPage {
  private static final int MAX = 200;

  private StatementPage() {}

  static byte[] render(Thing statement, Map<String, Object> common) {
    StatementView view = StatementView.of(statement, 1);
    Map<String, Object> values = new HashMap<>(common);
    values.put("statement", view);
    values.put("sentence", sentence(statement));
    values.put(
        "source",
        statement
            .one(Dicta.SOURCE_PASSAGE)
            .map(passage -> passage.words(Vocabulary.ANCHOR_OF))
            .orElse(""));
    values.put(
        "offsets", statement.all(Dicta.PASSAGE).stream().map(StatementPage::offsets).toList());
    List<Thing> deniers = deniers(statement).toList();
    values.put(
        "outer",
        StatementView.of(
            statement.pointing(Dicta.EMBEDS, MAX).stream()
                .filter(outer -> !deniers.contains(outer))));
    values.put("inner", StatementView.of(statement.all(Dicta.EMBEDS).stream()));
    values.put("claims", claims(statement));
    values.put("deniedBy", StatementView.of(deniers.stream()));
    values.put(
        "others",
        StatementView.of(
            statement.all(Dicta.REPORTS).stream()
                .flatMap(utterance -> utterance.pointing(Dicta.REPORTS, MAX).stream())
                .filter(other -> !other.equals(statement))));
    values.put("figures", statement.all(Dicta.STATES).stream().map(FigureView::of).toList());
    values.put(
        "activity", statement.one(Vocabulary.WAS_GENERATED_BY).map(Thing::link).orElse(null));
    return Templates.render("statement", title(view), values);
  }

  /** The claims that the statement puts forward or denies, with where they lead. */
  private static List<Link> claims(Thing statement) {
    return Stream.of(Dicta.EXPRESSES, Dicta.DENIES)
        .flatMap(property -> statement.all(property).stream())
        .map(Thing::link)
        .distinct()
        .toList();
  }

  /** Statements that deny what a statement puts forward. */
  static Stream<Thing> deniers(Thing expressing) {
    return expressing.all(Dicta.EXPRESSES).stream()
        .flatMap(claim -> claim.pointing(Dicta.DENIES, MAX).stream())
        .filter(thing -> thing.isA(Dicta.STATEMENT))
        .distinct();
  }

  private static String sentence(Thing statement) {
    return Optional.ofNullable(
            statement
                .one(Dicta.SENTENCE_PASSAGE)
                .map(passage -> passage.words(Vocabulary.ANCHOR_OF))
                .orElse(null))
        .orElse("");
  }

  private static String offsets(Thing passage) {
    return passage.number(Vocabulary.BEGIN_INDEX) + "–" + passage.number(Vocabulary.END_INDEX);
  }

  private static String title(StatementView view) {
    String who = view.speakers().isEmpty() ? "Unnamed source" : view.speakers().get(0).label();
    return who + ": " + (view.text() == null ? "statement" : shorten(view.text()));
  }

  static String shorten(String text) {
    int points = text.codePointCount(0, text.length());
    return points <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 77)) + "…";
  }
}
