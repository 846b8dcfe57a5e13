package dicta.cli;

import dicta.pipeline.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dicta " + Version.current()};
  }
}
