package dicta.serve;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SHACL_Validation;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.engine.Timeouts.Timeout;

/**
 * Validates one graph, or the union of all, against the shapes that the client sends.
 *
 * <p>Shapes are taken as Turtle or N-Triples only: a JSON-LD document may name a remote context,
 * which the server would fetch. Shapes that carry queries or patterns are refused: no timeout stops
 * them, and their SERVICE calls pass by the allow-list.
 */
final class ShapesEndpoint extends SHACL_Validation {
  private static final Duration WHEN_NONE_IS_SET = Duration.ofSeconds(30);

  private static final List<Node> REFUSED =
      List.of(
          SHACL.sparql,
          SHACL.select,
          SHACL.ask,
          SHACL.construct,
          SHACL.update,
          SHACL.rule,
          SHACL.pattern,
          NodeFactory.createURI(SHACL.NS + "js"),
          NodeFactory.createURI("http://www.w3.org/2002/07/owl#imports"));

  @Override
  public void validate(HttpAction action) {
    if (action.getRequestMethod().equals("POST") && language(action) == null) {
      ServletOps.error(415, "Send shapes as text/turtle or application/n-triples.");
    }
  }

  private static Lang language(HttpAction action) {
    String type = action.getRequestContentType();
    String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (plain) {
      case "text/turtle" -> Lang.TURTLE;
      case "application/n-triples" -> Lang.NTRIPLES;
      default -> null;
    };
  }

  @Override
  protected void doPost(HttpAction action) {
    Graph shapes = read(action);
    for (Node refused : REFUSED) {
      if (shapes.contains(Node.ANY, refused, Node.ANY)) {
        ServletOps.errorBadRequest(
            "Shapes with <" + refused + "> are not run here; dicta validate runs them all.");
      }
    }
    Lang answer =
        RDFLanguages.contentTypeToLang(ActionLib.contentNegotationRDF(action).getContentTypeStr());
    action.beginRead();
    try {
      ValidationReport report = validate(shapes, new TimedGraph(data(action), limit(action)));
      action.setResponseStatus(200);
      ActionLib.graphResponse(action, report.getGraph(), answer == null ? Lang.TURTLE : answer);
    } finally {
      action.endRead();
    }
  }

  /** Warnings are dropped: a client could fill the log with them. */
  private static Graph read(HttpAction action) {
    try (InputStream body = action.getRequestInputStream()) {
      return RDFParser.source(body)
          .lang(language(action))
          .base(action.getRequestRequestURL().toString())
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .toGraph();
    } catch (RiotException e) {
      throw new ActionErrorException(400, "The shapes are malformed: " + e.getMessage(), null);
    } catch (StackOverflowError e) {
      throw Refusal.tooDeep();
    } catch (IOException e) {
      throw new ActionErrorException(400, "The shapes did not arrive whole.", null);
    }
  }

  private static ValidationReport validate(Graph shapes, Graph data) {
    try {
      return ShaclValidator.get().validate(Shapes.parse(shapes), data);
    } catch (QueryCancelledException e) {
      throw Refusal.timedOut();
    } catch (StackOverflowError e) {
      throw Refusal.tooDeep();
    }
  }

  /** The endpoint's, in the same words of the configuration as a query's. */
  private static Duration limit(HttpAction action) {
    Timeout limit = Timeouts.extractQueryTimeout(action.getContext());
    return limit.hasOverallTimeout()
        ? Duration.ofMillis(limit.overallTimeoutMillis())
        : WHEN_NONE_IS_SET;
  }

  private static Graph data(HttpAction action) {
    String name = action.getRequestParameter("graph");
    if (name == null || name.equals("union")) {
      return action.getActiveDSG().getUnionGraph();
    }
    Node graph = NodeFactory.createURI(name);
    if (!action.getActiveDSG().containsGraph(graph)) {
      ServletOps.errorNotFound("There is no graph <" + name + ">.");
    }
    return action.getActiveDSG().getGraph(graph);
  }
}
