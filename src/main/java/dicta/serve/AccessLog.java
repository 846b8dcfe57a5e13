package dicta.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request: who, what, the answer's status, how long. No address of a client's
 * beyond the connection's own, no query text: that may be long and is the client's business.
 */
final class AccessLog extends HttpFilter {
  private static final Logger LOG = LoggerFactory.getLogger("dicta.access");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!LOG.isInfoEnabled()) {
      chain.doFilter(request, response);
      return;
    }
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      LOG.info(
          "{} {} {} {} {} ms",
          request.getRemoteAddr(),
          request.getMethod(),
          printable(request.getRequestURI()),
          response.getStatus(),
          (System.nanoTime() - start) / 1_000_000);
    }
  }

  /** A line break in a path must not write a line of its own. */
  private static String printable(String path) {
    return path.replaceAll("\\p{Cntrl}", "?");
  }
}
