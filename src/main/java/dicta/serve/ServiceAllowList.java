package dicta.serve;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.single.ChainingServiceExecutor;
import org.apache.jena.sparql.service.single.ServiceExecutor;

/**
 * Lets SERVICE call the listed endpoints and no other. Without it anybody could have the server
 * fetch from its own network. It is the first link of the chain that every call goes through, after
 * variables are bound and {@code bulk:}, {@code cache:} and {@code loop:} are taken off; SILENT
 * does not silence it.
 */
final class ServiceAllowList implements ChainingServiceExecutor {
  private final Set<String> allowed;

  ServiceAllowList(Set<String> allowed) {
    this.allowed = allowed;
  }

  @Override
  public QueryIterator createExecution(
      OpService substituted,
      OpService original,
      Binding binding,
      ExecutionContext context,
      ServiceExecutor chain) {
    Node service = substituted.getService();
    if (!service.isURI() || !allowed.contains(service.getURI())) {
      throw new QueryDeniedException(
          "SERVICE may call "
              + String.join(", ", allowed.stream().sorted().toList())
              + " and no other endpoint; this query asks for "
              + service);
    }
    return chain.createExecution(substituted, original, binding, context);
  }
}
