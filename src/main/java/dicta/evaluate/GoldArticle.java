package dicta.evaluate;

import dicta.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person found in one article, after the annotation guideline.
 *
 * @param id the article's file name without ending
 * @param text the article
 */
record GoldArticle(
    String id,
    String text,
    List<Statement> statements,
    List<Presence> actors,
    List<Presence> places,
    List<Figure> figures) {
  /**
   * @param partOf id of the statement in whose content it lies, or null
   */
  record Statement(
      String id,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      String type,
      String stance,
      List<String> speaker,
      List<String> onBehalfOf,
      List<String> addressee,
      String medium,
      String outlet,
      String when,
      String partOf,
      boolean hedged) {}

  /** An actor or a place, as this article has it. */
  record Presence(
      String key,
      String type,
      String label,
      List<Span> mentions,
      List<Role> roles,
      List<Name> names) {}

  /**
   * @param of key of the body, or null
   */
  record Role(String role, String of) {}

  /**
   * @param usedBy keys of those who are said, or quoted, to use it; empty for the narrator
   */
  record Name(String name, List<String> usedBy) {}

  /**
   * @param statement id of the innermost statement that holds it, or null
   * @param of whom it counts, in the annotator's words
   * @param subsetOf ids of the figures that it is a part of
   */
  record Figure(
      String id,
      String statement,
      String measure,
      long count,
      String precision,
      String of,
      List<String> subsetOf,
      String asOf,
      Span span) {}

  /** Its statements as the statement score wants them. */
  StatementLine line() {
    return new StatementLine(
        id,
        text,
        statements.stream()
            .map(s -> new StatementLine.Spans(s.source, s.cue, s.content, s.partOf != null, 1))
            .toList());
  }

  /** Index of each statement by its id. */
  Map<String, Integer> indexes() {
    Map<String, Integer> indexes = new TreeMap<>();
    for (int i = 0; i < statements.size(); i++) {
      indexes.put(statements.get(i).id(), i);
    }
    return indexes;
  }
}
