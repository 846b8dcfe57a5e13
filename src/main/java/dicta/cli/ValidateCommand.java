package dicta.cli;

import dicta.pipeline.Talk;
import dicta.rdf.Consistency;
import dicta.rdf.Shapes;
import dicta.store.ServerNote;
import dicta.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Checks a store against ontology/shapes.ttl (SHACL); with --owl also asks Jena's "
            + "OWL reasoner for contradictions. Exit code 3 when something is found.",
    footer = {"", "Examples:", "  ./dicta validate", "  ./dicta validate --store mine --owl"})
final class ValidateCommand implements Callable<Integer> {
  private static final int SHOWN = 50;

  @Mixin private StoreOption store;

  @Option(
      names = "--owl",
      description = "Reason with OWL as well: slow beyond some thousands of statements.")
  private boolean owl;

  @Override
  public Integer call() throws IOException {
    Talk talk = Console.talk();
    Graph graph = GraphFactory.createDefaultGraph();
    read(graph);
    try (PrintStream out = Console.results()) {
      List<Shapes.Violation> violations = Shapes.dicta().validate(graph);
      violations.stream().limit(SHOWN).forEach(out::println);
      List<String> contradictions = owl ? Consistency.contradictions(graph) : List.of();
      contradictions.stream().limit(SHOWN).forEach(out::println);
      out.flush();
      talk.say(
          graph.size()
              + " triples; broken rules: "
              + violations.size()
              + (owl ? "; contradictions: " + contradictions.size() : ""));
      if (!violations.isEmpty() || !contradictions.isEmpty()) {
        throw Problem.gate("the store does not conform: the lines above say where.");
      }
    }
    return 0;
  }

  /** From the server that holds the store, by its dump, else from the store itself. */
  private void read(Graph graph) throws IOException {
    Optional<ServerNote> server = ServerNote.live(store.directory());
    if (server.isPresent()) {
      DatasetGraph dump = DatasetGraphFactory.createGeneral();
      URI address = URI.create(server.get().url() + "/dump.nq.gz");
      try (InputStream in = new GZIPInputStream(address.toURL().openStream())) {
        RDFDataMgr.read(dump, in, Lang.NQUADS);
      }
      dump.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
      return;
    }
    try (Store opened = Store.open(store.directory())) {
      opened.dataset().begin(org.apache.jena.query.ReadWrite.READ);
      try {
        opened.dataset().find().forEachRemaining(quad -> graph.add(quad.asTriple()));
      } finally {
        opened.dataset().end();
      }
    }
  }
}
