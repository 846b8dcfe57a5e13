package dicta.serve.page;

import dicta.rdf.Vocabulary;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prefixes that a new query starts with. */
final class Prefixes {
  private Prefixes() {}

  static String sparql() {
    return Stream.of("dicta", "rdfs", "schema", "skos", "geo")
        .map(name -> "PREFIX " + name + ": <" + Vocabulary.PREFIXES.get(name) + ">")
        .collect(Collectors.joining("\n"));
  }
}
