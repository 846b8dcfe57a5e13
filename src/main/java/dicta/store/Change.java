package dicta.store;

import dicta.rdf.NamedGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What is to become of a store: graphs that take the place of what it has under their names (an
 * empty one removes a graph), patches of graphs that change in few places, and what goes into the
 * ledger. To make a change twice is to make it once.
 */
public record Change(List<NamedGraph> graphs, List<Patch> patches, Ledger.Delta ledger) {
  public Change {
    graphs = List.copyOf(graphs);
    patches = List.copyOf(patches);
  }

  /**
   * Triples that a graph loses and gains.
   *
   * @param less taken out first
   */
  public record Patch(Node graph, List<Triple> less, List<Triple> more) {
    public Patch {
      less = List.copyOf(less);
      more = List.copyOf(more);
    }

    /** What makes one set of a graph's triples of another. */
    public static Patch between(Node graph, Collection<Triple> before, Collection<Triple> after) {
      Set<Triple> less = new HashSet<>(before);
      less.removeAll(new HashSet<>(after));
      Set<Triple> more = new HashSet<>(after);
      more.removeAll(new HashSet<>(before));
      return new Patch(graph, List.copyOf(less), List.copyOf(more));
    }
  }

  /** Replaces these graphs and removes those. */
  public static Change of(List<NamedGraph> put, List<Node> removed) {
    Set<Node> names = put.stream().map(NamedGraph::name).collect(Collectors.toSet());
    List<NamedGraph> graphs = new ArrayList<>(put);
    removed.stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> graphs.add(NamedGraph.of(name, List.of())));
    return new Change(graphs, List.of(), Ledger.Delta.NONE);
  }

  /** The same, and further graphs, patches, and what goes into the ledger. */
  public Change and(List<NamedGraph> more, List<Patch> morePatches, Ledger.Delta delta) {
    return new Change(
        Stream.concat(graphs.stream(), more.stream()).toList(),
        Stream.concat(patches.stream(), morePatches.stream()).toList(),
        delta);
  }

  /** Names of the graphs that it touches. */
  List<Node> names() {
    Set<Node> names = graphs.stream().map(NamedGraph::name).collect(Collectors.toSet());
    patches.forEach(patch -> names.add(patch.graph()));
    return List.copyOf(names);
  }
}
