package dicta.cli;

import dicta.rdf.Iris;
import picocli.CommandLine.Option;

/** What the IRIs of the data begin with. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of the data begin with (default: ${DEFAULT-VALUE}).")
  private String base;

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw Problem.user("--base " + base + " is no absolute http(s) address: " + e.getMessage());
    }
  }
}
