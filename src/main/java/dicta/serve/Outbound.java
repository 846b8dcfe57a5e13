package dicta.serve;

import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.jena.http.RegistryHttpClient;
import org.apache.jena.http.sys.RegistryRequestModifier;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulkToSingle;
import org.apache.jena.sparql.service.single.ServiceExecutorOverRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * How this server calls the endpoints that SERVICE may name: it says who it is (Wikidata turns
 * nameless agents away), waits so long and no longer, and follows no redirect, which could lead
 * anywhere.
 */
final class Outbound {
  private static final String USER_AGENT =
      "Dicta/0.1 (SPARQL federation; https://w3id.org/dicta) ApacheJena/5.6.0";
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  private Outbound() {}

  static void configure(Limits limits) {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    for (String service : limits.allowedServices()) {
      RegistryHttpClient.get().add(service, client);
      RegistryRequestModifier.get()
          .add(service, (parameters, headers) -> headers.put("User-Agent", USER_AGENT));
    }
  }

  /** Restricts and bounds the calls that queries on a dataset make. */
  static void restrict(Context context, Limits limits) {
    context.set(ARQ.httpQueryTimeout, limits.serviceTimeout().toMillis());
    ServiceExecutorRegistry services = ServiceExecutorRegistry.get().copy();
    services.addSingleLink(new ServiceAllowList(limits.allowedServices()));
    // The bulk caller fails on an endpoint that is a variable; those are called row by row.
    ServiceExecutorBulk rowByRow =
        new ServiceExecutorBulkToSingle(new ServiceExecutorOverRegistry(services));
    services.addBulkLink(
        (call, input, execution, next) ->
            (call.getService().isURI() ? next : rowByRow).createExecution(call, input, execution));
    ServiceExecutorRegistry.set(context, services);
  }
}
