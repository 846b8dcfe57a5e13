package dicta.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the generation open that a request reads, until the request has ended. */
final class LeaseFilter extends HttpFilter {
  private final transient Readers readers;

  LeaseFilter(Readers readers) {
    this.readers = readers;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try (Readers.Lease lease = readers.enter()) {
      chain.doFilter(request, response);
    }
  }
}
