package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.corpus.Called;
import dicta.corpus.Labels;
import dicta.corpus.NearDuplicates;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.rdf.Census;
import dicta.rdf.Dicta;
import dicta.rdf.Iris;
import dicta.rdf.LabelTriples;
import dicta.rdf.NamedGraph;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import dicta.rdf.Vocabulary;
import dicta.rdf.VoidGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;

/**
 * The invariant of a store, whatever was done to it and whoever was killed: it opens; each article
 * is there whole or not at all; quads, text index and ledger speak of the same articles; what holds
 * across articles is what follows from these; the counts of its description are right.
 */
public final class WholeStore {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  /** The graph of each article, by its name, as lines. */
  private final Map<String, Set<String>> articles;

  private WholeStore(Map<String, Set<String>> articles) {
    this.articles = articles;
  }

  /** What articles look like, by a store that was built in peace. */
  public static WholeStore of(StoreDirectory store) {
    return new WholeStore(articleGraphs(StoreBuilderIT.dump(store)));
  }

  /** Checks a store, and returns the ids of its articles. */
  public Set<String> check(StoreDirectory store, String what) {
    List<String> dump;
    Set<String> indexed;
    Set<String> worded;
    try (Store open = Store.open(store)) {
      dump = StoreBuilderIT.dump(open.dataset());
      indexed =
          new TreeSet<>(
              StoreBuilderIT.select(
                  open, "SELECT DISTINCT ?s { ?s text:query (dicta:text '*:*' 1000000) }"));
      worded =
          new TreeSet<>(
              StoreBuilderIT.select(
                  open,
                  "SELECT DISTINCT ?s { ?s dicta:text"
                      + "|<http://www.w3.org/2000/01/rdf-schema#label>"
                      + "|<http://www.w3.org/2008/05/skos-xl#literalForm> ?words }"));
    }
    assertThat(indexed).as("%s: text index", what).isEqualTo(worded);
    Map<String, Set<String>> graphs = articleGraphs(dump);
    assertThat(articles.keySet()).as("%s: articles", what).containsAll(graphs.keySet());
    graphs.forEach(
        (name, lines) -> assertThat(lines).as("%s: %s", what, name).isEqualTo(articles.get(name)));

    Map<String, String> known = new TreeMap<>();
    List<StatementDigest> digests = new ArrayList<>();
    List<Triple> duplicates = new ArrayList<>();
    Map<String, List<Called>> called = new TreeMap<>();
    try (Ledger ledger = Ledger.open(store.current().orElseThrow())) {
      ledger.forEach(article -> known.put(article.id(), article.sha16()));
      List<KnownArticle> all = new ArrayList<>();
      ledger.forEach(all::add);
      all.forEach(article -> digests.addAll(article.digests()));
      all.forEach(article -> called.putIfAbsent(article.sha16(), article.called()));
      NearDuplicates.find(
              all.stream().map(KnownArticle::signature).filter(Objects::nonNull).toList())
          .forEach(
              pair ->
                  duplicates.add(
                      Triple.create(
                          IRIS.article(pair.sha16()),
                          Dicta.NEAR_DUPLICATE_OF,
                          IRIS.article(pair.of()))));
    }
    assertThat(known.values().stream().map(sha -> IRIS.articleGraph(sha).getURI()))
        .as("%s: ledger", what)
        .containsExactlyInAnyOrderElementsOf(graphs.keySet());
    List<Triple> more = new ArrayList<>(duplicates);
    more.addAll(LabelTriples.of(IRIS, Labels.of(called.values())));
    assertResolution(dump, digests, more, what);
    assertCounts(dump, what);
    return new TreeSet<>(known.keySet());
  }

  private static void assertResolution(
      List<String> dump, List<StatementDigest> digests, List<Triple> more, String what) {
    NamedGraph expected =
        ResolutionGraph.of(IRIS, TextChoice.FULL, Resolver.resolveDigests(digests), more);
    String name = "<" + IRIS.resolutionGraph().getURI() + "> .";
    Set<String> there =
        dump.stream()
            .filter(line -> line.endsWith(name))
            .filter(line -> !line.contains("<" + Vocabulary.IS_REPLACED_BY.getURI() + ">"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(there)
        .as("%s: resolution", what)
        .isEqualTo(expected.lines().collect(Collectors.toCollection(TreeSet::new)));
  }

  private static void assertCounts(List<String> dump, String what) {
    String name = "<" + IRIS.voidGraph().getURI() + "> .";
    Census census = new Census();
    RDFParser.fromString(
            dump.stream().filter(line -> !line.endsWith(name)).collect(Collectors.joining("\n")),
            Lang.NQUADS)
        .toDatasetGraph()
        .stream()
        .map(Quad::asTriple)
        .distinct()
        .forEach(census::add);
    assertThat(dump.stream().filter(line -> line.endsWith(name)))
        .as("%s: counts", what)
        .containsExactlyInAnyOrderElementsOf(
            VoidGraph.of(IRIS, TextChoice.FULL, census).lines().toList());
  }

  private static Map<String, Set<String>> articleGraphs(List<String> dump) {
    String prefix = IRIS.articleGraph("").getURI();
    Map<String, Set<String>> graphs = new HashMap<>();
    for (String line : dump) {
      String name = line.substring(line.lastIndexOf('<') + 1, line.lastIndexOf('>'));
      if (name.startsWith(prefix)) {
        graphs.computeIfAbsent(name, graph -> new TreeSet<>()).add(line);
      }
    }
    return graphs;
  }
}
