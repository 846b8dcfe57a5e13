package dicta.attribution;

/** How much of a statement's content stands in quotation marks: all, some, none. */
public enum Mode {
  DIRECT,
  INDIRECT,
  MIXED
}
