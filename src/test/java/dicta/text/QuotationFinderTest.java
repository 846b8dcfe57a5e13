package dicta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We won,” said Ada.|“We won,”",
        "He called it \"a bad day\" and \"worse\".|\"a bad day\"¶\"worse\"",
        "«Rien», dit-il.|«Rien»",
        "``Fine,'' he said.|``Fine,''",
        "‘It’s the teams’ fault,’ she wrote.|‘It’s the teams’ fault,’",
        "It's the coach's plan, isn't it|~~",
        "'It's over,' the referee said.|'It's over,'",
        "“He told me ‘no’ twice,” Bo said.|“He told me ‘no’ twice,”¶‘no’",
        "\"She said 'stop' and left,\" Bo said.|\"She said 'stop' and left,\"¶'stop'",
        "The band’s ’90s hits and rock ’n’ roll|~~",
        "“No end in sight, he said.|“No end in sight, he said.",
        "He is 6'2\" tall, \"roughly\" put.|\"roughly\"",
        "“First part.⏎“Second part.⏎“Third,” said Mo.|“First part.⏎“Second part.⏎“Third,”",
        "“Open.⏎Plain line.|“Open.",
        "”Backwards,” he said.|”Backwards,”",
        "„Tief“, sagt er.|„Tief“",
        "The farmers' union called it 'unfair'.|'unfair'",
      })
  void findsQuotations(String line, String expected) {
    String string = line.replace('⏎', '\n');
    AnnotatedText text = ANNOTATOR.annotate(string);
    List<String> found = new ArrayList<>();
    for (Span span : text.quotations()) {
      found.add(text.cut(span).replace('\n', '⏎'));
    }
    assertThat(String.join("¶", found)).isEqualTo(expected);
  }
}
