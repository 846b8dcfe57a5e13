package dicta.rdf;

import dicta.corpus.Called;
import dicta.entity.Entity;
import dicta.entity.Kind;
import dicta.entity.Mention;
import org.apache.jena.graph.Node;

/**
 * Who and what an article mentions, and where; described here unless the gazetteer does. What is
 * called one thing here and another there has its label and type in the graph across articles
 * ({@link LabelTriples}), since a thing has one.
 */
final class EntityTriples {
  private EntityTriples() {}

  static void write(Description to) {
    for (Entity entity : to.read.cast().entities()) {
      if (!entity.curated()) {
        describe(to, entity);
      }
    }
    for (Mention mention : to.read.cast().mentions()) {
      Node entity = to.iris.entity(mention.entity());
      to.add(to.article, Dicta.MENTIONS, entity);
      to.add(to.passage(mention.span()), Dicta.REFERS_TO, entity);
    }
  }

  private static void describe(Description to, Entity entity) {
    Node node = to.iris.entity(entity.key());
    EntityTypes.classes(entity.kind(), entity.type())
        .forEach(type -> to.add(node, Vocabulary.TYPE, type));
    if (!Called.isShared(entity)) {
      to.add(node, Dicta.ENTITY_TYPE, Concepts.of(entity.type()));
      to.addString(node, Vocabulary.LABEL, entity.label());
    }
    if (entity.kind() == Kind.PLACE) {
      to.add(TownTriples.of(to.iris, entity.key()));
    }
    for (String name : entity.names()) {
      to.add(node, Dicta.HAS_NAME, NameTriples.name(to, name));
    }
  }
}
