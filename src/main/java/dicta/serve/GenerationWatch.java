package dicta.serve;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the store's pointer, and at the memory, a few times a second. Polling one small file
 * works on every file system, notifications do not.
 */
final class GenerationWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GenerationWatch.class);
  private static final Duration PERIOD = Duration.ofMillis(250);

  private final ScheduledExecutorService clock =
      Executors.newScheduledThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task, "dicta-generation-watch");
            thread.setDaemon(true);
            return thread;
          });

  private String told = "";

  GenerationWatch(Generations generations, RunningQueries running) {
    clock.scheduleWithFixedDelay(
        () -> look(generations), PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look(Generations generations) {
    try {
      generations.refresh();
      told = "";
    } catch (RuntimeException e) {
      // The generation that is served stays whole; the next look may find the new one readable.
      if (!told.equals(e.getMessage())) {
        told = String.valueOf(e.getMessage());
        LOG.warn("still serving {}: {}", generations.current().directory().getFileName(), told);
      }
    }
  }

  @Override
  public void close() {
    clock.shutdown();
    try {
      clock.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
