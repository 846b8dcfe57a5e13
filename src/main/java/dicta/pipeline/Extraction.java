package dicta.pipeline;

import dicta.article.ArticleSource;
import dicta.article.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Extracts all articles of a source with one worker per core. Outcomes are handed on in the order
 * of the input, and only a window of articles is held at a time, so memory does not grow with their
 * number.
 */
public final class Extraction implements AutoCloseable {
  private static final int WINDOW_PER_WORKER = 8;

  private final ExecutorService workers;
  private final BlockingQueue<Extractor> idle = new LinkedBlockingQueue<>();
  private final int window;

  /**
   * @param extractors makes one extractor for each worker
   */
  public Extraction(Supplier<Extractor> extractors, int threads) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.window = threads * WINDOW_PER_WORKER;
    for (int i = 0; i < threads; i++) {
      idle.add(extractors.get());
    }
  }

  /** Runs all. */
  public void run(ArticleSource source, Consumer<Outcome> sink) {
    run(source, reading -> true, sink);
  }

  /**
   * Runs those that are wanted.
   *
   * @param wanted asked for each reading, in order, by the thread that the outcomes are handed to
   */
  public void run(ArticleSource source, Predicate<Reading> wanted, Consumer<Outcome> sink) {
    Deque<Future<Outcome>> pending = new ArrayDeque<>();
    source.forEach(
        reading -> {
          if (!wanted.test(reading)) {
            return;
          }
          if (pending.size() >= window) {
            sink.accept(take(pending));
          }
          pending.add(workers.submit(() -> outcome(reading)));
        });
    while (!pending.isEmpty()) {
      sink.accept(take(pending));
    }
  }

  private static Outcome take(Deque<Future<Outcome>> pending) {
    try {
      return pending.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome outcome(Reading reading) throws InterruptedException {
    Extractor extractor = idle.take();
    try {
      return Outcome.of(reading, extractor);
    } finally {
      idle.add(extractor);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
