package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Triple;
import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuedQuotationsTest {
  private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));

  /** A bar ends a paragraph; the cue is the first "said" or "added", "rent" the content found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The mayor said: | “Rents fall.” # “Rents fall.”",
        "The mayor said | “Rents fall.” Then she left. # “Rents fall.”",
        "The mayor said: | “Rents fall. | “They will rise.” | “No.” # “Rents fall. + “They will rise.”",
        "“Rent is high,” she said. “It rises. | “It will fall.” # “It rises. + “It will fall.”",
        "“Rent is high,” she said. “It rises.” | “It will fall.” # “It rises.”",
        "“Rent is high,” she said. “It rises. | Nobody spoke. # “It rises.",
        "The mayor said: | Rents fall where houses are built, as all of us know. # Rents fall where houses are built, as all of us know.",
        "The mayor said rents. | “Rents fall.” # rents",
      })
  void goOnInTheNextParagraph(String given, String expected) {
    CodePoints text = new CodePoints(given.replace(" | ", "\n"));
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String line : text.string().split("\n")) {
      paragraphs.add(Paragraph.read(text, new Span(at, at + line.length()), PIECES));
      at += line.length() + 1;
    }
    Paragraph first = paragraphs.get(0);
    int cue = 0;
    while (!text.cut(first.start(cue), first.end(cue)).equals("said")) {
      cue++;
    }
    // What the tagger would have found in the first paragraph: its last quotation or last word.
    int last = first.size() - 1;
    int from = last;
    if (first.quotations().number(last) >= 0) {
      while (from > 0 && first.quotations().number(from - 1) == first.quotations().number(last)) {
        from--;
      }
    } else if (last > cue + 1) {
      from = last = cue + 1;
    } else {
      from = last = 0;
    }
    ContinuedQuotations continued = new ContinuedQuotations(paragraphs);
    CueSpans.Cue said = new CueSpans.Cue(cue, cue, 0.9);
    List<Span> content =
        continued.announces(0, said) ? continued.announced(1) : List.of(first.span(from, last));
    Triple triple = new Triple(null, first.span(cue, cue), content, 0.9);
    ContinuedQuotations.Placed placed =
        new ContinuedQuotations.Placed(
            0, said, new EncoderTagger.Found(triple, new double[Evidence.COUNT]));
    assertThat(
            continued.applied(List.of(placed)).get(0).triple().content().stream()
                .map(text::cut)
                .collect(Collectors.joining(" + ")))
        .isEqualTo(expected);
  }
}
