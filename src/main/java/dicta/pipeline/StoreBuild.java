package dicta.pipeline;

import dicta.article.ArticleSource;
import dicta.article.InputException;
import dicta.corpus.ReadArticle;
import dicta.correction.Corrections;
import dicta.rdf.ArticleGraph;
import dicta.rdf.CorrectionsGraph;
import dicta.rdf.NamedGraph;
import dicta.rdf.TextChoice;
import dicta.store.StoreBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;

/**
 * Builds a whole store: extracts every article, writes its graph, resolves across articles, loads
 * and switches. Memory holds a window of articles and a digest of each statement.
 */
public final class StoreBuild {
  private final BuildPlan plan;
  private final Models models;
  private final Talk talk;

  public StoreBuild(BuildPlan plan, Models models, Talk talk) {
    this.plan = plan;
    this.models = models;
    this.talk = talk;
  }

  /**
   * Builds.
   *
   * @param threads workers
   * @throws InputException when no input gave an article
   */
  public RunReport run(InputStream standardInput, int threads) {
    ArticleSource source = new ArticleSource(plan.paths(), standardInput);
    ArticleGraph graphs = new ArticleGraph(plan.iris(), plan.text(), models.provenance());
    AcrossArticles across = new AcrossArticles();
    Corrections corrections = new Corrections(plan.corrections());
    RunReport report = new RunReport();
    try (StoreBuilder builder = StoreBuilder.begin(plan.store(), plan.info(models))) {
      Progress progress = new Progress(talk.out(), "articles read", source::expected);
      try (Extraction extraction = new Extraction(models::newExtractor, threads)) {
        extraction.run(
            source,
            outcome -> {
              report.add(outcome);
              progress.step();
              if (outcome instanceof Outcome.LeftOut out) {
                talk.leftOut(out.skipped());
              } else if (outcome instanceof Outcome.Extracted extracted) {
                ReadArticle article = corrections.apply(extracted.article());
                builder.add(graphs.of(article));
                across.put(KnownArticle.of(article));
              }
            });
      }
      if (report.articles() == 0) {
        throw new InputException("No article was read, so no store was built: " + report.line());
      }
      builder.add(across.graph(plan.iris(), plan.text(), corrections));
      for (NamedGraph graph : CorpusGraphs.of(plan.iris())) {
        builder.add(graph);
        know(corrections, graph);
      }
      if (!corrections.isEmpty()) {
        builder.add(CorrectionsGraph.of(plan.iris(), plan.text(), corrections));
        corrections.outcome().stream()
            .filter(one -> !one.fits())
            .forEach(one -> talk.say(one.report()));
      }
      if (plan.text() != TextChoice.NONE) {
        try (OutputStream ledger = builder.ledger()) {
          across.write(ledger);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      builder.finish();
    }
    return report;
  }

  /** Tells the corrections which of the actors that they name stand in a graph. */
  private void know(Corrections corrections, NamedGraph graph) {
    for (String key : corrections.unknownActors()) {
      Node actor = plan.iris().entity(key);
      if (graph.triples().stream().anyMatch(triple -> triple.getSubject().equals(actor))) {
        corrections.knowActor(key);
      }
    }
  }
}
