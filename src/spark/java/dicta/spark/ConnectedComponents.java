package dicta.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Which nodes of a graph are connected, by large and small stars in turn, which needs few rounds
 * even where chains are long.
 *
 * @see <a href="https://doi.org/10.1145/2670979.2670997">R. Kiveris et al., Connected Components in
 *     MapReduce and Beyond, 2014</a>
 */
final class ConnectedComponents {
  /**
   * What tells whether a round changed anything: nothing else of the graph leaves the executors.
   */
  private record Sum(long edges, long hash) implements java.io.Serializable {
    Sum plus(Sum other) {
      return new Sum(edges + other.edges, hash + other.hash);
    }
  }

  private ConnectedComponents() {}

  /**
   * The least node of each node's component.
   *
   * @param edges in any direction, without loops; the context needs a checkpoint directory
   * @return each node that has an edge, but for the least of its component, with that least one
   */
  static JavaPairRDD<String, String> of(JavaPairRDD<String, String> edges, int parts) {
    JavaPairRDD<String, String> graph = kept(edges, parts);
    Sum before = sum(graph);
    while (true) {
      JavaPairRDD<String, String> next = kept(smallStar(largeStar(graph, parts), parts), parts);
      Sum after = sum(next);
      graph.unpersist();
      graph = next;
      if (after.equals(before)) {
        return graph;
      }
      before = after;
    }
  }

  /** Each edge once; saved, since what a round is made of would grow with the rounds. */
  private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> edges, int parts) {
    JavaPairRDD<String, String> kept =
        edges.distinct(parts).persist(StorageLevel.MEMORY_AND_DISK());
    kept.checkpoint();
    return kept;
  }

  private static Sum sum(JavaPairRDD<String, String> edges) {
    return edges
        .map(edge -> new Sum(1, 31L * edge._1().hashCode() + 1_000_003L * edge._2().hashCode()))
        .fold(new Sum(0, 0), Sum::plus);
  }

  /** Every neighbour that comes after a node is tied to the least of its neighbourhood. */
  private static JavaPairRDD<String, String> largeStar(
      JavaPairRDD<String, String> edges, int parts) {
    return edges
        .flatMapToPair(edge -> List.of(edge, edge.swap()).iterator())
        .groupByKey(new HashPartitioner(parts))
        .flatMapToPair(
            node -> {
              String least = least(node._1(), node._2());
              List<Tuple2<String, String>> tied = new ArrayList<>();
              for (String other : node._2()) {
                if (other.compareTo(node._1()) > 0) {
                  tied.add(new Tuple2<>(other, least));
                }
              }
              return tied.iterator();
            });
  }

  /** A node and its neighbours before it are tied to the least of them. */
  private static JavaPairRDD<String, String> smallStar(
      JavaPairRDD<String, String> edges, int parts) {
    return edges
        .mapToPair(edge -> edge._1().compareTo(edge._2()) > 0 ? edge : edge.swap())
        .groupByKey(new HashPartitioner(parts))
        .flatMapToPair(node -> star(node._1(), node._2()));
  }

  private static Iterator<Tuple2<String, String>> star(String node, Iterable<String> before) {
    String least = least(node, before);
    List<Tuple2<String, String>> tied = new ArrayList<>(List.of(new Tuple2<>(node, least)));
    for (String other : before) {
      if (!other.equals(least)) {
        tied.add(new Tuple2<>(other, least));
      }
    }
    return tied.iterator();
  }

  private static String least(String node, Iterable<String> others) {
    String least = node;
    for (String other : others) {
      least = other.compareTo(least) < 0 ? other : least;
    }
    return least;
  }
}
