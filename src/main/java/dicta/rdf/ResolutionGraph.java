package dicta.rdf;

import dicta.corpus.FigureSeries;
import dicta.corpus.Recount;
import dicta.corpus.Resolution;
import dicta.corpus.Resolution.Claim;
import dicta.corpus.Resolution.Contradiction;
import dicta.corpus.Resolution.Denial;
import dicta.corpus.Resolution.Utterance;
import dicta.corpus.Resolution.Worded;
import dicta.corpus.StatementId;
import dicta.corpus.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What is said across articles: utterances, claims, denials and contradictions, each also as a
 * shortcut on the statements themselves. Method and confidence stand on the utterance and on each
 * pair of its reports, with the evidence and what their wordings differ by; for denials,
 * contradictions and counts of one thing on a link of their own (an {@code rdf:Statement}).
 */
public final class ResolutionGraph {
  private final List<Triple> triples = new ArrayList<>();
  private final Map<StatementId, List<StatementId>> claimsOf = new HashMap<>();
  private final Map<StatementId, StatementId> utteranceOf = new HashMap<>();
  private final Iris iris;
  private final TextChoice choice;

  private ResolutionGraph(Iris iris, TextChoice choice) {
    this.iris = iris;
    this.choice = choice;
  }

  /** The graph of a resolution; the same for the same one, always. */
  public static NamedGraph of(Iris iris, TextChoice choice, Resolution resolution) {
    return of(iris, choice, resolution, List.of());
  }

  /**
   * The graph of a resolution, with more triples that hold across articles ({@link Replacements},
   * {@link LabelTriples}, near duplicates).
   */
  public static NamedGraph of(
      Iris iris, TextChoice choice, Resolution resolution, Collection<Triple> more) {
    ResolutionGraph graph = new ResolutionGraph(iris, choice);
    graph.triples.addAll(more);
    resolution.utterances().forEach(graph::utterance);
    resolution.claims().forEach(graph::claim);
    resolution.denials().forEach(graph::denial);
    resolution.contradictions().forEach(graph::contradiction);
    resolution.wordings().forEach(graph::wording);
    resolution.recounts().forEach(graph::recount);
    resolution.series().forEach(graph::series);
    return NamedGraph.closed(iris.resolutionGraph(), graph.triples);
  }

  private void utterance(Utterance utterance) {
    Node node = iris.utterance(utterance.key());
    add(node, Vocabulary.TYPE, Dicta.UTTERANCE);
    add(node, Dicta.CONFIDENCE, Literals.decimal(utterance.confidence()));
    add(node, Dicta.METHOD, Literals.string(utterance.method()));
    for (StatementId member : utterance.members()) {
      add(iris.statement(member), Dicta.REPORTS, node);
      utteranceOf.put(member, utterance.key());
    }
  }

  private void claim(Claim claim) {
    Node node = iris.claim(claim.key());
    add(node, Vocabulary.TYPE, Dicta.CLAIM);
    if (choice != TextChoice.NONE && !claim.text().isBlank()) {
      add(node, Dicta.TEXT, Literals.string(claim.text()));
    }
    for (StatementId statement : claim.expressedBy()) {
      add(iris.statement(statement), Dicta.EXPRESSES, node);
      addToUtterance(statement, Dicta.EXPRESSES, node);
      claimsOf.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(statement);
    }
  }

  private void denial(Denial denial) {
    Node statement = iris.statement(denial.denier());
    Node claim = iris.claim(denial.claim());
    add(statement, Dicta.DENIES, claim);
    addToUtterance(denial.denier(), Dicta.DENIES, claim);
    Node link = iris.denial(denial.denier(), denial.claim());
    link(link, statement, Dicta.DENIES, claim, denial.method(), denial.confidence());
    evidence(link, denial.evidence());
    StatementId denier = utteranceOf.get(denial.denier());
    StatementId answered = utteranceOf.get(denial.claim());
    boolean answers = denial.method().equals("answer") && denier != null && answered != null;
    if (answers && !denier.equals(answered)) {
      add(iris.utterance(denier), Dicta.RESPONDS_TO, iris.utterance(answered));
    }
  }

