package dicta.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dicta.corpus.NearDuplicates;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.correction.Corrections;
import dicta.rdf.Dicta;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;

/**
 * The stage that looks across articles, and what is kept of each article for it: a digest of each
 * statement and a signature of the text, never the text.
 */
final class AcrossArticles {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private final TreeMap<String, KnownArticle> byId = new TreeMap<>();

  /** Adds an article, in place of one with its id. */
  void put(KnownArticle article) {
    byId.put(article.id(), article);
  }

  /** Takes an article out; null when there is none with this id. */
  KnownArticle remove(String id) {
    return byId.remove(id);
  }

  KnownArticle get(String id) {
    return byId.get(id);
  }

  Collection<KnownArticle> articles() {
    return byId.values();
  }

  /** Whether an article with this version is known, under whatever id. */
  boolean hasVersion(String sha16) {
    return byId.values().stream().anyMatch(article -> article.sha16().equals(sha16));
  }

  /** Utterances, claims, denials, contradictions and near duplicates as one graph. */
  NamedGraph graph(Iris iris, TextChoice choice, Corrections corrections) {
    List<StatementDigest> digests = new ArrayList<>();
    byId.values().forEach(article -> digests.addAll(article.digests()));
    List<Triple> duplicates =
        NearDuplicates.find(
                byId.values().stream()
                    .map(KnownArticle::signature)
                    .filter(Objects::nonNull)
                    .toList())
            .stream()
            .map(
                pair ->
                    Triple.create(
                        iris.article(pair.sha16()),
                        Dicta.NEAR_DUPLICATE_OF,
                        iris.article(pair.of())))
            .toList();
    return ResolutionGraph.of(
        iris, choice, corrections.apply(Resolver.resolveDigests(digests)), duplicates);
  }

  void write(OutputStream out) throws IOException {
    for (KnownArticle article : byId.values()) {
      JSON.writeValue(out, article);
      out.write('\n');
    }
  }

  static AcrossArticles read(InputStream in) throws IOException {
    AcrossArticles across = new AcrossArticles();
    try (MappingIterator<KnownArticle> articles =
        JSON.readerFor(KnownArticle.class).readValues(in)) {
      while (articles.hasNext()) {
        across.put(articles.next());
      }
    }
    return across;
  }
}
