package dicta.serve;

import dicta.rdf.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Namespaces that answers are written with. */
final class Terms {
  static final String DICTA = "https://w3id.org/dicta#";

  private static final PrefixMap PREFIXES = PrefixMapFactory.create();

  static {
    PREFIXES.putAll(Vocabulary.PREFIXES);
    PREFIXES.add("wd", "http://www.wikidata.org/entity/");
  }

  private Terms() {}

  static PrefixMap prefixes() {
    return PREFIXES;
  }

  static Node dicta(String name) {
    return NodeFactory.createURI(DICTA + name);
  }
}
