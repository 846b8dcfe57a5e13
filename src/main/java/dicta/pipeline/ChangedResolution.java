package dicta.pipeline;

import dicta.corpus.ArticleSignature;
import dicta.corpus.Called;
import dicta.corpus.Labels;
import dicta.corpus.NearDuplicates;
import dicta.corpus.NearDuplicates.NearDuplicate;
import dicta.corpus.Resolution;
import dicta.corpus.ResolutionChange;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.correction.Corrections;
import dicta.rdf.Iris;
import dicta.rdf.LabelTriples;
import dicta.rdf.NamedGraph;
import dicta.rdf.Replacements;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import dicta.store.Change.Patch;
import dicta.store.KnownArticle;
import dicta.store.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Triple;

/** What a change of articles changes across articles. */
final class ChangedResolution {
  private final Iris iris;
  private final TextChoice text;
  private final Ledger ledger;
  private final Ledger.Delta delta;

  ChangedResolution(Iris iris, TextChoice text, Ledger ledger, Ledger.Delta delta) {
    this.iris = iris;
    this.text = text;
    this.ledger = ledger;
    this.delta = delta;
  }

  /**
   * Whether to look at everything anew: so much comes that it costs less, or people joined or
   * parted utterances, which may be anywhere.
   */
  boolean isMuch(Corrections corrections) {
    return delta.put().size() > ledger.size() || corrections.areAcrossArticles();
  }

  /** By what the resolution's graph differs once the change is made. */
  Patch patch() {
    Ledger.Versions versions = ledger.versions(delta);
    List<List<StatementDigest>> come = versions.come().stream().map(KnownArticle::digests).toList();
    List<ArticleSignature> signatures =
        versions.come().stream().map(KnownArticle::signature).filter(Objects::nonNull).toList();
    ResolutionChange change = Resolver.change(ledger, versions.gone(), come);
    NearDuplicates.Change duplicates = NearDuplicates.change(ledger, versions.gone(), signatures);
    Labels.Change labels =
        Labels.change(
            ledger, versions.gone(), versions.come().stream().map(KnownArticle::called).toList());
    NamedGraph before = graph(change.before(), duplicates.before(), labels.before());
    NamedGraph after = graph(change.after(), duplicates.after(), labels.after());
    List<Triple> more = new ArrayList<>(after.triples());
    more.addAll(Replacements.between(before.graph(), after.graph()));
    return Patch.between(iris.resolutionGraph(), before.triples(), more);
  }

  private NamedGraph graph(
      Resolution resolution, List<NearDuplicate> duplicates, List<Called> labels) {
    List<Triple> more = new ArrayList<>(AcrossArticles.triples(iris, duplicates));
    more.addAll(LabelTriples.of(iris, labels));
    return ResolutionGraph.of(iris, text, resolution, more);
  }

  /** The resolution's whole graph once the change is made, from all that the store remembers. */
  NamedGraph whole(Corrections corrections) {
    AcrossArticles across = new AcrossArticles();
    ledger.forEach(across::put);
    delta.removed().forEach(across::remove);
    delta.put().forEach(across::put);
    return across.graph(iris, text, corrections);
  }
}
