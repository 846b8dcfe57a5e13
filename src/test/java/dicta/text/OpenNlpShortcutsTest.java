package dicta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** What is remembered instead of asked again is what OpenNLP would answer. */
class OpenNlpShortcutsTest {
  private static final List<String> SENTENCES =
      List.of(
          "The river rose by 2.5 metres overnight, the mayor's office said on Tuesday.",
          "\"We won't close the school,\" she told reporters; \"not this year.\"",
          "Shares of Brandt & Söhne AG (FRA: BRS) fell 3% to €41.20 - their lowest since May.",
          "Coach Ndiaye, 52, denied that he'd been asked to resign...",
          "See http://example.org/a/rather/long/address?with=a&query=of#some-length for more.",
          "No\u00A0break\u2009thin\u200Bzero \uFEFFmark and a \uD83D\uDE00smile\uD83D\uDE00 . !",
          "SAID SAID SAID said said said",
          "The river rose by 2.5 metres overnight, the mayor's office said on Tuesday.");

  @Test
  void tagsAsOpenNlpDoes() throws IOException {
    try (InputStream stream = open("pos")) {
      POSModel model = new POSModel(stream);
      POSTaggerME theirs = new POSTaggerME(model);
      PosTagger ours = new PosTagger(model);
      for (String sentence : SENTENCES) {
        String[] words = sentence.split("\\s+|(?=[.,;\"])");
        assertThat(ours.tag(words)).as(sentence).containsExactly(theirs.tag(words));
      }
    }
  }

  @Test
  void cutsAsOpenNlpDoes() throws IOException {
    try (InputStream stream = open("tokens")) {
      TokenizerModel model = new TokenizerModel(stream);
      TokenizerME theirs = new TokenizerME(model);
      WordCuts ours = new WordCuts(new TokenizerME(model));
      for (String sentence : SENTENCES) {
        boolean[] expected = new boolean[sentence.length() + 1];
        for (Span token : theirs.tokenizePos(sentence)) {
          expected[token.getStart()] = true;
          expected[token.getEnd()] = true;
        }
        boolean[] cuts = new boolean[sentence.length() + 1];
        ours.mark(sentence, cuts);
        assertThat(cuts).as(sentence).containsExactly(expected);
      }
    }
  }

  private static InputStream open(String kind) {
    return POSModel.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
  }
}
