package dicta.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Pages that are of no single resource: the start, search, questions. */
final class PageServlet extends HttpServlet {
  private final transient Pages pages;

  PageServlet(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Paths.encoded(request);
    Optional<byte[]> page = page(request, path);
    if (page.isPresent()) {
      ResourceServlet.sendTagged(request, response, "text/html;charset=utf-8", page.get());
    } else {
      Pages.notFound(request, response, path);
    }
  }

  private Optional<byte[]> page(HttpServletRequest request, String path) {
    if (path.equals("/") || path.equals("/index.html")) {
      return Optional.of(pages.start());
    }
    if (path.equals("/search")) {
      String words = request.getParameter("q");
      return Optional.of(pages.now().search(words == null ? "" : words));
    }
    if (path.equals("/questions") || path.equals("/questions/")) {
      return Optional.of(pages.now().questions());
    }
    return path.startsWith("/questions/")
        ? pages.now().question(path.substring("/questions/".length()))
        : Optional.empty();
  }
}
