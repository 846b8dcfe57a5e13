package dicta.cli;

import dicta.correction.Correction;
import dicta.correction.CorrectionFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where people's corrections are. */
final class CorrectionsOption {
  @Option(
      names = "--corrections",
      paramLabel = "DIR",
      description =
          "Folder with corrections (*.tsv, see docs/corrections.md) to apply last "
              + "(default: corrections, where Dicta is).")
  private Path folder;

  List<Correction> corrections() {
    if (folder == null) {
      return CorrectionFiles.read(Path.of(System.getProperty("dicta.home", "."), "corrections"));
    }
    if (!Files.isDirectory(folder)) {
      throw Problem.user(folder + " is no folder: check the path.");
    }
    return CorrectionFiles.read(folder);
  }
}
