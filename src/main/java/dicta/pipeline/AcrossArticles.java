package dicta.pipeline;

import dicta.corpus.ArticleSignature;
import dicta.corpus.Digests;
import dicta.corpus.NearDuplicates;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.rdf.Dicta;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * What is kept of each article for the stage that looks across articles: a digest of each statement
 * and a signature of the text, never the text.
 */
final class AcrossArticles {
  private final List<StatementDigest> digests = new ArrayList<>();
  private final List<ArticleSignature> signatures = new ArrayList<>();

  void add(ReadArticle article) {
    digests.addAll(Digests.of(article));
    ArticleSignature signature = ArticleSignature.of(article.article());
    if (signature != null) {
      signatures.add(signature);
    }
  }

  /** Utterances, claims, denials, contradictions and near duplicates as one graph. */
  NamedGraph graph(Iris iris, TextChoice choice) {
    List<Triple> duplicates =
        NearDuplicates.find(signatures).stream()
            .map(
                pair ->
                    Triple.create(
                        iris.article(pair.sha16()),
                        Dicta.NEAR_DUPLICATE_OF,
                        iris.article(pair.of())))
            .toList();
    return ResolutionGraph.of(iris, choice, Resolver.resolveDigests(digests), duplicates);
  }
}
