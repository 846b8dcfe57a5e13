package dicta.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends whoever asks for a thing to what is known of it (303 See Other): a person cannot be sent
 * over HTTP, a document about the person can. The address is relative, so that it is right behind
 * any host name.
 */
final class ThingServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(303);
    response.setHeader("Location", Paths.encoded(request).replaceFirst("^/id/", "/doc/"));
  }
}
