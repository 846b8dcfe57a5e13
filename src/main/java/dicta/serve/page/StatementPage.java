package dicta.serve.page;

import dicta.corpus.Wording;
import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import dicta.serve.page.Highlight.Mark;
import dicta.serve.page.Highlight.Piece;
import dicta.serve.page.UtterancePage.Worded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    values.put("place", place(statement, view));
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
    values.put("claims", StatementView.links(statement.all(Dicta.EXPRESSES)));
    values.put("deniedBy", StatementView.of(deniers.stream()));
    values.put("others", others(statement, view));
    values.put("figures", statement.all(Dicta.STATES).stream().map(FigureView::of).toList());
    values.put(
        "activity", statement.one(Vocabulary.WAS_GENERATED_BY).map(Thing::link).orElse(null));
    return Templates.render("statement", title(view), values);
  }

  /** Other reports of the same utterance, with the words marked that this one lacks. */
  private static List<Worded> others(Thing statement, StatementView view) {
    return StatementView.of(
            statement.all(Dicta.REPORTS).stream()
                .flatMap(utterance -> utterance.pointing(Dicta.REPORTS, MAX).stream())
                .filter(other -> !other.equals(statement)))
        .stream()
        .map(other -> new Worded(other, Wording.compare(List.of(words(view), words(other))).get(1)))
        .toList();
  }

  private static String words(StatementView statement) {
    return statement.text() == null ? "" : statement.text();
  }

  /** Statements that deny what a statement puts forward. */
  static Stream<Thing> deniers(Thing expressing) {
    return expressing.all(Dicta.EXPRESSES).stream()
        .flatMap(claim -> claim.pointing(Dicta.DENIES, MAX).stream())
        .filter(thing -> thing.isA(Dicta.STATEMENT))
        .distinct();
  }

  /** The sentence around it, source, cue and content told apart as in the article. */
  private static List<Piece> sentence(Thing statement) {
    Thing passage = statement.one(Dicta.SENTENCE_PASSAGE).orElse(null);
    String words = passage == null ? null : passage.words(Vocabulary.ANCHOR_OF);
    if (words == null) {
      return List.of();
    }
    int begin = passage.number(Vocabulary.BEGIN_INDEX);
    int length = words.codePointCount(0, words.length());
    List<Mark> marks =
        ArticlePage.marks(List.of(statement)).stream()
            .map(
                mark ->
                    new Mark(
                        Math.max(0, mark.start() - begin),
                        Math.min(length, mark.end() - begin),
                        mark.role(),
                        mark.statement()))
            .toList();
    return Highlight.paragraphs(words, marks).stream().flatMap(List::stream).toList();
  }

  /** Where it stands on the page of its article: in the text, or else in the list. */
  private static String place(Thing statement, StatementView view) {
    return statement
        .one(Dicta.IN_ARTICLE)
        .map(
            article ->
                article.address()
                    + (article.words(Vocabulary.IS_STRING) == null ? "#s-" : "#t-")
                    + view.anchor())
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
