package dicta.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes superclasses and superproperties out (rules rdfs7 and rdfs9 of RDF Semantics), so that the
 * store needs no reasoner and a query in PROV's or schema.org's terms finds everything.
 */
final class Closure {
  private static final Closure OF_ONTOLOGY = of(Ontology.terms());

  private final Map<Node, Set<Node>> superclasses;
  private final Map<Node, Set<Node>> superproperties;

  private Closure(Map<Node, Set<Node>> superclasses, Map<Node, Set<Node>> superproperties) {
    this.superclasses = superclasses;
    this.superproperties = superproperties;
  }

  /** Under the Dicta ontology. */
  static Closure ofOntology() {
    return OF_ONTOLOGY;
  }

  static Closure of(Graph ontology) {
    return new Closure(
        transitive(ontology, Vocabulary.SUB_CLASS_OF),
        transitive(ontology, Vocabulary.SUB_PROPERTY_OF));
  }

  /** The triples and what follows from them. */
  List<Triple> close(Collection<Triple> triples) {
    List<Triple> closed = new ArrayList<>(triples);
    for (Triple triple : triples) {
      Node subject = triple.getSubject();
      for (Node property : superproperties.getOrDefault(triple.getPredicate(), Set.of())) {
        closed.add(Triple.create(subject, property, triple.getObject()));
      }
      if (triple.getPredicate().equals(Vocabulary.TYPE)) {
        for (Node type : superclasses.getOrDefault(triple.getObject(), Set.of())) {
          closed.add(Triple.create(subject, Vocabulary.TYPE, type));
        }
      }
    }
    return closed;
  }

  private static Map<Node, Set<Node>> transitive(Graph ontology, Node relation) {
    Map<Node, Set<Node>> supers = new LinkedHashMap<>();
    ontology
        .find(Node.ANY, relation, Node.ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(
            term ->
                collect(
                    ontology,
                    relation,
                    term,
                    supers.computeIfAbsent(term, t -> new LinkedHashSet<>())));
    return supers;
  }

  private static void collect(Graph ontology, Node relation, Node term, Set<Node> into) {
    ontology
        .find(term, relation, Node.ANY)
        .forEachRemaining(
            triple -> {
              if (into.add(triple.getObject())) {
                collect(ontology, relation, triple.getObject(), into);
              }
            });
  }
}
