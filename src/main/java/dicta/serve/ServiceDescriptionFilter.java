package dicta.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Answers a GET of an endpoint that asks nothing with what the endpoint can do (SPARQL 1.1 Service
 * Description, which federating clients need), and sends people to the query page.
 */
final class ServiceDescriptionFilter extends HttpFilter {
  private static final Set<String> ENDPOINTS =
      Set.of("/dicta", "/dicta/sparql", "/dicta/sparql-slow");

  private final transient Generations generations;

  ServiceDescriptionFilter(Generations generations) {
    this.generations = generations;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean asksNothing =
        (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
            && request.getQueryString() == null
            && ENDPOINTS.contains(request.getRequestURI());
    if (!asksNothing) {
      chain.doFilter(request, response);
      return;
    }
    response.addHeader("Vary", "Accept");
    Optional<Representation> form = Representation.accepted(request.getHeader("Accept"));
    if (form.isPresent() && form.get() == Representation.HTML) {
      response.setStatus(303);
      response.setHeader("Location", "/sparql");
    } else {
      Representation rdf = form.orElse(Representation.TURTLE);
      Answers.send(
          response,
          rdf.mediaType() + ";charset=utf-8",
          GraphWriter.write(
              ServiceDescription.of(generations.current().base(), request.getRequestURI()), rdf));
    }
  }
}
