package dicta.text;

/**
 * A text that can be cut by code point offsets in constant time. Java indexes are UTF-16 units;
 * every offset that leaves Dicta is a code point, and this class is the only bridge.
 */
public final class CodePoints {
  private final String text;
  private final int length;

  /** UTF-16 index of each code point; null where the two agree. */
  private final int[] toUtf16;

  public CodePoints(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.toUtf16 = length == text.length() ? null : indexes(text, length);
  }

  private static int[] indexes(String text, int length) {
    int[] indexes = new int[length + 1];
    int at = 0;
    for (int i = 0; i < length; i++) {
      indexes[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    indexes[length] = at;
    return indexes;
  }

  /** The text itself, for code that works in UTF-16 and converts at its edge. */
  public String string() {
    return text;
  }

  /** Length in code points. */
  public int length() {
    return length;
  }

  public int utf16(int codePointOffset) {
    return toUtf16 == null ? codePointOffset : toUtf16[codePointOffset];
  }

  /** The code point offset of a UTF-16 index; an index inside a pair counts as the pair's start. */
  public int codePoint(int utf16Index) {
    if (toUtf16 == null) {
      return utf16Index;
    }
    int found = java.util.Arrays.binarySearch(toUtf16, utf16Index);
    return found >= 0 ? found : -found - 2;
  }

  public int at(int codePointOffset) {
    return text.codePointAt(utf16(codePointOffset));
  }

  public String cut(Span span) {
    return cut(span.start(), span.end());
  }

  public String cut(int start, int end) {
    return text.substring(utf16(start), utf16(end));
  }

  /** The span of a UTF-16 range. */
  public Span span(int utf16Start, int utf16End) {
    return new Span(codePoint(utf16Start), codePoint(utf16End));
  }
}
