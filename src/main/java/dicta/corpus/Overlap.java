package dicta.corpus;

import java.util.Arrays;

/**
 * What two contents share.
 *
 * @param shared weight of the terms in both
 * @param contained share of the lighter content that the other holds, 0 to 1
 * @param alike twice the shared weight over the weight of both (Dice), 0 to 1
 * @param order share of the lighter content's neighbouring terms that the other holds, 0 to 1
 */
record Overlap(double shared, double contained, double alike, double order) {
  private static final Overlap NONE = new Overlap(0, 0, 0, 0);

  static Overlap of(Profile a, Profile b) {
    double shared = 0;
    int i = 0;
    int j = 0;
    long[] left = a.terms();
    long[] right = b.terms();
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        shared += (a.weights()[i] + b.weights()[j]) / 2;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    double lighter = Math.min(a.weight(), b.weight());
    if (shared == 0 || lighter <= 0) {
      return NONE;
    }
    double contained = Math.min(1, shared / lighter);
    double alike = 2 * shared / (a.weight() + b.weight());
    return new Overlap(shared, contained, alike, order(a.pairs(), b.pairs()));
  }

  /** Weight of what the one says and the other does not, numbers and what it negates apart. */
  static double aside(Profile one, Profile other) {
    double aside = 0;
    for (int i = 0; i < one.terms().length; i++) {
      if (Arrays.binarySearch(other.terms(), one.terms()[i]) < 0
          && Arrays.binarySearch(one.negated(), one.terms()[i]) < 0
          && Arrays.binarySearch(one.numbers(), one.terms()[i]) < 0) {
        aside += one.weights()[i];
      }
    }
    return aside;
  }

  private static double order(long[] left, long[] right) {
    int shorter = Math.min(left.length, right.length);
    if (shorter == 0) {
      return 0;
    }
    int same = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        same++;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return (double) same / shorter;
  }

  /** One number: mostly how far the shorter content lies in the longer. */
  double base() {
    return 0.5 * contained + 0.4 * alike + 0.1 * order;
  }
}
