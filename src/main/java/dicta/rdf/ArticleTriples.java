package dicta.rdf;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.entity.Entity;
import dicta.entity.EntityType;
import org.apache.jena.graph.Node;

/** The article itself: its ids, its version, what its source says about it, its text. */
final class ArticleTriples {
  private ArticleTriples() {}

  static void write(Description to) {
    Article article = to.read.article();
    Node node = to.article;
    to.add(node, Vocabulary.TYPE, Dicta.ARTICLE);
    to.add(node, Dicta.SOURCE_ID, Literals.string(article.id()));
    to.add(node, Vocabulary.SHA256, Literals.string(article.sha256()));
    to.add(node, Vocabulary.BEGIN_INDEX, Literals.offset(0));
    to.add(node, Vocabulary.END_INDEX, Literals.offset(to.read.text().text().length()));
    if (to.choice == TextChoice.FULL) {
      to.add(node, Vocabulary.IS_STRING, Literals.string(article.text()));
    }
    metadata(to, node, article.metadata());
  }

  private static void metadata(Description to, Node node, Metadata metadata) {
    to.addString(node, Vocabulary.HEADLINE, metadata.title());
    to.addString(node, Vocabulary.LABEL, metadata.title());
    to.addString(node, Vocabulary.IN_LANGUAGE, metadata.language());
    if (metadata.url() != null) {
      to.add(node, Vocabulary.URL, Literals.address(metadata.url()));
    }
    if (metadata.published() != null) {
      to.add(node, Vocabulary.DATE_PUBLISHED, Literals.date(metadata.published()));
    }
    if (metadata.publisher() != null) {
      to.add(node, Dicta.PUBLISHED_BY, publisher(to, metadata.publisher()));
    }
  }

  /** The gazetteer's outlet of that name where the article's cast has it, else one of its own. */
  private static Node publisher(Description to, String name) {
    for (Entity entity : to.read.cast().entities()) {
      boolean outlet = entity.type() == EntityType.MEDIA_OUTLET && !entity.local();
      if (outlet && (entity.label().equals(name) || entity.names().contains(name))) {
        return to.iris.entity(entity.key());
      }
    }
    Node outlet = to.iris.outlet(name);
    to.add(outlet, Vocabulary.TYPE, Dicta.OUTLET);
    to.add(outlet, Dicta.ENTITY_TYPE, Concepts.of(EntityType.MEDIA_OUTLET));
    to.addString(outlet, Vocabulary.LABEL, name);
    return outlet;
  }
}
