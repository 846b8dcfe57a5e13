package dicta.cli;

import dicta.pipeline.Tier;
import picocli.CommandLine.Option;

/** Which tagger. */
final class TierOption {
  @Option(
      names = "--fast",
      description = "Leave out the neural encoder: several times faster, some points less exact.")
  private boolean fast;

  Tier tier() {
    return fast ? Tier.FAST : Tier.STANDARD;
  }
}
