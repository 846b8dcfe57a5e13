package dicta.serve;

import dicta.serve.ServeException.Problem;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/**
 * How much a client may ask for, as {@code fuseki-config.ttl} states it.
 *
 * @param allowedServices the endpoints that SERVICE may call
 * @param serviceTimeout how long one call to another endpoint may take
 * @param maxQueries queries that run at once
 * @param maxSlowQueries queries that run at once on the slow endpoint
 * @param maxWait how long a query waits for its turn before it is sent away
 * @param maxRequestBytes size of a request's body
 * @param maxResultBytes size of a result
 * @param maxRows rows of a table
 * @param maxTriples triples of a constructed graph
 */
record Limits(
    Set<String> allowedServices,
    Duration serviceTimeout,
    int maxQueries,
    int maxSlowQueries,
    Duration maxWait,
    long maxRequestBytes,
    long maxResultBytes,
    long maxRows,
    long maxTriples) {
  private static final String NAMESPACE = "https://w3id.org/dicta/server#";

  Limits {
    allowedServices = Set.copyOf(allowedServices);
  }

  static Limits of(Model configuration) {
    ResIterator found = configuration.listSubjectsWithProperty(RDF.type, resource("Limits"));
    if (!found.hasNext()) {
      throw new ServeException(
          Problem.CONFIGURATION, "the configuration has no serve:Limits", null);
    }
    Resource limits = found.next();
    Set<String> services = new TreeSet<>();
    limits
        .listProperties(property("allowedService"))
        .forEach(statement -> services.add(statement.getResource().getURI()));
    return new Limits(
        services,
        Duration.ofSeconds(number(limits, "serviceTimeout")),
        (int) number(limits, "maxQueries"),
        (int) number(limits, "maxSlowQueries"),
        Duration.ofSeconds(number(limits, "maxWait")),
        number(limits, "maxRequestBytes"),
        number(limits, "maxResultBytes"),
        number(limits, "maxRows"),
        number(limits, "maxTriples"));
  }

  private static long number(Resource limits, String name) {
    Statement statement = limits.getProperty(property(name));
    if (statement == null) {
      throw new ServeException(
          Problem.CONFIGURATION, "the configuration says nothing of serve:" + name, null);
    }
    return statement.getLong();
  }

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NAMESPACE + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NAMESPACE, name);
  }
}
