package dicta.evaluate;

/**
 * Precision, recall and F1 from counts; each is 0 where it is undefined.
 *
 * @param right true positives
 * @param system what the system gave
 * @param gold what there is to find
 */
public record Prf(double right, double system, double gold) {
  public double precision() {
    return system == 0 ? 0 : right / system;
  }

  public double recall() {
    return gold == 0 ? 0 : right / gold;
  }

  public double f1() {
    return harmonic(precision(), recall());
  }

  static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  Prf plus(Prf other) {
    return new Prf(right + other.right, system + other.system, gold + other.gold);
  }
}
