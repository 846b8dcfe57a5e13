package dicta.cli;

import picocli.CommandLine.Option;

/** Where to listen. */
final class PortOption {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  int port() {
    if (port < 0 || port > 65535) {
      throw Problem.user("--port is a number from 0 to 65535.");
    }
    return port;
  }
}
