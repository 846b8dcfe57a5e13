package dicta.attribution;

import dicta.text.AnnotatedText;
import java.util.List;

/**
 * Finds the attributed statements of an article, in the order of their extents' first characters
 * (an outer statement before the ones inside it).
 */
public interface StatementFinder {
  List<Statement> find(AnnotatedText text);
}
