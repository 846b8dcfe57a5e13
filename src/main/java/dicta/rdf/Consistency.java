package dicta.rdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;

/** Asks Jena's OWL reasoner whether a graph can be true under the ontology. */
public final class Consistency {
  private Consistency() {}

  /** The contradictions found, in a fixed order; empty when the graph is consistent. */
  public static List<String> contradictions(Graph graph) {
    Reasoner reasoner = ReasonerRegistry.getOWLMiniReasoner().bindSchema(Ontology.terms());
    InfGraph inferred = reasoner.bind(graph);
    ValidityReport validity = inferred.validate();
    List<String> contradictions = new ArrayList<>();
    for (Iterator<ValidityReport.Report> reports = validity.getReports(); reports.hasNext(); ) {
      ValidityReport.Report report = reports.next();
      if (report.isError()) {
        contradictions.add(report.getType() + ": " + report.getDescription());
      }
    }
    contradictions.sort(null);
    return contradictions;
  }
}
