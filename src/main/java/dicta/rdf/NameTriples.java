package dicta.rdf;

import org.apache.jena.graph.Node;

/** Names as things of their own. */
final class NameTriples {
  private NameTriples() {}

  static Node name(Description to, String form) {
    Node name = to.iris.name(form);
    to.add(name, Vocabulary.TYPE, Dicta.NAME);
    to.addString(name, Vocabulary.LITERAL_FORM, form);
    return name;
  }
}
