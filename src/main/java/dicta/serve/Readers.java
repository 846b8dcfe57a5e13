package dicta.serve;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts the requests under way, so that a generation is closed only when nobody can still be
 * reading it.
 *
 * <p>A request may pick up its dataset at any moment between its start and its end. So what was
 * retired at a switch is let go once every request that had started before the switch has ended, in
 * the order of the switches.
 */
final class Readers {
  private final Deque<Era> eras = new ArrayDeque<>();

  Readers() {
    eras.addLast(new Era());
  }

  /** A request starts; it ends when the lease is closed. */
  synchronized Lease enter() {
    Era era = eras.getLast();
    era.readers++;
    return () -> leave(era);
  }

  /** Lets go of something once all requests that started so far have ended. */
  void retire(Runnable release) {
    synchronized (this) {
      eras.getLast().release = release;
      eras.addLast(new Era());
    }
    releaseFinished();
  }

  private void leave(Era era) {
    synchronized (this) {
      era.readers--;
    }
    releaseFinished();
  }

  private void releaseFinished() {
    while (true) {
      Runnable release;
      synchronized (this) {
        Era oldest = eras.getFirst();
        if (oldest.readers > 0 || oldest.release == null) {
          return;
        }
        eras.removeFirst();
        release = oldest.release;
      }
      release.run();
    }
  }

  /** A request under way. */
  interface Lease extends AutoCloseable {
    @Override
    void close();
  }

  /** The time between two switches. */
  private static final class Era {
    private int readers;
    private Runnable release;
  }
}
