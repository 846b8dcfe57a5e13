package dicta.store;

import dicta.rdf.Dicta;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;

/** Small questions to a store, through the server that holds it if one does. */
public final class StoreReading {
  private StoreReading() {}

  /** The triples of a graph; none when there is no such graph. */
  public static List<Triple> graph(StoreDirectory store, Node name) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?name { ?s ?p ?o } }");
    query.setParam("name", name);
    return ask(
        store, query.toString(), answer -> answer.execConstruct().getGraph().find().toList());
  }

  /** The ids of all articles, each with the IRI of its article on a second line. */
  public static Set<String> sourceIds(StoreDirectory store) {
    String query = "SELECT ?id ?article { ?article <" + Dicta.SOURCE_ID.getURI() + "> ?id }";
    return ask(
        store,
        query,
        answer -> {
          Set<String> ids = new HashSet<>();
          answer
              .execSelect()
              .forEachRemaining(
                  row ->
                      ids.add(
                          row.getLiteral("id").getLexicalForm()
                              + "\n"
                              + row.getResource("article")));
          return ids;
        });
  }

  /** Whether a graph has a triple. */
  public static boolean has(StoreDirectory store, Node graph, Triple triple) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString("ASK { GRAPH ?graph { ?subject ?property ?object } }");
    query.setParam("graph", graph);
    query.setParam("subject", triple.getSubject());
    query.setParam("property", triple.getPredicate());
    query.setParam("object", triple.getObject());
    return ask(store, query.toString(), QueryExecution::execAsk);
  }

  /** Hands on the rows of a SELECT query, one by one. */
  public static void rows(StoreDirectory store, String query, Consumer<QuerySolution> reader) {
    ask(
        store,
        query,
        answer -> {
          answer.execSelect().forEachRemaining(reader);
          return null;
        });
  }

  private static <T> T ask(
      StoreDirectory store, String query, Function<QueryExecution, T> reading) {
    try (Answering answering = Answering.store(store);
        QueryExecution answer = answering.ask(QueryFactory.create(query))) {
      return reading.apply(answer);
    }
  }
}
