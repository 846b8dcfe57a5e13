package dicta.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Holds every answer back until it is whole, and sends it without a thread that waits for its
 * reader. The dump alone is sent as it is made: it may be of any size, and few are made at once.
 */
final class WholeAnswers extends HttpFilter {
  private final transient Limits limits;

  WholeAnswers(Limits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getServletPath().equals(DumpServlet.PATH)) {
      chain.doFilter(request, response);
      return;
    }
    HeldResponse held = new HeldResponse(response, limits.maxResultBytes());
    boolean whole = false;
    try {
      chain.doFilter(request, held);
      held.send(request);
      whole = true;
    } finally {
      if (!whole) {
        held.close();
      }
    }
  }
}
