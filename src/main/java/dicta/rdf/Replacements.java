package dicta.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Keeps the names of utterances and claims alive. When groups merge or split, a name may go out of
 * use; it then says what took its place ({@code dcterms:isReplacedBy}), so that a link in a paper
 * still leads somewhere.
 */
public final class Replacements {
  private Replacements() {}

  /**
   * The triples to add to a new resolution's graph.
   *
   * @param before the old graph of resolution, with its own replacements
   * @param after the new one
   */
  public static List<Triple> between(Graph before, Graph after) {
    List<Triple> replacements =
        before
            .find(Node.ANY, Vocabulary.IS_REPLACED_BY, Node.ANY)
            .filterDrop(triple -> lives(after, triple.getSubject()))
            .toList();
    replace(before, after, Dicta.UTTERANCE, List.of(Dicta.REPORTS), replacements);
    replace(before, after, Dicta.CLAIM, List.of(Dicta.EXPRESSES, Dicta.DENIES), replacements);
    return replacements;
  }

  private static void replace(
      Graph before, Graph after, Node type, List<Node> properties, List<Triple> replacements) {
    before
        .find(Node.ANY, Vocabulary.TYPE, type)
        .mapWith(Triple::getSubject)
        .filterDrop(node -> lives(after, node))
        .toList()
        .forEach(
            node ->
                heirs(before, after, node, properties)
                    .forEach(
                        heir ->
                            replacements.add(
                                Triple.create(node, Vocabulary.IS_REPLACED_BY, heir))));
  }

  /** What the statements now report, express or, failing that, deny that did so with the old. */
  private static Set<Node> heirs(Graph before, Graph after, Node old, List<Node> properties) {
    Set<Node> heirs = new LinkedHashSet<>();
    for (Node property : properties) {
      before
          .find(Node.ANY, property, old)
          .mapWith(Triple::getSubject)
          .toList()
          .forEach(
              member ->
                  after
                      .find(member, property, Node.ANY)
                      .forEachRemaining(triple -> heirs.add(triple.getObject())));
      if (!heirs.isEmpty()) {
        break;
      }
    }
    return heirs;
  }

  private static boolean lives(Graph graph, Node node) {
    return graph.contains(node, Vocabulary.TYPE, Node.ANY);
  }
}
