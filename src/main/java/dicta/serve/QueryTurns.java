package dicta.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests at once through to the endpoints of the dataset; the next ones wait a
 * little and are then told to come back, and where many wait already, at once: each that waits
 * takes a thread. Slow queries have turns of their own, so that they never keep quick ones out.
 */
final class QueryTurns extends HttpFilter {
  /** So many wait for each turn there is. */
  private static final int WAITING_PER_TURN = 4;

  private final transient Semaphore quick;
  private final transient Semaphore slow;
  private final transient Limits limits;

  QueryTurns(Limits limits) {
    this.limits = limits;
    this.quick = new Semaphore(limits.maxQueries(), true);
    this.slow = new Semaphore(limits.maxSlowQueries(), true);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    boolean isSlow = path.endsWith("/sparql-slow") || path.endsWith("/shacl");
    Semaphore turns = isSlow ? slow : quick;
    int most = WAITING_PER_TURN * (isSlow ? limits.maxSlowQueries() : limits.maxQueries());
    if (turns.getQueueLength() >= most || !isTaken(turns)) {
      response.setHeader("Retry-After", Long.toString(Math.max(1, limits.maxWait().toSeconds())));
      Answers.text(response, 503, "The server is busy with other queries. Try again shortly.");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      turns.release();
    }
  }

  private boolean isTaken(Semaphore turns) {
    try {
      return turns.tryAcquire(limits.maxWait().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
