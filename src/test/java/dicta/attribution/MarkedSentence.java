package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a spec file whose source, cue and content are marked: {@code [s:She] [c:said]
 * [x:that it rained]}.
 *
 * @param text without the marks
 */
record MarkedSentence(String text, Triple triple) {
  static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder();
    Span source = null;
    Span cue = null;
    List<Span> content = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      boolean mark =
          i + 2 < marked.length() && marked.charAt(i) == '[' && marked.charAt(i + 2) == ':';
      if (!mark) {
        text.append(marked.charAt(i++));
        continue;
      }
      int close = marked.indexOf(']', i);
      int start = text.length();
      text.append(marked, i + 3, close);
      Span span = new Span(start, text.length());
      switch (marked.charAt(i + 1)) {
        case 's' -> source = span;
        case 'c' -> cue = span;
        case 'x' -> content.add(span);
        default -> throw new IllegalArgumentException(marked);
      }
      i = close + 1;
    }
    return new MarkedSentence(text.toString(), new Triple(source, cue, content, 1));
  }
}
