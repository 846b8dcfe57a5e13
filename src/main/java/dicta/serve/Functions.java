package dicta.serve;

import java.util.Map;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions a query may call: casts, XPath's, ARQ's, GeoSPARQL's and the text index's. Every
 * other namespace is unknown here, those included that load Java classes by name, make lists of
 * lists, or have SPARQL's own functions once more under an IRI, past {@link Guards}. Of the known
 * ones those are left out that tell the server's settings, print, sleep where no timeout wakes
 * them, or do what is guarded under another name.
 */
final class Functions {
  private static final String XPATH = ARQConstants.fnPrefix;
  private static final String ARQ_FUNCTIONS = ARQConstants.ARQFunctionLibraryURI;
  private static final Set<String> FUNCTIONS =
      Set.of(
          ARQConstants.XML_SCHEMA_NS,
          XPATH,
          ARQConstants.mathPrefix,
          ARQ_FUNCTIONS,
          "http://www.opengis.net/def/function/geosparql/",
          "http://jena.apache.org/function/spatial#");
  private static final Set<String> PROPERTIES =
      Set.of(
          "http://jena.apache.org/text#",
          "http://jena.apache.org/spatial#",
          "http://www.opengis.net/ont/geosparql#",
          "http://jena.apache.org/ARQ/list#");
  private static final Set<String> REFUSED =
      Set.of(
          ARQ_FUNCTIONS + "wait",
          ARQ_FUNCTIONS + "context",
          ARQ_FUNCTIONS + "SystemVar",
          ARQ_FUNCTIONS + "version",
          ARQ_FUNCTIONS + "execTime",
          ARQ_FUNCTIONS + "print",
          ARQ_FUNCTIONS + "eval",
          // A width of a billion characters is one short format away.
          ARQ_FUNCTIONS + "sprintf",
          ARQ_FUNCTIONS + "strjoin",
          XPATH + "matches",
          XPATH + "replace",
          XPATH + "concat",
          XPATH + "apply");
  private static final Map<String, FunctionFactory> BOUNDED =
      Map.of(
          ARQConstants.mathPrefix + "pow", iri -> new BoundedNumbers.Power(),
          XPATH + "round", iri -> new BoundedNumbers.Round(),
          XPATH + "round-half-to-even", iri -> new BoundedNumbers.RoundHalfEven());

  private Functions() {}

  static void restrict(Context context) {
    FunctionRegistry functions = FunctionRegistry.get(ARQ.getContext());
    FunctionRegistry.set(
        context,
        new FunctionRegistry() {
          @Override
          public FunctionFactory get(String iri) {
            return isFunction(iri) ? BOUNDED.getOrDefault(iri, functions.get(iri)) : null;
          }

          @Override
          public boolean isRegistered(String iri) {
            return isFunction(iri) && functions.isRegistered(iri);
          }
        });
    PropertyFunctionRegistry properties = PropertyFunctionRegistry.get(ARQ.getContext());
    PropertyFunctionRegistry.set(
        context,
        new PropertyFunctionRegistry() {
          @Override
          public PropertyFunctionFactory get(String iri) {
            return isIn(PROPERTIES, iri) ? properties.get(iri) : null;
          }

          @Override
          public boolean manages(String iri) {
            return isIn(PROPERTIES, iri) && properties.manages(iri);
          }

          @Override
          public boolean isRegistered(String iri) {
            return isIn(PROPERTIES, iri) && properties.isRegistered(iri);
          }
        });
  }

  private static boolean isFunction(String iri) {
    return isIn(FUNCTIONS, iri) && !REFUSED.contains(iri);
  }

  private static boolean isIn(Set<String> namespaces, String iri) {
    return namespaces.stream().anyMatch(iri::startsWith);
  }
}
