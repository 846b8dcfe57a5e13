package dicta.attribution;

/** What the cue makes of the content. */
public enum Stance {
  ASSERT,
  REPORT,
  CLAIM,
  DENY,
  ACCUSE,
  DEMAND,
  CONDEMN,
  PROMISE,
  THREATEN,
  PROPOSE,
  DESCRIBE,
  BELIEVE,
  OTHER
}
