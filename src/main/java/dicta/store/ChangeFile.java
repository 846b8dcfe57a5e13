package dicta.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * A change as a file: N-Quads in sections, each begun by a comment that says what its quads are
 * for, so that an empty one is told too; then a comment for each article of the ledger.
 */
final class ChangeFile {
  private static final String SECTION = "# section ";
  private static final String GRAPH = "graph ";
  private static final String LESS = "less ";
  private static final String MORE = "more ";
  private static final String PUT = "# put ";
  private static final String REMOVED = "# removed ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChangeFile() {}

  static void write(Path file, Change change) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(SortedRuns.compressed(file), StandardCharsets.UTF_8))) {
      for (NamedGraph graph : change.graphs()) {
        section(out, GRAPH, graph);
      }
      for (Change.Patch patch : change.patches()) {
        section(out, LESS, NamedGraph.of(patch.graph(), patch.less()));
        section(out, MORE, NamedGraph.of(patch.graph(), patch.more()));
      }
      for (KnownArticle article : change.ledger().put()) {
        out.write(PUT + article.line() + "\n");
      }
      for (String id : change.ledger().removed()) {
        out.write(REMOVED + JSON.writeValueAsString(id) + "\n");
      }
    }
  }

  private static void section(Writer out, String kind, NamedGraph graph) throws IOException {
    out.write(SECTION + kind + graph.name().getURI() + "\n");
    for (String line : (Iterable<String>) graph.lines()::iterator) {
      out.write(line + "\n");
    }
  }

  static Change read(Path file) throws IOException {
    Reader reader = new Reader();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        reader.line(line);
      }
    }
    reader.end();
    return new Change(reader.graphs, reader.patches, new Ledger.Delta(reader.put, reader.removed));
  }

  private static final class Reader {
    private final List<NamedGraph> graphs = new ArrayList<>();
    private final List<Change.Patch> patches = new ArrayList<>();
    private final List<KnownArticle> put = new ArrayList<>();
    private final Set<String> removed = new HashSet<>();
    private final StringBuilder quads = new StringBuilder();
    private List<Triple> less = List.of();
    private String section;

    private void line(String line) throws JsonProcessingException {
      if (line.startsWith(SECTION)) {
        end();
        section = line.substring(SECTION.length());
      } else if (line.startsWith(PUT)) {
        put.add(KnownArticle.of(line.substring(PUT.length())));
      } else if (line.startsWith(REMOVED)) {
        removed.add(JSON.readValue(line.substring(REMOVED.length()), String.class));
      } else {
        quads.append(line).append('\n');
      }
    }

    private void end() {
      if (section == null) {
        return;
      }
      Node name = NodeFactory.createURI(section.substring(section.indexOf(' ') + 1));
      List<Triple> triples = new ArrayList<>();
      RDFParser.fromString(quads.toString(), Lang.NQUADS)
          .toDatasetGraph()
          .find()
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
      quads.setLength(0);
      if (section.startsWith(GRAPH)) {
        graphs.add(NamedGraph.of(name, triples));
      } else if (section.startsWith(LESS)) {
        less = triples;
      } else {
        patches.add(new Change.Patch(name, less, triples));
      }
      section = null;
    }
  }
}
