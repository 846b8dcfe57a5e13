package dicta.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String MEDIA_TYPES =
      "https://www.iana.org/assignments/media-types/application/";

  /** That of the ontology and of those parts of the gazetteer that ask for one. */
  private static final Node LICENCE =
      NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

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
    add(dataset, Vocabulary.TYPE, dcat("Dataset"));
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
    for (String keyword : List.of("news", "quotations", "attribution", "denials")) {
      add(dataset, dcat("keyword"), Literals.string(keyword));
    }
    add(dataset, Vocabulary.LICENSE, LICENCE);
    add(
        dataset,
        Vocabulary.RIGHTS,
        Literals.string(
            "The licence is for what is said about the articles and for the gazetteer. The"
                + " articles' own words belong to their publishers."));
    add(dataset, voidTerm("uriSpace"), Literals.string(iris.idPrefix()));
    for (String format : List.of("Turtle", "N-Triples", "JSON-LD", "RDF_XML")) {
      add(dataset, voidTerm("feature"), NodeFactory.createURI(FORMATS + format));
    }
    add(dataset, dcat("landingPage"), iri("/"));
    access();
  }

  /** How to get at it: the endpoint and the dump. */
  private void access() {
    Node dataset = iris.dataset();
    Node endpoint = iri("/dicta/sparql");
    Node service = iris.partOfDataset("sparql");
    add(dataset, voidTerm("sparqlEndpoint"), endpoint);
    add(service, Vocabulary.TYPE, dcat("DataService"));
    add(service, Vocabulary.TITLE, Literals.string("SPARQL 1.1, over all graphs at once"));
    add(service, dcat("endpointURL"), endpoint);
    add(service, dcat("endpointDescription"), endpoint);
    add(service, dcat("servesDataset"), dataset);

    Node dump = iri("/dump.nq.gz");
    Node distribution = iris.partOfDataset("dump");
    add(dataset, voidTerm("dataDump"), dump);
    add(dataset, dcat("distribution"), distribution);
    add(distribution, Vocabulary.TYPE, dcat("Distribution"));
    add(distribution, Vocabulary.TITLE, Literals.string("All graphs as N-Quads"));
    add(distribution, Vocabulary.LICENSE, LICENCE);
    add(distribution, dcat("downloadURL"), dump);
    add(distribution, dcat("accessService"), service);
    add(distribution, dcat("mediaType"), NodeFactory.createURI(MEDIA_TYPES + "n-quads"));
    add(distribution, dcat("compressFormat"), NodeFactory.createURI(MEDIA_TYPES + "gzip"));
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
    vocabularies(census);
    parts("class", voidTerm("classPartition"), CLASS, ENTITIES, census.classes());
    parts("property", voidTerm("propertyPartition"), PROPERTY, TRIPLES, census.properties());
  }

  /** The vocabularies that a client has to know: those of a class or a property in use. */
  private void vocabularies(Census census) {
    Set<String> terms = new TreeSet<>();
    census.classes().keySet().forEach(term -> terms.add(term.getURI()));
    census.properties().keySet().forEach(term -> terms.add(term.getURI()));
    for (String namespace : Vocabulary.PREFIXES.values()) {
      if (terms.stream().anyMatch(term -> term.startsWith(namespace))) {
        add(iris.dataset(), voidTerm("vocabulary"), NodeFactory.createURI(namespace));
      }
    }
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

  private static Node dcat(String name) {
    return NodeFactory.createURI(Vocabulary.DCAT + name);
  }

  private static Node voidTerm(String name) {
    return NodeFactory.createURI(Vocabulary.VOID + name);
  }
}
