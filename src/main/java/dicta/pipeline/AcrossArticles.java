package dicta.pipeline;

import dicta.corpus.Called;
import dicta.corpus.Labels;
import dicta.corpus.NearDuplicates;
import dicta.corpus.NearDuplicates.NearDuplicate;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.correction.Corrections;
import dicta.rdf.Dicta;
import dicta.rdf.Iris;
import dicta.rdf.LabelTriples;
import dicta.rdf.NamedGraph;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import dicta.store.KnownArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;

/**
 * The stage that looks across all articles at once. Of each it holds a digest of each statement and
 * a signature of the text, never the text.
 */
final class AcrossArticles {
  private final TreeMap<String, KnownArticle> byId = new TreeMap<>();

  /** Adds an article, in place of one with its id. */
  void put(KnownArticle article) {
    byId.put(article.id(), article);
  }

  void remove(String id) {
    byId.remove(id);
  }

  /** Utterances, claims, denials, contradictions, near duplicates and labels as one graph. */
  NamedGraph graph(Iris iris, TextChoice choice, Corrections corrections) {
    List<StatementDigest> digests = new ArrayList<>();
    byId.values().forEach(article -> digests.addAll(article.digests()));
    List<NearDuplicate> duplicates =
        NearDuplicates.find(
            byId.values().stream().map(KnownArticle::signature).filter(Objects::nonNull).toList());
    Map<String, List<Called>> called = new TreeMap<>();
    byId.values().forEach(article -> called.putIfAbsent(article.sha16(), article.called()));
    List<Triple> more = new ArrayList<>(triples(iris, duplicates));
    more.addAll(LabelTriples.of(iris, Labels.of(called.values())));
    return ResolutionGraph.of(
        iris, choice, corrections.apply(Resolver.resolveDigests(digests)), more);
  }

  /** Near duplicates as triples. */
  static List<Triple> triples(Iris iris, List<NearDuplicate> duplicates) {
    return duplicates.stream()
        .map(
            pair ->
                Triple.create(
                    iris.article(pair.sha16()), Dicta.NEAR_DUPLICATE_OF, iris.article(pair.of())))
        .toList();
  }
}
