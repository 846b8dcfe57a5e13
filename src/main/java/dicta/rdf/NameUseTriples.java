package dicta.rdf;

import dicta.entity.NameUse;
import dicta.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Uses of names: which name, for what, by whom, in whose voice. */
final class NameUseTriples {
  private NameUseTriples() {}

  static void write(Description to, Node activity) {
    Map<Span, Integer> seen = new HashMap<>();
    for (NameUse use : to.read.cast().nameUses()) {
      int repeat = seen.merge(use.span(), 1, Integer::sum) - 1;
      write(to, use, to.iris.nameUse(to.sha16, use.span(), repeat), activity);
    }
  }

  private static void write(Description to, NameUse use, Node node, Node activity) {
    Node entity = to.iris.entity(use.entity());
    Node name = NameTriples.name(to, use.name());
    to.add(entity, Dicta.HAS_NAME, name);
    to.add(node, Vocabulary.TYPE, Dicta.NAME_USE);
    to.add(node, Dicta.IN_ARTICLE, to.article);
    to.add(node, Dicta.OF_NAME, name);
    to.add(node, Dicta.USED_FOR, entity);
    to.add(node, Dicta.VOICE, Concepts.of(Voice.of(use)));
    to.add(node, Dicta.PASSAGE, to.passage(use.span()));
    to.addSentence(node, use.span().start());
    to.addActor(node, Dicta.USED_BY, use.usedBy());
    to.add(
        node,
        Dicta.ACCORDING_TO,
        use.statement() == null ? to.article : to.statement(use.statement()));
    to.addSaidBy(node, use.statement());
    to.add(node, Vocabulary.WAS_GENERATED_BY, activity);
  }
}
