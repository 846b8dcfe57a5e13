package dicta.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dicta.evaluate.StatementLine.Spans;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases by which the reference scorer tests itself. */
class StatementScoreTest {
  private static final String TEXT =
      "“We will win this,” said Ann Lee, the mayor of Troy. Bob Ray said that taxes are too high."
          + " Critics called it “a joke” in the press, according to reports.";
  private static final String SPLIT = "“One two,” he said, “three four.”";

  private static final Spans FIRST =
      statement(TEXT, "Ann Lee, the mayor of Troy", "said", "“We will win this,”");
  private static final Spans SECOND =
      new Spans(
          spans(TEXT, "Bob Ray"),
          List.of(at(TEXT, TEXT.indexOf("said that"), 4)),
          spans(TEXT, "that taxes are too high"),
          false,
          1);
  private static final Spans THIRD = statement(TEXT, "Critics", "called", "it “a joke”");
  private static final List<Spans> GOLD = List.of(FIRST, SECOND, THIRD);
  private static final Spans TWO_PARTS =
      statement(SPLIT, "he", "said", "“One two,”", "“three four.”");

  private static Span at(String text, int index, int length) {
    return new Span(index, index + length);
  }

  /** Spans of the parts, each looked for after the last. */
  private static List<Span> spans(String text, String... parts) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (String part : parts) {
      int found = text.indexOf(part, from);
      spans.add(at(text, found, part.length()));
      from = found + part.length();
    }
    return spans;
  }

  private static Spans statement(String text, String source, String cue, String... content) {
    return new Spans(spans(text, source), spans(text, cue), spans(text, content), false, 1);
  }

  private static Spans with(Spans s, List<Span> source, List<Span> cue, List<Span> content) {
    return new Spans(
        source == null ? s.source() : source,
        cue == null ? s.cue() : cue,
        content == null ? s.content() : content,
        false,
        1);
  }

  private static JsonNode score(String text, List<Spans> gold, List<Spans> system) {
    return StatementScore.of(
            List.of(new StatementLine("x", text, gold)),
            List.of(new StatementLine("x", text, system)))
        .json();
  }

  private static void assertPrf(JsonNode prf, double p, double r, double f1) {
    assertThat(prf.get("P").asDouble()).isCloseTo(p, within(1e-4));
    assertThat(prf.get("R").asDouble()).isCloseTo(r, within(1e-4));
    assertThat(prf.get("F1").asDouble()).isCloseTo(f1, within(1e-4));
  }

  @Test
  void tokensAreRunsOfLettersAndDigits() {
    ScoredText text = new ScoredText("Mr. Obama’s U.S. team -- 1,000 pro-Trump_fans");
    assertThat(IntStream.range(0, text.tokens().size()).mapToObj(text::token))
        .containsExactly("Mr", "Obama’s", "U.S", "team", "1,000", "pro-Trump", "fans");
  }

  @Test
  void quotedZonesEndWithTheirLine() {
    String text = "He “is a man” of \"two words, not more\nplain";
    ScoredText scored = new ScoredText(text);
    assertThat(
            IntStream.range(0, text.length())
                .filter(scored::isQuotedCharacter)
                .mapToObj(i -> text.substring(i, i + 1))
                .collect(Collectors.joining()))
        .isEqualTo("“is a man”\"two words, not more");
  }

  @Test
  void goldAgainstItselfIsPerfect() {
    JsonNode score = score(TEXT, GOLD, GOLD);
    for (String measure : List.of("exact", "exact_lenient", "partial", "token", "span")) {
      assertPrf(score.get("content").get(measure), 1, 1, 1);
    }
    assertPrf(score.get("e2e"), 1, 1, 1);
    assertPrf(score.get("cue").get("token"), 1, 1, 1);
    assertPrf(score.get("source").get("span"), 1, 1, 1);
    assertThat(score.get("matched").get("source_head").asDouble()).isEqualTo(1);
    assertThat(score.get("by_type").properties())
        .allSatisfy(type -> assertThat(type.getValue().get("gold").asInt()).isEqualTo(1));
  }

  @Test
  void nothingFoundAndNothingToFind() {
    assertPrf(score(TEXT, GOLD, List.of()).get("content").get("partial"), 0, 0, 0);
    assertPrf(score(TEXT, List.of(), GOLD).get("e2e"), 0, 0, 0);
    assertThat(score(TEXT, List.of(), GOLD).get("system_statements").asInt()).isEqualTo(3);
  }

  @Test
  void quotationMarksDoNotCountAndThatCountsOnlyStrictly() {
    Spans first = with(FIRST, spans(TEXT, "Lee"), null, spans(TEXT, "We will win this"));
    Spans second = with(SECOND, null, null, spans(TEXT, "taxes are too high."));
    JsonNode score = score(TEXT, GOLD, List.of(first, second));
    assertPrf(score.get("content").get("exact"), 0.5, 0.3333, 0.4);
    assertPrf(score.get("content").get("exact_lenient"), 1, 0.6667, 0.8);
    assertPrf(score.get("content").get("partial"), 1, 0.6667, 0.8);
    assertPrf(score.get("content").get("token"), 1, 0.6667, 0.8);
    assertPrf(score.get("source").get("token"), 1, 0.3333, 0.5);
    JsonNode matched = score.get("matched");
    assertThat(matched.get("source_tokF1").asDouble()).isEqualTo(0.6429);
    assertThat(matched.get("source_overlap").asDouble()).isEqualTo(1);
    assertThat(matched.get("source_head").asDouble()).isEqualTo(1);
    assertThat(matched.get("source_exact").asDouble()).isEqualTo(0.5);
    assertPrf(score.get("e2e"), 1, 0.6667, 0.8);
  }

  @Test
  void aWrongCueOrSourceIsNotRightEndToEnd() {
    Spans first =
        with(FIRST, spans(TEXT, "Lee"), spans(TEXT, "win"), spans(TEXT, "We will win this"));
    Spans second = with(SECOND, spans(TEXT, "Ann"), null, spans(TEXT, "taxes are too high."));
    JsonNode score = score(TEXT, GOLD, List.of(first, second));
    assertPrf(score.get("e2e"), 0, 0, 0);
    assertPrf(score.get("e2e_source"), 0.5, 0.3333, 0.4);
  }

  @Test
  void anEmptySourceIsRightOnlyWhereTheGoldHasNone() {
    Spans second = with(SECOND, null, null, spans(TEXT, "taxes are too high."));
    Spans sourceless = with(SECOND, List.of(), null, null);
    assertPrf(score(TEXT, List.of(sourceless), List.of(second)).get("e2e"), 0, 0, 0);
    JsonNode both = score(TEXT, List.of(sourceless), List.of(with(second, List.of(), null, null)));
    assertPrf(both.get("e2e"), 1, 1, 1);
    assertThat(both.get("matched").get("with_gold_source").asInt()).isZero();
    assertPrf(
        score(
                TEXT,
                List.of(with(SECOND, null, List.of(), null)),
                List.of(with(second, null, List.of(), null)))
            .get("e2e"),
        1,
        1,
        1);
  }

  @Test
  void oneSystemStatementStandsForOneGoldStatement() {
    Span big = FIRST.content().get(0).cover(SECOND.content().get(0));
    JsonNode score = score(TEXT, GOLD, List.of(with(SECOND, null, null, List.of(big))));
    assertThat(score.get("matched").get("pairs").asInt()).isZero();
    assertPrf(score.get("content").get("token"), 9 / 19.0, 9 / 12.0, 18 / 31.0);
    Spans half = with(SECOND, null, null, spans(TEXT, "that taxes are"));
    Spans rest = with(SECOND, null, null, spans(TEXT, "too high"));
    JsonNode two = score(TEXT, List.of(SECOND), List.of(rest, half));
    assertPrf(two.get("content").get("partial"), 0.5, 1, 0.6667);
    assertPrf(two.get("content").get("token"), 1, 1, 1);
  }

  @Test
  void halfIsEnough() {
    Spans bare = with(SECOND, List.of(), List.of(), null);
    Spans half = with(bare, null, null, spans(TEXT, "said that taxes"));
    assertPrf(score(TEXT, List.of(bare), List.of(half)).get("content").get("partial"), 1, 1, 1);
  }

  @Test
  void splitQuotations() {
    Spans turned =
        with(
            TWO_PARTS, null, null, List.of(TWO_PARTS.content().get(1), TWO_PARTS.content().get(0)));
    assertPrf(
        score(SPLIT, List.of(TWO_PARTS), List.of(turned)).get("content").get("exact"), 1, 1, 1);
    Spans one = with(TWO_PARTS, null, null, List.of(new Span(1, 8)));
    JsonNode score = score(SPLIT, List.of(TWO_PARTS), List.of(one));
    assertPrf(score.get("content").get("span"), 1, 0.5, 0.6667);
    assertPrf(score.get("content").get("exact"), 0, 0, 0);
    assertPrf(score.get("content").get("partial"), 1, 1, 1);
    assertPrf(score.get("by_type").get("direct").get("partial"), 1, 1, 1);
    assertThat(
            ScoredStatement.stretches(
                new ScoredText("a, b c"), List.of(at("", 0, 1), at("", 3, 1))))
        .containsExactly(new Span(0, 2));
  }

  @Test
  void precisionCountsUnderTheSystemsTypeRecallUnderTheGolds() {
    Spans quote = with(TWO_PARTS, null, null, TWO_PARTS.content().subList(0, 1));
    Spans wide = with(TWO_PARTS, null, null, List.of(new Span(0, SPLIT.indexOf(",", 12))));
    JsonNode types = score(SPLIT, List.of(quote), List.of(wide)).get("by_type");
    assertThat(types.get("direct").get("system").asInt()).isZero();
    assertThat(types.get("mixed").get("system").asInt()).isEqualTo(1);
    assertThat(types.get("direct").get("partial").get("R").asDouble()).isEqualTo(1);
    assertThat(types.get("mixed").get("partial").get("P").asDouble()).isEqualTo(1);
  }

  @Test
  void aCueOfPunctuationStillOverlaps() {
    String text = "Lee: “no way” ...";
    Spans colon = statement(text, "Lee", ":", "“no way”");
    Spans dots = with(colon, List.of(), List.of(), spans(text, "..."));
    JsonNode score = score(text, List.of(colon, dots), List.of(colon));
    assertThat(score.get("gold_statements").asInt()).isEqualTo(1);
    assertThat(score.get("skipped_gold").asInt()).isEqualTo(1);
    assertPrf(score.get("e2e"), 1, 1, 1);
    JsonNode cueless = score(text, List.of(colon), List.of(with(colon, null, List.of(), null)));
    assertThat(cueless.get("matched").get("cue_overlap").asDouble()).isZero();
    assertPrf(cueless.get("e2e"), 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the mayor of Troy | mayor",
        "Ann Lee, 40 | Lee",
        "a man who lied | man",
        "That | That",
        "Lee (D) | Lee"
      })
  void heads(String source, String head) {
    ScoredText text = new ScoredText(source);
    assertThat(text.token(SourceHead.of(text, List.of(new Span(0, source.length())))))
        .isEqualTo(head);
  }

  @Test
  void articlesAddUpAndAMissingOneCounts() {
    StatementScore score =
        StatementScore.of(
            List.of(
                new StatementLine("x", TEXT, GOLD),
                new StatementLine("y", SPLIT, List.of(TWO_PARTS))),
            List.of(new StatementLine("x", null, GOLD)));
    assertPrf(score.json().get("content").get("exact"), 1, 0.75, 0.8571);
    Bootstrap.Interval interval = score.intervals(200).get("e2e");
    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isEqualTo(1);
    assertThat(score.intervals(200)).isEqualTo(score.intervals(200));
    assertThat(score.table()).contains("END TO END                 P 100.00  R  75.00  F1  85.71");
  }

  @Test
  void offsetsAreCodePoints() {
    String text = "😀 “Yes,” said Kim.";
    Spans spans =
        new Spans(
            List.of(new Span(14, 17)), List.of(new Span(9, 13)), List.of(new Span(2, 8)), false, 1);
    assertPrf(score(text, List.of(spans), List.of(spans)).get("e2e"), 1, 1, 1);
    assertThat(score(text, List.of(spans), List.of(spans)).get("by_type").get("direct").get("gold"))
        .hasToString("1");
  }

  @Test
  void inputThatIsNoAnswerToTheGoldIsAnError() {
    StatementLine gold = new StatementLine("x", SPLIT, List.of(TWO_PARTS));
    Spans outside = with(TWO_PARTS, null, null, List.of(new Span(0, 1000)));
    assertThatThrownBy(
            () ->
                StatementScore.of(
                    List.of(gold), List.of(new StatementLine("x", SPLIT, List.of(outside)))))
        .hasMessageContaining("outside");
    assertThatThrownBy(
            () ->
                StatementScore.of(List.of(gold), List.of(new StatementLine("z", SPLIT, List.of()))))
        .hasMessageContaining("z");
    assertThatThrownBy(
            () ->
                StatementScore.of(List.of(gold), List.of(new StatementLine("x", TEXT, List.of()))))
        .hasMessageContaining("differ");
    assertThatThrownBy(() -> StatementScore.of(List.of(gold, gold), List.of()))
        .hasMessageContaining("twice");
  }
}
