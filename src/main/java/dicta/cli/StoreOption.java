package dicta.cli;

import dicta.store.StoreDirectory;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The store's folder (default: ${DEFAULT-VALUE}).")
  private Path folder;

  StoreDirectory directory() {
    return new StoreDirectory(folder);
  }

  Path folder() {
    return folder;
  }
}
