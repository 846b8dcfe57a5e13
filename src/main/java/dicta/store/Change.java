package dicta.store;

import dicta.rdf.NamedGraph;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;

/**
 * Graphs that take the place of what a store has under their names. An empty graph removes one. To
 * make a change twice is to make it once.
 */
public record Change(List<NamedGraph> graphs) {
  private static final String NAME = "# graph ";

  public Change {
    graphs = List.copyOf(graphs);
  }

  /** Replaces these graphs and removes those. */
  public static Change of(List<NamedGraph> put, List<Node> removed) {
    Set<Node> names = put.stream().map(NamedGraph::name).collect(Collectors.toSet());
    List<NamedGraph> graphs = new ArrayList<>(put);
    removed.stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> graphs.add(NamedGraph.of(name, List.of())));
    return new Change(graphs);
  }

  /** Names of the graphs, as they are noted down. */
  List<String> names() {
    return graphs.stream().map(graph -> graph.name().getURI()).toList();
  }

  /** Writes the change as N-Quads with a comment for each graph, so that empty ones are told. */
  void write(Path file) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(SortedRuns.compressed(file), StandardCharsets.UTF_8))) {
      for (NamedGraph graph : graphs) {
        out.write(NAME + graph.name().getURI() + "\n");
        for (String line : (Iterable<String>) graph.lines()::iterator) {
          out.write(line + "\n");
        }
      }
    }
  }

  static Change read(Path file) throws IOException {
    Map<String, Set<Triple>> graphs = new LinkedHashMap<>();
    StringBuilder quads = new StringBuilder();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith(NAME)) {
          graphs.put(line.substring(NAME.length()), new HashSet<>());
        } else {
          quads.append(line).append('\n');
        }
      }
    }
    RDFParser.fromString(quads.toString(), Lang.NQUADS)
        .toDatasetGraph()
        .find()
        .forEachRemaining((Quad quad) -> graphs.get(quad.getGraph().getURI()).add(quad.asTriple()));
    return new Change(
        graphs.entrySet().stream()
            .map(entry -> NamedGraph.of(NodeFactory.createURI(entry.getKey()), entry.getValue()))
            .toList());
  }
}
