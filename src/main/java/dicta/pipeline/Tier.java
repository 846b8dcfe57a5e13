package dicta.pipeline;

/** Which tagger finds statements: the fine-tuned encoder, or the faster chains without it. */
public enum Tier {
  STANDARD,
  FAST
}
