package dicta.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.ArticleSource;
import dicta.article.InputException;
import dicta.corpus.ArticleSignature;
import dicta.corpus.Called;
import dicta.corpus.Digests;
import dicta.corpus.NearDuplicates;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution;
import dicta.correction.Corrections;
import dicta.rdf.ArticleGraph;
import dicta.rdf.CorrectionsGraph;
import dicta.rdf.LabelTriples;
import dicta.rdf.NamedGraph;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import dicta.store.KnownArticle;
import dicta.store.LedgerResolver;
import dicta.store.StoreBuilder;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Builds a whole store: extracts every article, writes its graph, resolves across articles, loads
 * and switches. Every so many inputs it makes sure that a later build can go on from there if this
 * one is cut off; cut off or not, the outcome is the same.
 */
public final class StoreBuild {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BuildPlan plan;
  private final Models models;
  private final Talk talk;

  public StoreBuild(BuildPlan plan, Models models, Talk talk) {
    this.plan = plan;
    this.models = models;
    this.talk = talk;
  }

  /** What a checkpoint remembers. */
  private record State(Trail.Mark mark, RunReport.Counts counts, Corrections.Memory corrections) {
    static final State START = new State(Trail.Mark.START, RunReport.Counts.NONE, null);
  }

  /**
   * Builds.
   *
   * @param threads workers
   * @throws InputException when no input gave an article
   */
  public RunReport run(InputStream standardInput, int threads) {
    try (StoreBuilder builder = begin()) {
      State state = builder.state().map(StoreBuild::read).orElse(State.START);
      try {
        Corrections corrections = new Corrections(plan.corrections(), state.corrections());
        RunReport report = extract(builder, state, corrections, standardInput, threads);
        acrossArticles(builder, corrections);
        builder.finish();
        return report;
      } catch (InputException e) {
        throw e;
      } catch (RuntimeException e) {
        builder
            .state()
            .map(StoreBuild::read)
            .ifPresent(
                kept ->
                    talk.say(
                        "The first "
                            + kept.mark().inputs()
                            + " inputs need not be read again: give the command once more, with"
                            + " --resume."));
        throw e;
      }
    }
  }

  private StoreBuilder begin() {
    if (plan.resume()) {
      StoreBuilder builder = StoreBuilder.resume(plan.store(), plan.info(models));
      talk.say(
          builder
              .state()
              .map(StoreBuild::read)
              .map(state -> "going on after " + state.mark().inputs() + " inputs that were read")
              .orElse("no build was cut off here: building from the start"));
      return builder;
    }
    StoreBuilder.unfinished(plan.store())
        .map(StoreBuild::read)
        .ifPresent(
            state ->
                talk.say(
                    "giving up the build that was cut off after "
                        + state.mark().inputs()
                        + " inputs (--resume would have gone on with it)"));
    return StoreBuilder.begin(plan.store(), plan.info(models));
  }

  private RunReport extract(
      StoreBuilder builder,
      State state,
      Corrections corrections,
      InputStream standardInput,
      int threads) {
    ArticleSource source = new ArticleSource(plan.paths(), standardInput);
    ArticleGraph graphs = new ArticleGraph(plan.iris(), plan.text(), models.provenance());
    RunReport report = new RunReport(state.counts());
    Trail trail = new Trail(state.mark());
    Progress progress =
        new Progress(
            talk.out(),
            "inputs read",
            () -> Math.max(0, source.expected() - state.mark().inputs()),
            report::leftOutLine);
    try (Extraction extraction = new Extraction(models::newExtractor, threads)) {
      extraction.run(
          source,
          trail::isNew,
          outcome -> {
            report.add(outcome);
            if (outcome instanceof Outcome.LeftOut out) {
              talk.leftOut(out.skipped());
            } else if (outcome instanceof Outcome.Extracted extracted) {
              ReadArticle article = corrections.apply(extracted.article());
              builder.add(graphs.of(article));
              builder.note(known(article).line());
            }
            trail.step();
            progress.step();
            if (trail.done().inputs() % plan.saveEvery() == 0) {
              builder.checkpoint(write(trail, report, corrections));
            }
          });
    }
    trail.end();
    if (report.articles() == 0) {
      throw new InputException("No article was read, so no store was built: " + report.line());
    }
    builder.checkpoint(write(trail, report, corrections));
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

  private void acrossArticles(StoreBuilder builder, Corrections corrections) {
    builder.across(
        sink -> builder.notes(line -> sink.accept(KnownArticle.of(line))),
        plan.text() != TextChoice.NONE,
        (ledger, scratch) -> {
          new LedgerResolver(ledger, scratch)
              .resolve(
                  corrections.acrossArticles(),
                  corrections::apply,
                  part -> builder.add(ResolutionGraph.of(plan.iris(), plan.text(), part)));
          ledger.forEachVersion(
              sha16 ->
                  NearDuplicates.find(ledger, sha16)
                      .ifPresent(
                          pair ->
                              builder.add(
                                  alone(AcrossArticles.triples(plan.iris(), List.of(pair))))));
          ledger.forEachLabel(
              called -> builder.add(alone(LabelTriples.of(plan.iris(), List.of(called)))));
        });
    for (NamedGraph graph : CorpusGraphs.of(plan.iris(), models.own())) {
      builder.add(graph);
      know(corrections, graph);
    }
    if (!corrections.isEmpty()) {
      builder.add(CorrectionsGraph.of(plan.iris(), plan.text(), corrections));
      corrections.outcome().stream()
          .filter(one -> !one.fits())
          .forEach(one -> talk.say(one.report()));
    }
  }

  private NamedGraph alone(List<Triple> triples) {
    return ResolutionGraph.of(plan.iris(), plan.text(), Resolution.NONE, triples);
  }

  /** What the store is to remember of an article. */
  static KnownArticle known(ReadArticle article) {
    return new KnownArticle(
        article.article().id(),
        article.article().sha16(),
        Digests.of(article),
        ArticleSignature.of(article.article()),
        Called.of(article));
  }

  private static String write(Trail trail, RunReport report, Corrections corrections) {
    try {
      return JSON.writeValueAsString(
          new State(trail.done(), report.counts(), corrections.memory()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static State read(String state) {
    try {
      return JSON.readValue(state, State.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not what a build left: " + state, e);
    }
  }
}
