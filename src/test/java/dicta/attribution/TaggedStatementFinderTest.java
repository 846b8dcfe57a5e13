package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedStatementFinderTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static final String WORDS =
      "the club said that it denied claims of “fraud” reportedly , and what it called “a mess” . "
          + "He told Danish radio on Tuesday to leave : ‘no’ ( or not ) \" odd \" 😀 bank’s pledge to"
          + " pay , to which Smith objected ; urging them to stop – which she terms “art” \n The"
          + " statement read in a letter to Lee had been warned of Read more © Photo: X two hours"
          + " later in response to an appeal from Kim";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "Yes",
        "said",
        "“",
        "” “ ‘ ’ \"",
        ":",
        "reportedly",
        "what it",
        "to which",
        "told",
        "claims",
        "😀😀 “😀” said 😀.",
        "“He said “she said “they said “no",
        "The bank’s",
        "in a statement",
        "© ©",
        "by",
      })
  void nothingCrashesOnOddTexts(String odd) {
    AnnotatedText text = ANNOTATOR.annotate(odd);
    TaggedStatementFinder finder = new TaggedStatementFinder(new RandomTagger(1));
    assertThatCode(() -> finder.find(text)).doesNotThrowAnyException();
  }

  @Test
  void statementsKeepTheLawsWhateverTheTaggerSays() {
    Random random = new Random(20240917);
    String[] words = WORDS.split(" ");
    for (int round = 0; round < 50; round++) {
      StringBuilder string = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        string.append(words[random.nextInt(words.length)]).append(' ');
      }
      AnnotatedText text = ANNOTATOR.annotate(string.toString());
      List<Statement> statements = new TaggedStatementFinder(new RandomTagger(round)).find(text);
      assertLaws(text, statements);
      assertThat(new TaggedStatementFinder(new RandomTagger(round)).find(text))
          .isEqualTo(statements);
    }
  }

  private static void assertLaws(AnnotatedText text, List<Statement> statements) {
    Set<Integer> cueTokens = new HashSet<>();
    int last = 0;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      assertThat(statement.extent().end()).isLessThanOrEqualTo(text.text().length());
      assertThat(statement.extent().start()).isGreaterThanOrEqualTo(last);
      last = statement.extent().start();
      for (int token = text.tokenAt(statement.cue().start());
          token < text.tokens().size()
              && text.tokens().get(token).span().start() < statement.cue().end();
          token++) {
        assertThat(cueTokens.add(token)).as("cue token shared").isTrue();
      }
      if (statement.partOf() != null) {
        Statement outer = statements.get(statement.partOf());
        assertThat(outer.content()).anyMatch(stretch -> stretch.contains(statement.cue()));
        assertThat(statement.partOf()).isNotEqualTo(i);
      }
    }
  }

  @Test
  void residueOfWebPagesIsNoStatement() {
    AnnotatedText text =
        ANNOTATOR.annotate(
            "The harbour at dusk. © Sputnik/Ann Lee\nRead more\nSource: Harbour News\nBy Ann Lee\n"
                + "Subscribe to our newsletter, which editors call the best\n"
                + "The mayor sold what he called “scrap”.");
    List<Statement> statements = new TaggedStatementFinder(all(text)).find(text);
    assertThat(statements)
        .extracting(statement -> text.cut(statement.cue()))
        .doesNotContain("Sputnik", "Read", "Source", "By", "call")
        .contains("called");
  }

  /** Takes the first word of each line's last sentence for a cue, and the next for its content. */
  private static TripleTagger all(AnnotatedText known) {
    return text -> {
      List<Triple> triples = new ArrayList<>();
      if (text == known) {
        for (int i = 0; i + 1 < text.tokens().size(); i++) {
          if (Set.of("Sputnik", "Read", "Source", "By").contains(text.tokens().get(i).form())) {
            triples.add(
                new Triple(
                    null,
                    text.tokens().get(i).span(),
                    List.of(text.tokens().get(i + 1).span()),
                    1));
          }
        }
      }
      return triples;
    };
  }

  @Test
  void anUtteranceGoesOnInTheNextSentence() {
    String string =
        "An aide told Danish radio that the talks went well. The sides will meet again, HE said.";
    AnnotatedText text = ANNOTATOR.annotate(string);
    Triple first = triple(string, "An aide", "told", "that the talks went well");
    Triple second = triple(string, "HE", "said", "The sides will meet again");
    List<Statement> statements =
        TaggedStatementFinder.framed(new Reading(text), List.of(first, second));
    assertThat(statements.get(1).medium()).isEqualTo("radio");
    assertThat(text.cut(statements.get(1).outlet())).isEqualTo("Danish radio");
    assertThat(statements.get(1).addressees()).isEqualTo(statements.get(0).addressees());
  }

  @Test
  void anAnswerIsAddressedToThePartyThatSpokeBefore() {
    String string = "The union demanded more pay. The bank replied that it had no money.";
    AnnotatedText text = ANNOTATOR.annotate(string);
    Triple first = triple(string, "The union", "demanded", "more pay");
    Triple second = triple(string, "The bank", "replied", "that it had no money");
    List<Statement> statements =
        TaggedStatementFinder.framed(new Reading(text), List.of(first, second));
    assertThat(statements.get(1).addressees()).containsExactly(first.source());
  }

  @Test
  void aContentEndsWhereTheNextSentenceHasItsOwnCue() {
    String string =
        "An aide told fans that the talks went well. The sides will meet again, HE said.";
    AnnotatedText text = ANNOTATOR.annotate(string);
    Triple first =
        triple(string, "An aide", "told", "that the talks went well. The sides will meet again");
    Triple second = triple(string, "HE", "said", "The sides will meet again");
    List<Triple> cut = Overlaps.cut(new Reading(text), List.of(first, second));
    assertThat(cut)
        .extracting(triple -> text.cut(triple.content().get(0)))
        .containsExactly("that the talks went well", "The sides will meet again");
  }

  private static Triple triple(String text, String source, String cue, String content) {
    return new Triple(span(text, source), span(text, cue), List.of(span(text, content)), 1);
  }

  private static Span span(String text, String part) {
    int at = text.indexOf(part);
    return new Span(at, at + part.length());
  }

  @Test
  void aLongArticleEnds() {
    AnnotatedText text = ANNOTATOR.annotate((WORDS + " ").repeat(80));
    RandomTagger tagger = new RandomTagger(7);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> new TaggedStatementFinder(tagger).find(text));
  }

  /** Valid triples at random places, the same for the same text. */
  private record RandomTagger(long seed) implements TripleTagger {
    @Override
    public List<Triple> tag(AnnotatedText text) {
      Random random = new Random(seed + text.tokens().size());
      List<Triple> triples = new ArrayList<>();
      int n = text.tokens().size();
      int at = 0;
      while (at + 12 < n) {
        int source = at + random.nextInt(3);
        int cue = source + 1 + random.nextInt(3);
        int content = cue + 1 + random.nextInt(3);
        int end = Math.min(n, content + 1 + random.nextInt(40));
        triples.add(
            new Triple(
                random.nextBoolean() ? null : cover(text, source, source + 1),
                cover(text, cue, cue + 1),
                List.of(cover(text, content, end)),
                random.nextDouble()));
        at = random.nextBoolean() ? end : content;
      }
      return triples;
    }

    private static Span cover(AnnotatedText text, int first, int end) {
      return text.tokens().get(first).span().cover(text.tokens().get(end - 1).span());
    }
  }
}
