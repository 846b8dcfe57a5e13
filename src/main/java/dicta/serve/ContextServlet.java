package dicta.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The context of our JSON-LD. */
final class ContextServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ResourceServlet.sendTagged(
        request, response, "application/ld+json;charset=utf-8", JsonLdDocument.context());
  }
}
