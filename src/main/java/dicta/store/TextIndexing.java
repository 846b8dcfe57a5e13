package dicta.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;

/**
 * Fills the text index, which TDB2's bulk loader passes by, as Jena's own {@code textindexer} does
 * but while the loader works: on a thread of its own, a few batches behind.
 */
final class TextIndexing implements AutoCloseable {
  private static final int BATCH = 1_000;
  private static final int BATCHES = 16;

  private final BlockingQueue<List<Entity>> queue = new ArrayBlockingQueue<>(BATCHES);
  private final TextIndex index;
  private final EntityDefinition fields;
  private final Thread worker;
  private List<Entity> batch = new ArrayList<>(BATCH);
  private volatile RuntimeException failure;

  TextIndexing(TextIndex index) {
    this.index = index;
    this.fields = index.getDocDef();
    this.worker = new Thread(this::work, "dicta-text-index");
    worker.setDaemon(true);
    worker.start();
  }

  /** Indexes a quad when the configuration says so of its property. */
  void add(Quad quad) {
    Entity entity = TextQueryFuncs.entityFromQuad(fields, quad);
    if (entity != null) {
      batch.add(entity);
      if (batch.size() == BATCH) {
        hand(batch);
        batch = new ArrayList<>(BATCH);
      }
    }
  }

  /** Waits until all is indexed, and writes the index out. */
  void finish() {
    hand(batch);
    hand(List.of());
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (failure != null) {
      throw failure;
    }
    index.commit();
  }

  @Override
  public void close() {
    worker.interrupt();
    index.close();
  }

  private void hand(List<Entity> entities) {
    if (failure != null) {
      throw failure;
    }
    try {
      queue.put(entities);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void work() {
    try {
      for (List<Entity> next = queue.take(); !next.isEmpty(); next = queue.take()) {
        if (failure == null) {
          next.forEach(index::addEntity);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure = e;
      drain();
    }
  }

  /** Keeps the loader from waiting for a worker that has given up. */
  private void drain() {
    try {
      while (!queue.take().isEmpty()) {
        continue;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
