package dicta.serve;

import dicta.serve.page.PageWriter;
import dicta.serve.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Pages for people, of the generation that is served now. */
final class Pages {
  private final Generations generations;
  private final Lock making = new ReentrantLock();
  private volatile Start start;

  Pages(Generations generations) {
    this.generations = generations;
  }

  PageWriter now() {
    return of(generations.current());
  }

  /**
   * The start page, which counts the whole store and so is made once for each generation, by one
   * request; the others are given the last one meanwhile.
   */
  byte[] start() {
    Start known = start;
    if (known != null && known.generation() == generations.current()) {
      return known.page();
    }
    if (!making.tryLock()) {
      if (known != null) {
        return known.page();
      }
      making.lock();
    }
    try {
      Generation generation = generations.current();
      if (start == null || start.generation() != generation) {
        start = new Start(generation, of(generation).start());
      }
      return start.page();
    } finally {
      making.unlock();
    }
  }

  private record Start(Generation generation, byte[] page) {}

  static PageWriter of(Generation generation) {
    return new PageWriter(new Site(generation.dataset(), generation.base()));
  }

  /** Says that nothing is known of a path: as a page to people, in a line to programs. */
  static void notFound(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Representation form =
        Representation.accepted(request.getHeader("Accept")).orElse(Representation.TURTLE);
    if (form == Representation.HTML) {
      response.setStatus(404);
      Answers.send(response, "text/html;charset=utf-8", PageWriter.notFound(path));
    } else {
      Answers.text(
          response,
          404,
          "Nothing is known here of " + path + ". Search: /search?q=WORDS, SPARQL: /dicta/sparql");
    }
  }
}
