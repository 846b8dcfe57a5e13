package dicta.serve.page;

import dicta.rdf.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A node of the graph with its surroundings, in the order of their names. */
record Thing(Site site, Node node) {
  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  /** What a property leads to. */
  List<Thing> all(Node property) {
    return site.graph().find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .distinct()
        .sorted(BY_NAME)
        .map(site::thing)
        .toList();
  }

  Optional<Thing> one(Node property) {
    return all(property).stream().findFirst();
  }

  /** What leads here by a property, at most so many. */
  List<Thing> pointing(Node property, int max) {
    var found = site.graph().find(Node.ANY, property, node);
    List<Node> subjects = new java.util.ArrayList<>();
    while (found.hasNext() && subjects.size() < max) {
      subjects.add(found.next().getSubject());
    }
    found.close();
    return subjects.stream().distinct().sorted(BY_NAME).map(site::thing).toList();
  }

  /** How many lead here by a property. */
  long countPointing(Node property) {
    var found = site.graph().find(Node.ANY, property, node);
    long count = 0;
    while (found.hasNext()) {
      found.next();
      count++;
    }
    return count;
  }

  boolean isA(Node type) {
    return site.graph().contains(node, Vocabulary.TYPE, type);
  }

  boolean exists() {
    return site.graph().contains(node, Node.ANY, Node.ANY);
  }

  /** The words of a property, or null. */
  String words(Node property) {
    return one(property).map(Thing::words).orElse(null);
  }

  /** A literal's words, an IRI itself. */
  String words() {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** A whole number, or -1 where the property has none. */
  int number(Node property) {
    return one(property)
        .map(Thing::words)
        .filter(words -> words.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  /** What to call it: its label, its headline, its words, or else the end of its IRI. */
  String label() {
    if (node.isLiteral()) {
      return words();
    }
    for (Node property :
        List.of(
            Vocabulary.LABEL,
            Vocabulary.HEADLINE,
            Vocabulary.LITERAL_FORM,
            Vocabulary.TITLE,
            dicta.rdf.Dicta.SOURCE_ID,
            dicta.rdf.Dicta.TEXT,
            Vocabulary.ANCHOR_OF)) {
      String label = words(property);
      if (label != null && !label.isBlank()) {
        return label;
      }
    }
    String iri = node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  String address() {
    return node.isURI() ? site.address(node.getURI()) : "";
  }

  Link link() {
    return new Link(address(), label());
  }
}
