package dicta.rdf;

import dicta.corpus.ReadArticle;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * One article as a named graph: the article, its statements, figures, uses of names, mentions, and
 * the actors and places that only articles know. Whoever stands in the gazetteer is described in
 * the entities' graph; a changed article so changes its own graph and nothing else.
 */
public final class ArticleGraph {
  /** The properties by which an article tells its ids: Dicta's own and what follows from it. */
  public static final Set<Node> IDENTIFIERS = Set.of(Dicta.SOURCE_ID, Vocabulary.IDENTIFIER);

  private final Iris iris;
  private final TextChoice choice;
  private final Provenance provenance;

  public ArticleGraph(Iris iris, TextChoice choice, Provenance provenance) {
    this.iris = iris;
    this.choice = choice;
    this.provenance = provenance;
  }

  /** The graph of this article; the same for the same article, always. */
  public NamedGraph of(ReadArticle read) {
    Description description = new Description(iris, choice, read);
    description.add(ActivityTriples.of(iris, provenance));
    ArticleTriples.write(description);
    EntityTriples.write(description);
    StatementTriples.write(description, activity());
    FigureTriples.write(description, activity());
    NameUseTriples.write(description, activity());
    return NamedGraph.closed(iris.articleGraph(read.article().sha16()), description.triples());
  }

  private Node activity() {
    return iris.activity(provenance.description());
  }
}
