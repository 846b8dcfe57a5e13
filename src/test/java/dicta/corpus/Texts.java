package dicta.corpus;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;

/** Annotates the texts of this package's tests; the models are read once. */
final class Texts {
  private static final Annotator ANNOTATOR = Annotator.load();

  private Texts() {}

  static synchronized AnnotatedText annotate(String string) {
    return ANNOTATOR.annotate(string);
  }
}
