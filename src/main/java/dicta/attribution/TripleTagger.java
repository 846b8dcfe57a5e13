package dicta.attribution;

import dicta.text.AnnotatedText;
import java.util.List;

/**
 * Finds source, cue and content. Same text, same triples; order of first character. No two triples
 * of one text share a cue token. Implementations keep no state between calls but need not be safe
 * for several threads: one per worker.
 */
public interface TripleTagger {
  List<Triple> tag(AnnotatedText text);
}
