package dicta.spark;

import org.apache.spark.TaskContext;

/** How often a task is tried. */
final class Attempts {
  /** Tries before a task that fails ends the run; Spark's own default on a cluster. */
  static final int MOST = 4;

  private Attempts() {}

  static boolean isLast(TaskContext task) {
    return task == null || task.attemptNumber() >= MOST - 1;
  }

  /**
   * The master with tries on one machine too, where Spark by itself tries a task once: "local[2]"
   * becomes "local[2,4]".
   */
  static String master(String given) {
    if (given.equals("local")) {
      return "local[1," + MOST + "]";
    }
    return given.matches("local\\[[^,]+\\]")
        ? given.substring(0, given.length() - 1) + "," + MOST + "]"
        : given;
  }
}
