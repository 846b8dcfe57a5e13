package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules alone, without a tagger: inside a content, and at the top level. */
class RuleSpecTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  static Stream<Arguments> nested() {
    return Spec.rows("nested.spec").map(row -> Arguments.of(row[0], row[1]));
  }

  static Stream<Arguments> top() {
    return Spec.rows("top.spec").map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource
  void nested(String content, String expected) {
    String outer = "They said ";
    AnnotatedText text = ANNOTATOR.annotate(outer + content + ".");
    Span whole = new Span(outer.length(), outer.length() + content.length());
    Triple statement = new Triple(new Span(0, 4), new Span(5, 9), List.of(whole), 1);
    TaggedStatementFinder finder = new TaggedStatementFinder(only(statement, text));
    List<Statement> inner =
        finder.find(text).stream().filter(found -> found.partOf() != null).toList();
    assertThat(shown(text, inner)).isEqualTo(expected);
  }

  static Stream<Arguments> repair() {
    return Spec.rows("repair.spec").map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource
  void repair(String tagged, String mended) {
    MarkedSentence sentence = MarkedSentence.parse(tagged);
    AnnotatedText text = ANNOTATOR.annotate(sentence.text());
    Triple triple = Repair.of(new Reading(text), sentence.triple());
    String shown =
        text.cut(triple.source())
            + " | "
            + text.cut(triple.cue())
            + " | "
            + triple.content().stream().map(text::cut).collect(Collectors.joining(" / "));
    assertThat(shown).isEqualTo(mended);
  }

  @ParameterizedTest
  @MethodSource
  void top(String sentence, String expected) {
    AnnotatedText text = ANNOTATOR.annotate(sentence);
    TaggedStatementFinder finder = new TaggedStatementFinder(nothing -> List.of());
    assertThat(shown(text, finder.find(text))).isEqualTo(expected);
  }

  /** A tagger that knows one statement of one text. */
  private static TripleTagger only(Triple statement, AnnotatedText known) {
    return text -> text == known ? List.of(statement) : List.of();
  }

  private static String shown(AnnotatedText text, List<Statement> statements) {
    String all =
        statements.stream()
            .map(
                statement ->
                    (statement.source() == null ? "-" : text.cut(statement.source()))
                        + " | "
                        + text.cut(statement.cue())
                        + " | "
                        + statement.content().stream()
                            .map(text::cut)
                            .collect(Collectors.joining(" / ")))
            .collect(Collectors.joining(" ;; "));
    return all.isEmpty() ? "-" : all;
  }
}
