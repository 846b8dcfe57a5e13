package dicta.attribution.fast;

import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The quotations that lie in no other, in order. */
final class Quotations {
  private Quotations() {}

  static List<Span> outermost(AnnotatedText text) {
    List<Span> outermost = new ArrayList<>();
    int end = -1;
    for (Span quotation : text.quotations()) {
      if (quotation.start() >= end) {
        outermost.add(quotation);
        end = quotation.end();
      }
    }
    return outermost;
  }
}
