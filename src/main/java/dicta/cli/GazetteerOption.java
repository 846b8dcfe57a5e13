package dicta.cli;

import dicta.pipeline.OwnGazetteer;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a researcher's own entries are. */
final class GazetteerOption {
  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description = "Folder of your own people and places (default: gazetteer in Dicta's folder).")
  private Path folder;

  OwnGazetteer own() {
    return new OwnGazetteer(
        folder != null ? folder : Path.of(System.getProperty("dicta.home", "."), "gazetteer"));
  }
}
