package dicta.corpus;

/** How exact a figure claims to be. */
public enum Precision {
  EXACT("exact"),
  AT_LEAST("at-least"),
  AT_MOST("at-most"),
  ABOUT("about"),
  MORE_THAN("more-than");

  private final String label;

  Precision(String label) {
    this.label = label;
  }

  /** The name in JSON and RDF. */
  public String label() {
    return label;
  }
}
