package dicta.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Asks Jena's OWL reasoner whether a graph can be true under the ontology.
 *
 * <p>The ontology's axioms (subclasses, subproperties, domains, ranges, symmetry, disjointness)
 * look at one thing at a time: at its classes and at the properties that lead from and to it. So
 * things of which these are the same stand or fall together, and the reasoner is given one of each
 * sort. Literals are the shapes' business. That makes its work independent of the graph's size,
 * which it needs: given 50,000 triples it does not end.
 */
public final class Consistency {
  private static final String FROM = " from ";
  private static final String TO = " to ";

  private Consistency() {}

  /** The contradictions found, in a fixed order; empty when the graph is consistent. */
  public static List<String> contradictions(Graph graph) {
    Reasoner reasoner = ReasonerRegistry.getOWLMicroReasoner().bindSchema(Ontology.terms());
    ValidityReport validity = reasoner.bind(oneOfEachSort(graph)).validate();
    Set<String> contradictions = new TreeSet<>();
    for (Iterator<ValidityReport.Report> reports = validity.getReports(); reports.hasNext(); ) {
      ValidityReport.Report report = reports.next();
      if (report.isError()) {
        contradictions.add(report.getType() + ": " + report.getDescription());
      }
    }
    return List.copyOf(contradictions);
  }

  private static Graph oneOfEachSort(Graph graph) {
    Graph sorts = GraphFactory.createDefaultGraph();
    Set<Collection<String>> seen = new HashSet<>();
    traits(graph)
        .forEach(
            (thing, traits) -> {
              if (seen.add(traits)) {
                traits.forEach(trait -> write(sorts, thing, trait));
              }
            });
    return sorts;
  }

  /** The classes of each thing and the properties that lead from and to it, of Dicta's. */
  private static Map<Node, Set<String>> traits(Graph graph) {
    Map<Node, Set<String>> traits = new HashMap<>();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              Node object = triple.getObject();
              String property = triple.getPredicate().getURI();
              if (triple.getPredicate().equals(Vocabulary.TYPE)) {
                if (object.getURI().startsWith(Dicta.NAMESPACE)) {
                  add(traits, triple.getSubject(), object.getURI());
                }
              } else if (property.startsWith(Dicta.NAMESPACE) && object.isURI()) {
                add(traits, triple.getSubject(), property + FROM);
                add(traits, object, property + TO);
              }
            });
    return traits;
  }

  private static void add(Map<Node, Set<String>> traits, Node thing, String trait) {
    traits.computeIfAbsent(thing, node -> new TreeSet<>()).add(trait);
  }

  /** Each property leads from or to a thing of its own, of which nothing else is said. */
  private static void write(Graph graph, Node thing, String trait) {
    Node other = NodeFactory.createURI("urn:dicta:any:" + graph.size());
    if (trait.endsWith(FROM)) {
      Node property = NodeFactory.createURI(trait.substring(0, trait.length() - FROM.length()));
      graph.add(Triple.create(thing, property, other));
    } else if (trait.endsWith(TO)) {
      Node property = NodeFactory.createURI(trait.substring(0, trait.length() - TO.length()));
      graph.add(Triple.create(other, property, thing));
    } else {
      graph.add(Triple.create(thing, Vocabulary.TYPE, NodeFactory.createURI(trait)));
    }
  }
}
