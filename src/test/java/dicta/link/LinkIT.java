package dicta.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.article.InputException;
import dicta.entity.EntityLink;
import dicta.entity.gazetteer.LinkTable;
import dicta.pipeline.BuildPlan;
import dicta.pipeline.Models;
import dicta.pipeline.OwnGazetteer;
import dicta.pipeline.StoreBuild;
import dicta.pipeline.Talk;
import dicta.pipeline.Tier;
import dicta.rdf.Iris;
import dicta.rdf.Shapes;
import dicta.rdf.TextChoice;
import dicta.store.Store;
import dicta.store.StoreDirectory;
import dicta.store.StoreInfo;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Articles read by the real pipeline, linked against a Fuseki with invented items in Wikidata's
 * shape: namesakes in other countries, times and trades, ships and films and rivers of the same
 * name, family names, disambiguation pages, two who cannot be told apart.
 */
class LinkIT {
  private static final Talk SILENCE = new Talk(new PrintStream(new ByteArrayOutputStream()));
  private static final String AGENT = "Dicta/test (https://w3id.org/dicta; test@example.org)";

  @TempDir static Path folder;

  private static Models models;

  @BeforeAll
  static void load() {
    models = Models.load(Tier.FAST);
  }

  /** What a set says each name is; an empty string for none of the items. */
  private static TreeMap<String, String> expected(Path set) throws IOException {
    TreeMap<String, String> expected = new TreeMap<>();
    Files.readAllLines(set.resolve("expected.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(cells -> expected.put(cells[0], cells[1]));
    return expected;
  }

  private static StoreDirectory store(Path set, Path to, Models with) {
    StoreDirectory store = new StoreDirectory(to);
    BuildPlan plan =
        new BuildPlan(
            store,
            new Iris(Iris.DEFAULT_BASE),
            Tier.FAST,
            TextChoice.FULL,
            List.of(set.resolve("articles.jsonl").toString()));
    new StoreBuild(plan, with, SILENCE).run(InputStream.nullInputStream(), 1);
    return store;
  }

  private static Linking.Found link(StoreDirectory store, URI endpoint, Path cache) {
    return Linking.run(
        store, new Iris(Iris.DEFAULT_BASE).idPrefix(), endpoint, AGENT, cache, List.of(), Set.of());
  }

  /** The lowest recall stands beside each set: what was measured, less one link. */
  @ParameterizedTest
  @CsvSource({"dev, 0.85", "fresh, 0.77"})
  void noSureLinkIsWrongAndMostAreFound(String name, double recall) throws IOException {
    Path set = Path.of("src/test/resources/link", name);
    try (StandIn endpoint = StandIn.of(ShapedItems.in(set))) {
      StoreDirectory store = store(set, folder.resolve(name), models);
      Linking.Found found = link(store, endpoint.address(), folder.resolve(name + "-cache"));
      TreeMap<String, String> expected = expected(set);
      List<String> wrong = new ArrayList<>();
      int right = 0;
      for (LinkTable.Row row : found.sure()) {
        String item = row.link().item().replaceFirst(".*/", "");
        String meant = expected.get(row.label());
        if (item.equals(meant)) {
          right++;
        } else {
          wrong.add(row + ", but meant is " + meant);
        }
      }
      long linkable = expected.values().stream().filter(item -> !item.isEmpty()).count();
      String report =
          "%s: %d right and %d wrong of %d that there are, %d to decide%n%s%n%s"
              .formatted(
                  name,
                  right,
                  wrong.size(),
                  linkable,
                  found.doubtful(),
                  LinkTable.of(found.sure()),
                  found.review());
      if (Boolean.getBoolean("dicta.link.report")) {
        System.out.println(report);
      }
      assertThat(wrong).as(report).isEmpty();
      assertThat((double) right / linkable).as(report).isGreaterThanOrEqualTo(recall);
      assertThat(endpoint.agents).containsOnly(AGENT);
      assertThat(endpoint.most.get()).isLessThanOrEqualTo(2);

      int calls = endpoint.calls.get();
      Linking.Found again = link(store, endpoint.address(), folder.resolve(name + "-cache"));
      assertThat(again).isEqualTo(found);
      assertThat(endpoint.calls.get()).as("a second run asks nothing again").isEqualTo(calls);
    }
  }

  @Test
  void linksStandInTheGraphWithMethodAndConfidence() throws IOException {
    Path set = Path.of("src/test/resources/link/dev");
    OwnGazetteer own = new OwnGazetteer(folder.resolve("own"));
    StoreDirectory store = store(set, folder.resolve("before"), models);
    StoreInfo before = StoreInfo.of(store).orElseThrow();
    try (StandIn endpoint = StandIn.of(ShapedItems.in(set))) {
      Linking.Found found = link(store, endpoint.address(), own.folder().resolve(".link-cache"));
      own.write(OwnGazetteer.LINKS, found.sure());
    }
    Models linked = Models.load(Tier.FAST, OptionalDouble.empty(), own);
    BuildPlan plan =
        new BuildPlan(
            store,
            new Iris(Iris.DEFAULT_BASE),
            Tier.FAST,
            TextChoice.FULL,
            List.of(set.resolve("articles.jsonl").toString()));
    assertThat(before.upToDate(plan.info(models))).isTrue();
    assertThat(before.upToDate(plan.info(linked))).as("up notices").isFalse();
    Graph graph = GraphFactory.createDefaultGraph();
    try (Store built = Store.open(store(set, folder.resolve("after"), linked))) {
      built.dataset().begin(ReadWrite.READ);
      built.dataset().find().forEachRemaining(quad -> graph.add(quad.asTriple()));
      built.dataset().end();
    }
    assertThat(Shapes.dicta().validate(graph)).isEmpty();
    EntityLink link = own.links().get(0);
    assertThat(graph.find().toList())
        .anyMatch(
            t ->
                t.getObject().toString().equals(link.item())
                    && t.getPredicate().getURI().endsWith("sameAs"))
        .anyMatch(
            t ->
                t.getPredicate().getURI().endsWith("#method")
                    && t.getObject().toString().contains("name, "))
        .noneMatch(t -> t.getPredicate().getURI().endsWith("owl#sameAs"));
  }

  @Test
  void verdictsAreTakenBack() {
    String head = "verdict\tentity\tlabel\ttype\titem\titem label\n";
    String one = "actor/0123456789abcdef\tAda Berg\tPerson\tQ1\tAda Berg\n";
    String two = "actor/0123456789abcdef\tAda Berg\tPerson\tQ2\tAda Berg\n";
    Review.Verdicts verdicts =
        Review.read("r.tsv", head + "Yes\t" + one + "no\t" + two + "\t" + two);
    assertThat(verdicts.accepted()).extracting(row -> row.link().item()).hasSize(1);
    assertThat(verdicts.accepted().get(0).link().method()).isEqualTo("reviewed");
    assertThat(verdicts.rejected()).hasSize(1);
    assertThatThrownBy(() -> Review.read("r.tsv", head + "yes\t" + one + "yes\t" + two))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("r.tsv:3: a second yes for Ada Berg");
    assertThatThrownBy(() -> Review.read("r.tsv", head + "perhaps\t" + one))
        .hasMessageContaining("r.tsv:2: a verdict is yes or no");
    assertThatThrownBy(() -> Review.read("r.tsv", "a\tb\n")).hasMessageContaining("no column");
  }

  @Test
  void aBusyEndpointIsWaitedForAndAStoppedRunGoesOn() throws IOException {
    try (StandIn busy = StandIn.of(ShapedItems.in(Path.of("src/test/resources/link/dev")))) {
      Path cache = folder.resolve("busy");
      Endpoint endpoint = new Endpoint(busy.address(), AGENT, cache);
      busy.busy.set(2);
      assertThat(endpoint.rows("SELECT * { ?s ?p 'nothing' }")).isEmpty();
      assertThat(busy.calls.get()).isEqualTo(3);
      busy.status = 403;
      assertThatThrownBy(() -> endpoint.rows("SELECT * { ?s ?p 'other' }"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("refused the question (403)");
      assertThat(endpoint.rows("SELECT * { ?s ?p 'nothing' }")).isEmpty();
      busy.status = 302;
      assertThatThrownBy(() -> endpoint.rows("SELECT * { ?s ?p 'third' }"))
          .hasMessageContaining("sends elsewhere, to http://localhost:1/");
      busy.status = 429;
      assertThatThrownBy(() -> endpoint.rows("SELECT * { ?s ?p 'fourth' }"))
          .hasMessageContaining("left alone for 3600 seconds")
          .hasMessageContaining("goes on from there");
    }
  }

  /** A Fuseki that stands in for Wikidata and counts who asks. */
  private static final class StandIn extends HttpFilter implements AutoCloseable {
    private static final long serialVersionUID = 1L;

    private final transient FusekiServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final Set<String> agents = ConcurrentHashMap.newKeySet();
    private volatile int status;

    private StandIn(DatasetGraph items) {
      server =
          FusekiServer.create()
              .port(0)
              .fusekiModules(FusekiModules.create())
              .add("/wikidata", items, false)
              .addFilter("/*", this)
              .start();
    }

    static StandIn of(DatasetGraph items) {
      return new StandIn(items);
    }

    URI address() {
      return URI.create("http://localhost:" + server.getPort() + "/wikidata/sparql");
    }

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      calls.incrementAndGet();
      agents.add(String.valueOf(request.getHeader("User-Agent")));
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      try {
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
          response.setHeader("Retry-After", "0");
          response.setStatus(429);
        } else if (status != 0) {
          response.setHeader("Retry-After", "3600");
          response.setHeader("Location", "http://localhost:1/");
          response.setStatus(status);
        } else {
          chain.doFilter(request, response);
        }
      } finally {
        now.decrementAndGet();
      }
    }

    @Override
    public void close() {
      server.stop();
    }
  }
}
