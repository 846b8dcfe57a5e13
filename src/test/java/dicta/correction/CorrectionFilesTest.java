package dicta.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.article.InputException;
import dicta.corpus.StatementId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionFilesTest {
  private static final String HEADER = "target\taction\tvalue\tby\twhy\n";
  private static final String STATEMENT = "https://news.example/id/article/00112233aabbccdd/s-5-9";
  private static final String UTTERANCE =
      "http://localhost:3030/doc/utterance/00112233aabbccdd-15-19";

  @Test
  void readsWhateverStandsBeforeTheId() {
    String text = "# by the desk\n" + HEADER + "\n" + STATEMENT + "\tsame-as\t" + UTTERANCE;
    assertThat(CorrectionFiles.parse("desk.tsv", text + "\tA. Reader\tone speech"))
        .containsExactly(
            new Correction(
                new Correction.Origin("desk.tsv", 4),
                new Target.OfStatement(new StatementId("00112233aabbccdd", 5, 9)),
                Action.SAME_AS,
                UTTERANCE,
                "A. Reader",
                "one speech"));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    String text = "why\tby\taction\ttarget\tvalue\nno\tme\twrong\t" + UTTERANCE + "\t";
    assertThat(CorrectionFiles.parse("a.tsv", text))
        .extracting(Correction::target)
        .containsExactly(new Target.OfUtterance(new StatementId("00112233aabbccdd", 15, 19)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "http://x/id/actor/1 | wrong | - | me | so | is no IRI of a statement",
        "S | delete | - | me | so | is no action",
        "S | wrong | x | me | so | takes no value",
        "S | speaker | - | me | so | needs a value",
        "U | speaker | Ann | me | so | not an utterance",
        "S | same-as | Ann | me | so | the value must be the IRI",
        "S | different-from | - | me | so | the value must be the IRI",
        "S | wrong | - | - | so | say in \"by\"",
        "S | wrong | - | me | - | say in \"by\"",
      })
  void saysWhatIsWrongAndWhere(
      String target, String action, String value, String by, String why, String message) {
    String iri = target.equals("S") ? STATEMENT : target.equals("U") ? UTTERANCE : target;
    String line =
        String.join(
            "\t",
            iri,
            action,
            value == null ? "" : value,
            by == null ? "" : by,
            why == null ? "" : why);
    assertThatThrownBy(() -> CorrectionFiles.parse("a.tsv", HEADER + line))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("a.tsv, line 2")
        .hasMessageContaining(message);
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> CorrectionFiles.parse("a.tsv", "target\taction\tvalue\tby\n"))
        .hasMessageContaining("\"why\" is missing");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.tsv"), HEADER + STATEMENT + "\twrong\t\tme\tb\n");
    Files.writeString(folder.resolve("a.tsv"), HEADER + STATEMENT + "\twrong\t\tme\ta\n");
    Files.writeString(folder.resolve("notes.txt"), "not read");
    assertThat(CorrectionFiles.read(folder)).extracting(Correction::why).containsExactly("a", "b");
    assertThat(CorrectionFiles.read(folder.resolve("none"))).isEqualTo(List.of());
  }
}
