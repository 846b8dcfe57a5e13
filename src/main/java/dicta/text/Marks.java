package dicta.text;

/** Which characters are white space, quotation marks, brackets and dashes. */
public final class Marks {
  private Marks() {}

  /**
   * White space as a reader of the article sees it: also no-break spaces, the byte-order mark and
   * the zero-width spaces that web pages leave behind.
   */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0xFEFF
        || c == 0x200B
        || c == 0x2060
        || c == 0x85;
  }

  /** Ends a paragraph: carriage return, line feed, form feed and Unicode's separators. */
  public static boolean isLineBreak(int c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** A double quotation mark of any style, one character wide. */
  public static boolean isDoubleQuote(int c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»';
  }

  /** A single quotation mark or apostrophe. */
  public static boolean isSingleQuote(int c) {
    return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›' || c == '`'
        || c == '´';
  }

  public static boolean isQuote(int c) {
    return isDoubleQuote(c) || isSingleQuote(c);
  }

  public static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  public static boolean isBracket(int c) {
    return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** A dash that parts clauses; the hyphen is none. */
  public static boolean isDash(int c) {
    return c == '–' || c == '—' || c == '―';
  }

  /** Whether the form is, or begins with, a quotation mark ({@code ``} and {@code ''} as well). */
  public static boolean isQuoteForm(String form) {
    if (form.isEmpty()) {
      return false;
    }
    int c = form.charAt(0);
    return isDoubleQuote(c) || (isSingleQuote(c) && !Character.isLetterOrDigit(last(form)));
  }

  private static int last(String form) {
    return form.codePointBefore(form.length());
  }
}
