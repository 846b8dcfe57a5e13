package dicta.rdf;

import dicta.correction.Action;
import dicta.correction.Applied;
import dicta.correction.Correction;
import dicta.correction.Corrections;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What people corrected, by whom and why, also where it fits nothing any more; so that whoever sees
 * a corrected statement or utterance sees that, too.
 */
public final class CorrectionsGraph {
  private final List<Triple> triples = new ArrayList<>();
  private final Iris iris;
  private final TextChoice choice;

  private CorrectionsGraph(Iris iris, TextChoice choice) {
    this.iris = iris;
    this.choice = choice;
  }

  /** The graph of what became of a build's corrections. */
  public static NamedGraph of(Iris iris, TextChoice choice, Corrections corrections) {
    CorrectionsGraph graph = new CorrectionsGraph(iris, choice);
    corrections.outcome().forEach(graph::applied);
    corrections
        .replacedUtterances()
        .forEach((old, by) -> graph.replaced(iris.utterance(old), iris.utterance(by)));
    corrections
        .replacedClaims()
        .forEach((old, by) -> graph.replaced(iris.claim(old), iris.claim(by)));
    corrections.unknownActors().forEach(graph::actor);
    return NamedGraph.closed(iris.correctionsGraph(), graph.triples);
  }

  /**
   * The corrections that a graph made by {@link #of} holds, with what became of them; none for an
   * empty graph.
   */
  public static Corrections read(Iris iris, Graph graph) {
    return Corrections.of(
        graph
            .find(Node.ANY, Vocabulary.TYPE, Dicta.CORRECTION_CLASS)
            .mapWith(triple -> read(iris, graph, triple.getSubject()))
            .toList());
  }

  private static Applied read(Iris iris, Graph graph, Node node) {
    Correction correction =
        Correction.of(
            Correction.Origin.of(words(graph, node, Vocabulary.SOURCE)),
            words(graph, node, Dicta.CORRECTS),
            words(graph, node, Dicta.ACTION),
            Objects.requireNonNullElse(words(graph, node, Vocabulary.RDF_VALUE), ""),
            words(graph, node, Vocabulary.CREATOR),
            words(graph, node, Vocabulary.COMMENT));
    String to = words(graph, node, Dicta.CORRECTED_TO);
    boolean speaker = correction.action() == Action.SPEAKER && to != null;
    return new Applied(
        correction,
        words(graph, node, Vocabulary.DESCRIPTION),
        words(graph, node, Dicta.CORRECTED_FROM),
        speaker ? to.substring(iris.idPrefix().length()) : null);
  }

  private static String words(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
        .nextOptional()
        .orElse(null);
  }

  private void applied(Applied applied) {
    Correction correction = applied.correction();
    Node node = iris.correction(correction);
    Node target = iris.target(correction.target());
    add(node, Vocabulary.TYPE, Dicta.CORRECTION_CLASS);
    add(node, Dicta.CORRECTS, target);
    add(target, Dicta.CORRECTION, node);
    add(node, Dicta.ACTION, Literals.string(correction.action().label()));
    add(node, Dicta.FITS, Literals.bool(applied.fits()));
    add(node, Vocabulary.CREATOR, Literals.string(correction.by()));
    add(node, Vocabulary.COMMENT, Literals.string(correction.why()));
    add(node, Vocabulary.SOURCE, Literals.string(correction.origin().toString()));
    if (!correction.value().isEmpty()) {
      add(node, Vocabulary.RDF_VALUE, Literals.string(correction.value()));
    }
    if (!applied.fits()) {
      add(node, Vocabulary.DESCRIPTION, Literals.string(applied.problem()));
    }
    if (applied.before() != null && keeps(correction.action())) {
      add(node, Dicta.CORRECTED_FROM, Literals.string(applied.before()));
    }
    if (applied.entity() != null) {
      add(node, Dicta.CORRECTED_TO, iris.entity(applied.entity()));
    } else if (correction.action() == Action.SAME_AS
        || correction.action() == Action.DIFFERENT_FROM) {
      add(node, Dicta.CORRECTED_TO, iris.target(correction.other()));
    }
  }

  /** The words of a wrong statement are words of the article. */
  private boolean keeps(Action action) {
    return action != Action.WRONG || choice != TextChoice.NONE;
  }

  /** So that a speaker whom nothing else describes is one that can be looked up. */
  private void actor(String key) {
    Node actor = iris.entity(key);
    EntityTypes.classes(Kind.ACTOR, EntityType.OTHER)
        .forEach(type -> add(actor, Vocabulary.TYPE, type));
    add(actor, Dicta.ENTITY_TYPE, Concepts.of(EntityType.OTHER));
    add(actor, Vocabulary.LABEL, Literals.string(key));
  }

  private void replaced(Node old, Node by) {
    add(old, Vocabulary.IS_REPLACED_BY, by);
  }

  private void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }
}
