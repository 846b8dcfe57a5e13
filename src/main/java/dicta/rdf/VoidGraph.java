package dicta.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The data set's description of itself in VoID and DCAT, with the number of instances of each class
 * and of triples of each property, so that a client need not count them. It does not count itself.
 *
 * @see <a href="https://www.w3.org/TR/void/">Describing Linked Datasets with the VoID
 *     Vocabulary</a>
 */
public final class VoidGraph {
  static final Node CLASS = voidTerm("class");
  static final Node PROPERTY = voidTerm("property");
  private static final Node TRIPLES = voidTerm("triples");
  private static final Node ENTITIES = voidTerm("entities");

  private final List<Triple> triples = new ArrayList<>();
  private final Iris iris;

  private VoidGraph(Iris iris) {
    this.iris = iris;
  }

  public static NamedGraph of(Iris iris, TextChoice choice, Census census) {
    VoidGraph graph = new VoidGraph(iris);
    graph.describe(choice);
    graph.count(census);
    return NamedGraph.of(iris.voidGraph(), graph.triples);
  }

  /** The counts that a description gives, to go on counting from. */
  public static Census census(Graph description) {
    Census census = new Census();
    for (Node property : List.of(CLASS, PROPERTY)) {
      description
          .find(Node.ANY, property, Node.ANY)
          .forEachRemaining(
              part ->
                  census.set(
                      property,
                      part.getObject(),
                      number(
                          description,
                          part.getSubject(),
                          property.equals(CLASS) ? ENTITIES : TRIPLES)));
    }
    description
        .find(Node.ANY, Vocabulary.TYPE, voidTerm("Dataset"))
        .forEachRemaining(
            triple -> census.setTriples(number(description, triple.getSubject(), TRIPLES)));
    return census;
  }

  private static long number(Graph description, Node subject, Node property) {
    return description
        .find(subject, property, Node.ANY)
        .nextOptional()
        .map(triple -> Long.parseLong(triple.getObject().getLiteralLexicalForm()))
        .orElse(0L);
  }

  private void describe(TextChoice choice) {
    Node dataset = iris.dataset();
    add(dataset, Vocabulary.TYPE, voidTerm("Dataset"));
    add(dataset, Vocabulary.TYPE, NodeFactory.createURI(Vocabulary.DCAT + "Dataset"));
    add(dataset, Vocabulary.TITLE, Literals.string("Who said what, read by Dicta"));
    add(
        dataset,
        Vocabulary.DESCRIPTION,
        Literals.string(
            "Statements of news articles with their attribution: one named graph for each article,"
                + " one of curated actors and places, one of utterances, claims and denials across"
                + " articles. Words of articles kept: "
                + choice.label()
                + "; they belong to their publishers."));
    add(dataset, voidTerm("vocabulary"), Dicta.ONTOLOGY);
    add(dataset, voidTerm("uriSpace"), Literals.string(iris.idPrefix()));
    add(dataset, voidTerm("sparqlEndpoint"), iri("/dicta/sparql"));
    add(dataset, voidTerm("feature"), NodeFactory.createURI("http://www.w3.org/ns/formats/Turtle"));
    add(dataset, NodeFactory.createURI(Vocabulary.DCAT + "landingPage"), iri("/"));
    add(dataset, NodeFactory.createURI(Vocabulary.DCAT + "endpointURL"), iri("/dicta/sparql"));
  }

  private void count(Census census) {
    Node dataset = iris.dataset();
    add(dataset, TRIPLES, Literals.integer(census.triples()));
    add(dataset, voidTerm("classes"), Literals.integer(census.classes().size()));
    add(dataset, voidTerm("properties"), Literals.integer(census.properties().size()));
    add(
        dataset,
        voidTerm("documents"),
        Literals.integer(census.classes().getOrDefault(Dicta.ARTICLE, 0L)));
    parts("class", voidTerm("classPartition"), CLASS, ENTITIES, census.classes());
    parts("property", voidTerm("propertyPartition"), PROPERTY, TRIPLES, census.properties());
  }

  private void parts(String kind, Node partition, Node term, Node number, Map<Node, Long> counts) {
    counts.forEach(
        (node, count) -> {
          Node part = iris.partition(kind, node);
          add(iris.dataset(), partition, part);
          add(part, term, node);
          add(part, number, Literals.integer(count));
        });
  }

  private Node iri(String path) {
    return NodeFactory.createURI(iris.base() + path);
  }

  private void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }

  private static Node voidTerm(String name) {
    return NodeFactory.createURI(Vocabulary.VOID + name);
  }
}
