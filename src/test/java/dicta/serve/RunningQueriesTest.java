package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RunningQueriesTest {
  private final double[] memory = {0.5};
  private final RunningQueries running = new RunningQueries(() -> memory[0]);

  @Test
  void theLongestRunningQueryGoesFirstAndIsToldWhy() throws Exception {
    List<String> aborted = new ArrayList<>();
    CountDownLatch over = new CountDownLatch(1);
    running.started(() -> aborted.add("first"));
    Thread second =
        new Thread(
            () -> {
              running.started(() -> aborted.add("second"));
              try {
                over.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              running.ended();
            });
    Thread.sleep(5);
    second.start();
    Thread.sleep(200);
    running.look();
    assertThat(aborted).isEmpty();
    memory[0] = 0.95;
    running.look();
    assertThat(aborted).containsExactly("first");
    running.look();
    assertThat(aborted).containsExactly("first", "second");
    assertThat(running.ended()).isTrue();
    assertThat(running.ended()).isFalse();
    over.countDown();
    second.join();
  }

  @Test
  void withoutQueriesNobodyIsStopped() {
    memory[0] = 1;
    running.look();
    assertThat(running.ended()).isFalse();
  }
}
