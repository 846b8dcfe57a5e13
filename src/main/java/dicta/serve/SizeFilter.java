package dicta.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.BadMessageException;

/** Bounds a request's body. */
final class SizeFilter extends HttpFilter {
  private final transient Limits limits;

  SizeFilter(Limits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long max = limits.maxRequestBytes();
    boolean hasBody = request.getMethod().equals("POST");
    if (hasBody && request.getContentLengthLong() < 0) {
      Answers.text(response, 411, "Send the length of the body (Content-Length).");
    } else if (request.getHeader("Content-Encoding") != null) {
      Answers.text(response, 415, "Send the body as it is, without Content-Encoding.");
    } else if (request.getContentLengthLong() > max) {
      Answers.text(response, 413, "A request may have " + max + " bytes.");
    } else if (!isReadable(request)) {
      Answers.text(
          response, 400, "The parameters are unreadable: cut off, or no percent-encoded UTF-8.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isReadable(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return true;
    } catch (BadMessageException e) {
      return false;
    }
  }
}
