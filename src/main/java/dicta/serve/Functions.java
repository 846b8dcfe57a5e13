package dicta.serve;

import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions a query may call: ARQ's, without those that load Java classes by name, tell the
 * server's settings, print, sleep where no timeout wakes them, or do what {@link Guards} guards
 * under another name.
 */
final class Functions {
  private static final String ARQ_FUNCTIONS = "http://jena.apache.org/ARQ/function#";
  private static final String ARQ_PROPERTIES = "http://jena.apache.org/ARQ/property#";
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final Set<String> REFUSED =
      Set.of(
          ARQ_FUNCTIONS + "wait",
          ARQ_FUNCTIONS + "context",
          ARQ_FUNCTIONS + "SystemVar",
          ARQ_FUNCTIONS + "print",
          // A width of a billion characters is one short format away.
          ARQ_FUNCTIONS + "sprintf",
          ARQ_FUNCTIONS + "strjoin",
          ARQ_PROPERTIES + "strSplit",
          XPATH + "matches",
          XPATH + "replace",
          XPATH + "concat",
          XPATH + "apply");

  private Functions() {}

  static void restrict(Context context) {
    FunctionRegistry functions = FunctionRegistry.get(ARQ.getContext());
    FunctionRegistry.set(
        context,
        new FunctionRegistry() {
          @Override
          public FunctionFactory get(String iri) {
            return isRefused(iri) ? null : functions.get(iri);
          }

          @Override
          public boolean isRegistered(String iri) {
            return !isRefused(iri) && functions.isRegistered(iri);
          }
        });
    PropertyFunctionRegistry properties = PropertyFunctionRegistry.get(ARQ.getContext());
    PropertyFunctionRegistry.set(
        context,
        new PropertyFunctionRegistry() {
          @Override
          public PropertyFunctionFactory get(String iri) {
            return isRefused(iri) ? null : properties.get(iri);
          }

          @Override
          public boolean manages(String iri) {
            return !isRefused(iri) && properties.manages(iri);
          }

          @Override
          public boolean isRegistered(String iri) {
            return !isRefused(iri) && properties.isRegistered(iri);
          }
        });
  }

  private static boolean isRefused(String iri) {
    return iri.startsWith("java:") || REFUSED.contains(iri);
  }
}
