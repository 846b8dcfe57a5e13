package dicta.cli;

import dicta.rdf.TextChoice;
import picocli.CommandLine.Option;

/** How much of the articles' wording enters the store. */
final class TextOption {
  @Option(
      names = "--text",
      paramLabel = "full|quotes|none",
      defaultValue = "full",
      description =
          "How much of the articles' wording the store and its pages keep; offsets always stay"
              + " (default: ${DEFAULT-VALUE}).")
  private TextChoice choice;

  TextChoice choice() {
    return choice;
  }
}