  private void contradiction(Contradiction contradiction) {
    Node first = iris.claim(contradiction.first());
    Node second = iris.claim(contradiction.second());
    add(first, Dicta.CONTRADICTS, second);
    add(second, Dicta.CONTRADICTS, first);
    statements(contradiction.first()).forEach(node -> add(node, Dicta.CONTRADICTS, second));
    statements(contradiction.second()).forEach(node -> add(node, Dicta.CONTRADICTS, first));
    Node link = iris.contradiction(contradiction.first(), contradiction.second());
    link(
        link, first, Dicta.CONTRADICTS, second, contradiction.method(), contradiction.confidence());
    evidence(link, contradiction.evidence());
  }

  /** Two reports side by side, where people have not taken them apart. */
  private void wording(Worded worded) {
    StatementId utterance = utteranceOf.get(worded.first());
    if (utterance == null || !utterance.equals(utteranceOf.get(worded.second()))) {
      return;
    }
    Node node = iris.wording(worded.first(), worded.second());
    add(iris.utterance(utterance), Dicta.WORDING, node);
    add(node, Vocabulary.TYPE, Dicta.WORDING_CLASS);
    add(node, Dicta.FIRST_REPORT, iris.statement(worded.first()));
    add(node, Dicta.SECOND_REPORT, iris.statement(worded.second()));
    add(node, Dicta.METHOD, Literals.string(worded.method()));
    add(node, Dicta.CONFIDENCE, Literals.decimal(worded.confidence()));
    evidence(node, worded.evidence());
    if (choice != TextChoice.NONE) {
      Wording.Difference difference = worded.difference();
      difference.onlyFirst().forEach(run -> add(node, Dicta.ONLY_FIRST, Literals.string(run)));
      difference.onlySecond().forEach(run -> add(node, Dicta.ONLY_SECOND, Literals.string(run)));
      if (!difference.isNone()) {
        add(node, Dicta.DIFFERENCE, Literals.string(difference.marked()));
      }
    }
  }

  /** Two counts that may both hold are told by their series alone. */
  private void recount(Recount recount) {
    Node first = iris.figure(recount.first());
    Node second = iris.figure(recount.second());
    Node relation =
        switch (recount.relation()) {
          case UPDATES -> Dicta.UPDATES;
          case CONFLICTS -> Dicta.CONFLICTS_WITH;
          case COMPATIBLE -> null;
        };
    if (relation == null) {
      return;
    }
    add(first, relation, second);
    if (relation == Dicta.CONFLICTS_WITH) {
      add(second, relation, first);
    }
    Node link = iris.recount(recount.first(), recount.second());
    link(link, first, relation, second, "figures", recount.confidence());
    evidence(link, recount.evidence());
  }

  private void series(FigureSeries series) {
    Node node = iris.series(series.key());
    add(node, Vocabulary.TYPE, Dicta.FIGURE_SERIES);
    add(node, Dicta.MEASURE, Concepts.of(series.measure()));
    series.figures().forEach(figure -> add(node, Dicta.HAS_FIGURE, iris.figure(figure)));
  }

  /** Evidence quotes words. */
  private void evidence(Node link, String evidence) {
    if (choice != TextChoice.NONE) {
      add(link, Dicta.EVIDENCE, Literals.string(evidence));
    }
  }

  private List<Node> statements(StatementId claim) {
    return claimsOf.getOrDefault(claim, List.of()).stream().map(iris::statement).toList();
  }

  private void link(
      Node link, Node subject, Node property, Node object, String method, double confidence) {
    add(link, Vocabulary.TYPE, Vocabulary.REIFIED_STATEMENT);
    add(link, Vocabulary.SUBJECT, subject);
    add(link, Vocabulary.PREDICATE, property);
    add(link, Vocabulary.OBJECT, object);
    add(link, Dicta.METHOD, Literals.string(method));
    add(link, Dicta.CONFIDENCE, Literals.decimal(confidence));
  }

  private void addToUtterance(StatementId statement, Node property, Node claim) {
    StatementId utterance = utteranceOf.get(statement);
    if (utterance != null) {
      add(iris.utterance(utterance), property, claim);
    }
  }

  private void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }
}
