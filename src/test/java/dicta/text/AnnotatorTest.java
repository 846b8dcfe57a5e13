package dicta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static final String[] PIECES = {
    "Mrs.",
    "Hale",
    "said",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "‘",
    "didn't",
    "we’ll",
    "workers’",
    "U.S.",
    "😀",
    "👩‍🚒",
    "e\u0301tude",
    "(",
    ")",
    "...",
    "…",
    "--",
    "—",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "\u00A0",
    "\uFEFF",
    "\u200B",
    "3,000",
    "5.4%",
    "J.",
    "K.",
    "Ltd.",
    ".",
    ".",
    ",",
    "?",
    "!",
    ":",
    "''",
    "``",
    "«",
    "»",
    "court",
    "The",
    "reporters",
    "x",
    "\uD83D",
    "https://a.example/b?c=1",
    "a.m.",
    "-",
    "@club",
    "#one",
    "O'Neil",
    "'em",
    "’90s",
    "\t",
    "\u2028",
    "İstanbul",
    "中文"
  };

  @Test
  void lawsHoldForRandomText() {
    Random random = new Random(20260101);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int size = random.nextInt(60);
      for (int i = 0; i < size; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        if (random.nextInt(3) > 0) {
          text.append(' ');
        }
      }
      check(text.toString());
    }
  }

  private static void check(String string) {
    AnnotatedText text = ANNOTATOR.annotate(string);
    int[] owner = new int[text.text().length()];
    int end = 0;
    for (Token token : text.tokens()) {
      assertThat(token.span().start()).as(string).isGreaterThanOrEqualTo(end);
      end = token.span().end();
      assertThat(text.cut(token.span())).isEqualTo(token.form());
      for (int i = token.span().start(); i < end; i++) {
        owner[i]++;
      }
    }
    for (int i = 0; i < owner.length; i++) {
      assertThat(owner[i])
          .as("%s at %d", string, i)
          .isEqualTo(Marks.isSpace(text.text().at(i)) ? 0 : 1);
    }
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      assertThat(sentence.first()).as(string).isEqualTo(next);
      assertThat(sentence.end()).isGreaterThan(next);
      next = sentence.end();
      assertThat(text.paragraphs().get(sentence.paragraph()).contains(text.span(sentence)))
          .isTrue();
      assertThat(text.cut(text.span(sentence))).doesNotContain("\n").doesNotContain("\r");
    }
    assertThat(next).as(string).isEqualTo(text.tokens().size());
    Span before = null;
    for (Span quotation : text.quotations()) {
      assertThat(quotation.end()).as(string).isLessThanOrEqualTo(text.text().length());
      assertThat(Marks.isQuote(text.text().at(quotation.start()))).isTrue();
      assertThat(before == null || before.start() <= quotation.start()).isTrue();
      before = quotation;
    }
    assertThat(ANNOTATOR.annotate(string)).usingRecursiveComparison().isEqualTo(text);
  }

  /** A dateline is a sentence of its own; what only looks like one is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SANTIAGO - Miners will stay out, leader Hugo Prado said.|2",
        "LIMA, Peru (AP) — The port will reopen next week.|2",
        "ADDIS ABABA, July 3 (Meridian) - Locusts came.|2",
        "ST. LOUIS, Mo. -- Rain fell.|2",
        "NATO — the alliance — grew.|1",
        "UNICEF-backed schools opened.|1",
        "GDP grew by 3 per cent - a record.|1",
        "The port - LIMA - reopened.|1",
        "LIMA -|1",
      })
  void datelinesStandAlone(String text, int sentences) {
    assertThat(ANNOTATOR.annotate(text).sentences()).hasSize(sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The keeper didn't move.|The·keeper·did·n't·move·.",
        "“We’ll wait,” she said.|“·We·’ll·wait·,·”·she·said·.",
        "The club's \"worst night\".|The·club·'s·\"·worst·night·\"·.",
        "The judges’ view|The·judges·’·view",
        "Rates rose 3,000 points (5.4%).|Rates·rose·3,000·points·(·5.4·%·)·.",
        "He left—“gone,” they said.|He·left·—·“·gone·,·”·they·said·.",
        "It can't be--no!|It·ca·n't·be·--·no·!",
        "Ask Mr. O'Neil.|Ask·Mr.·O'Neil·.",
        "In the ’90s they cheered.|In·the·’90s·they·cheered·.",
        "Great 😀 news.|Great·😀·news·.",
        "Wait... what?|Wait·...·what·?",
        "‘Never again,’ he wrote.|‘·Never·again·,·’·he·wrote·.",
      })
  void tokensAreCut(String text, String expected) {
    List<String> forms = new ArrayList<>();
    for (Token token : ANNOTATOR.annotate(text).tokens()) {
      forms.add(token.form());
    }
    assertThat(String.join("·", forms)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mrs. Hale met Rep. Ortiz. They spoke.|Mrs. Hale met Rep. Ortiz.¶They spoke.",
        "Gen. J. K. Odum paid Acme Inc. The deal held.|Gen. J. K. Odum paid Acme Inc.¶The deal held.",
        "The U.S. Treasury agreed. It paid.|The U.S. Treasury agreed.¶It paid.",
        "She moved to the U.S. The move paid off.|She moved to the U.S.¶The move paid off.",
        "“We won.” The fans sang.|“We won.”¶The fans sang.",
        "“Is it true?” he asked. Nobody knew.|“Is it true?” he asked.¶Nobody knew.",
        "\"We lost. \" The coach wept.|\"We lost. \"¶The coach wept.",
        "“It rained. It poured,” she said.|“It rained.¶It poured,” she said.",
      })
  void sentencesAreCut(String text, String expected) {
    AnnotatedText annotated = ANNOTATOR.annotate(text);
    List<String> cut = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      cut.add(annotated.cut(annotated.span(sentence)));
    }
    assertThat(String.join("¶", cut)).isEqualTo(expected);
  }

  @Test
  void hugeTextsEnd() {
    String prose = "“Rain stopped play,” the umpire said. ".repeat(6_000);
    String wall = "a.b\"c'd".repeat(30_000);
    String spaced = "x ".repeat(60_000);
    for (String text : List.of(prose, wall, spaced)) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(120),
          () -> assertThat(Annotator.load().annotate(text).tokens()).isNotEmpty());
    }
  }

  @Test
  void emptyTextHasNothing() {
    assertThat(ANNOTATOR.annotate("").tokens()).isEmpty();
    assertThat(ANNOTATOR.annotate(" \uFEFF\r\n ").paragraphs()).isEmpty();
  }
}
