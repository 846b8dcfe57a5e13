package dicta.attribution.encoder;

/** Classes of characters, as the basic tokeniser of BERT draws them. */
final class Marks {
  private Marks() {}

  static boolean space(int c) {
    return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Characters that take no room and carry no meaning: controls, byte order marks and the like. */
  static boolean invisible(int c) {
    int type = Character.getType(c);
    return !space(c) && (type == Character.CONTROL || type == Character.FORMAT || c == 0xFFFD);
  }

  /** Each of these is a word of its own. */
  static boolean mark(int c) {
    if (c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(c);
    };
  }
}
