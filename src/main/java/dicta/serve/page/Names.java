package dicta.serve.page;

import dicta.rdf.Vocabulary;
import java.util.Map;

/** Short forms of IRIs. */
final class Names {
  private Names() {}

  /** With a prefix where one is known: {@code prov:Entity}. */
  static String compact(String iri) {
    for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }
}
