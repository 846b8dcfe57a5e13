package dicta.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Joins linked items into groups, strongest link first. Two groups join only where their members
 * agree on average, those with much to compare counting more, and none speaks against another; so
 * no chain of likenesses ties together ends that are unlike. Large groups are judged by a few
 * members each.
 */
final class Grouping {
  /** A link between two items, by index. */
  record Link(int first, int second, double score, String method) {}

  private static final int JUDGES = 8;

  private final int[] parent;
  private final List<List<Integer>> members;
  private final double[] weakest;
  private final String[] methods;

  private final double[] weights;

  /**
   * @param weights how much each item has that can be compared
   */
  Grouping(double[] weights) {
    int size = weights.length;
    this.weights = weights;
    parent = new int[size];
    members = new ArrayList<>(size);
    weakest = new double[size];
    methods = new String[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      weakest[i] = 1;
      methods[i] = "single";
    }
  }

  /**
   * @param certain the score from which a link needs no further agreement
   * @param agreement mean score that the members of two groups must reach
   * @param score of two items; below 0 where they must never be together
   */
  void join(
      List<Link> links,
      double certain,
      double agreement,
      ToDoubleBiFunction<Integer, Integer> score) {
    List<Link> sorted = new ArrayList<>(links);
    sorted.sort(
        Comparator.comparingDouble((Link link) -> -link.score())
            .thenComparingInt(Link::first)
            .thenComparingInt(Link::second));
    for (Link link : sorted) {
      int a = find(link.first());
      int b = find(link.second());
      if (a == b || link.score() < certain && !agree(a, b, agreement, score)) {
        continue;
      }
      int low = Math.min(a, b);
      int high = Math.max(a, b);
      boolean lowIsLarger = members.get(low).size() >= members.get(high).size();
      List<Integer> larger = members.get(lowIsLarger ? low : high);
      larger.addAll(members.get(lowIsLarger ? high : low));
      members.set(low, larger);
      members.set(high, List.of());
      parent[high] = low;
      weakest[low] = Math.min(link.score(), Math.min(weakest[low], weakest[high]));
      methods[low] = methods(methods[low], methods[high], link.method());
    }
  }

  private static String methods(String a, String b, String c) {
    TreeMap<String, Boolean> methods = new TreeMap<>();
    for (String some : List.of(a, b, c)) {
      for (String method : some.split("\\+")) {
        methods.put(method, true);
      }
    }
    methods.remove("single");
    return String.join("+", methods.keySet());
  }

  private boolean agree(
      int a, int b, double agreement, ToDoubleBiFunction<Integer, Integer> score) {
    double sum = 0;
    double all = 0;
    for (int i : judges(members.get(a))) {
      for (int j : judges(members.get(b))) {
        double one = score.applyAsDouble(Math.min(i, j), Math.max(i, j));
        if (one < 0) {
          return false;
        }
        double weight = Math.min(weights[i], weights[j]);
        sum += one * weight;
        all += weight;
      }
    }
    return sum >= agreement * all;
  }

  private static List<Integer> judges(List<Integer> group) {
    if (group.size() <= JUDGES) {
      return group;
    }
    List<Integer> judges = new ArrayList<>();
    for (int i = 0; i < JUDGES; i++) {
      judges.add(group.get(i * group.size() / JUDGES));
    }
    return judges;
  }

  int find(int item) {
    int root = item;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Members of the group that this item leads, ascending; empty where another leads it. */
  List<Integer> members(int leader) {
    return members.get(leader).stream().sorted().toList();
  }

  double weakest(int leader) {
    return weakest[leader];
  }

  String method(int leader) {
    return methods[leader];
  }
}
