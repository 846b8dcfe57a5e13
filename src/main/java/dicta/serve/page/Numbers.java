package dicta.serve.page;

/** Numbers as pages show them. */
final class Numbers {
  private Numbers() {}

  /** With thin spaces between thousands. */
  static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f");
  }
}
