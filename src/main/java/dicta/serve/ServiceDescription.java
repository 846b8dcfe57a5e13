package dicta.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What an endpoint can do.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service
 *     Description</a>
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String ENTAILMENT = "http://www.w3.org/ns/entailment/";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  static Graph of(String base, String path) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD);
    Node service = iri(base + path + "#service");
    Node dataset = iri(base + "/id/dataset");
    graph.add(service, RDF.type.asNode(), iri(SD + "Service"));
    graph.add(service, iri(SD + "endpoint"), iri(base + path));
    graph.add(service, iri(SD + "defaultDataset"), dataset);
    graph.add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL10Query"));
    graph.add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
    graph.add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
    graph.add(service, iri(SD + "feature"), iri(SD + "BasicFederatedQuery"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD",
          "N-Quads",
          "TriG"
        }) {
      graph.add(service, iri(SD + "resultFormat"), iri(FORMATS + format));
    }
    for (String property :
        new String[] {
          "http://jena.apache.org/text#query", "http://jena.apache.org/spatial#nearby"
        }) {
      graph.add(service, iri(SD + "propertyFeature"), iri(property));
    }
    for (String function :
        new String[] {
          "http://www.opengis.net/def/function/geosparql/distance",
          "http://www.opengis.net/def/function/geosparql/sfWithin",
          "http://jena.apache.org/function/spatial#distance"
        }) {
      graph.add(service, iri(SD + "extensionFunction"), iri(function));
    }
    graph.add(service, iri(SD + "defaultEntailmentRegime"), iri(ENTAILMENT + "Simple"));
    graph.add(dataset, RDF.type.asNode(), iri(SD + "Dataset"));
    graph.add(dataset, iri(SD + "defaultGraph"), iri(base + "/dicta/sparql#default-graph"));
    graph.add(iri(base + "/dicta/sparql#default-graph"), RDF.type.asNode(), iri(SD + "Graph"));
    graph.add(dataset, iri("http://rdfs.org/ns/void#dataDump"), iri(base + "/dump.nq.gz"));
    graph.add(dataset, RDFS.seeAlso.asNode(), iri(base + "/.well-known/void"));
    return graph;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
