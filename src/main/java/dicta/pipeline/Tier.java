package dicta.pipeline;

import java.util.Locale;

/** Which tagger finds statements: the fine-tuned encoder, or the faster chains without it. */
public enum Tier {
  STANDARD,
  FAST;

  /** Its name in a store's description. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
