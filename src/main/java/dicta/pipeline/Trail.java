package dicta.pipeline;

import dicta.article.InputException;
import dicta.article.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * How far a run is in its inputs, and what they were: a count and a digest of all inputs up to
 * there. By these a later run passes over what an earlier one has done, and notices when the inputs
 * are no longer the same (standard input cannot be looked at beforehand).
 */
final class Trail {
  /**
   * @param inputs how many were done
   * @param digest of all of them, in their order
   */
  record Mark(long inputs, String digest) {
    static final Mark START = new Mark(0, "");
  }

  private final Deque<Mark> underWay = new ArrayDeque<>();
  private final Mark from;
  private Mark read = Mark.START;
  private Mark done;

  /**
   * @param from up to where an earlier run was done
   */
  Trail(Mark from) {
    this.from = from;
    this.done = from;
  }

  /**
   * Takes note of a reading, in the order of the input; false when an earlier run has done it.
   *
   * @throws InputException when the inputs up to the mark are not those of the earlier run
   */
  boolean isNew(Reading reading) {
    read = new Mark(read.inputs() + 1, digest(read.digest() + "\n" + describe(reading)));
    if (read.inputs() == from.inputs() && !read.equals(from)) {
      throw changed();
    }
    if (read.inputs() <= from.inputs()) {
      return false;
    }
    underWay.add(read);
    return true;
  }

  /** The next of the new readings is done. */
  void step() {
    done = underWay.remove();
  }

  Mark done() {
    return done;
  }

  /** To be called at the end of the inputs. */
  void end() {
    if (read.inputs() < from.inputs()) {
      throw changed();
    }
  }

  private static InputException changed() {
    return new InputException(
        "The inputs are not those that the interrupted build read: give the same ones, or build from"
            + " the start without --resume.");
  }

  private static String describe(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.article().id() + "\n" + read.article().sha256();
    }
    Reading.Skipped skipped = (Reading.Skipped) reading;
    return skipped.origin() + "\n" + skipped.reason();
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
