package dicta.rdf;

import dicta.entity.EntityLink;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.resolve.EntityKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * The gazetteer as a named graph. Its entries get the names under which articles refer to them;
 * their alternative labels become names as things of their own; hints that only the linker needs
 * stay behind; all else is carried over.
 */
public final class EntitiesGraph {
  private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final String GEONAMES = "https://sws.geonames.org/";
  private static final Node LATITUDE = NodeFactory.createURI(WGS84 + "lat");
  private static final Node LONGITUDE = NodeFactory.createURI(WGS84 + "long");
  private static final Node SAME_AS = NodeFactory.createURI(Vocabulary.SCHEMA + "sameAs");
  private static final Node IDENTIFIER = NodeFactory.createURI(Vocabulary.SCHEMA + "identifier");
  private static final Node SEE_ALSO = NodeFactory.createURI(Vocabulary.RDFS + "seeAlso");
  private static final Node LANGUAGE = NodeFactory.createURI(Vocabulary.DCTERMS + "language");
  private static final String CURATED = "gazetteer";

  /** Local names of the gazetteer's hints to the linker. */
  private static final Set<String> HINTS = Set.of("context", "portfolio");

  private final List<Triple> triples = new ArrayList<>();
  private final Iris iris;
  private final Graph gazetteer;

  private EntitiesGraph(Iris iris, Graph gazetteer) {
    this.iris = iris;
    this.gazetteer = gazetteer;
  }

  /**
   * The graph of a gazetteer.
   *
   * @throws IllegalArgumentException when the gazetteer has a blank node
   */
  public static NamedGraph of(Iris iris, Graph gazetteer) {
    return of(iris, gazetteer, List.of());
  }

  /**
   * The graph of a gazetteer and of links from entities, its own or others, to another data set. A
   * curated link is not doubted: others of the same entity are left out.
   */
  public static NamedGraph of(Iris iris, Graph gazetteer, List<EntityLink> links) {
    EntitiesGraph graph = new EntitiesGraph(iris, gazetteer);
    gazetteer.find().forEachRemaining(graph::carry);
    Set<Node> curated =
        graph.triples.stream()
            .filter(triple -> triple.getPredicate().equals(SAME_AS))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    links.stream().filter(link -> !curated.contains(iris.entity(link.key()))).forEach(graph::link);
    NamedGraph closed = NamedGraph.closed(iris.entitiesGraph(), graph.triples);
    List<Triple> signed = new ArrayList<>(closed.triples());
    signed.add(signature(closed));
    return NamedGraph.of(closed.name(), signed);
  }

  /**
   * What tells this graph from that of other entries and links: a store that has the triple has the
   * graph, and need not be read to know.
   */
  public static Triple signature(NamedGraph entities) {
    return entities.triples().stream()
        .filter(triple -> triple.getSubject().equals(entities.name()))
        .findAny()
        .orElseGet(
            () ->
                Triple.create(
                    entities.name(), Vocabulary.SHA256, Literals.string(digest(entities))));
  }

  private static String digest(NamedGraph graph) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      graph.lines().forEach(line -> sha256.update(line.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void carry(Triple triple) {
    Node subject = name(triple.getSubject());
    Node object = triple.getObject();
    String property = triple.getPredicate().getURI();
    if (property.equals(SKOS.altLabel.getURI())) {
      name(subject, object);
    } else if (triple.getPredicate().equals(Vocabulary.LABEL)) {
      add(subject, Vocabulary.LABEL, Literals.string(object.getLiteralLexicalForm()));
    } else if (triple.getPredicate().equals(Dicta.ENTITY_TYPE)) {
      type(triple.getSubject(), subject, object);
    } else if (triple.getPredicate().equals(SAME_AS)) {
      link(new EntityLink(key(triple.getSubject()), object.getURI(), CURATED, 1));
    } else if (triple.getPredicate().equals(LATITUDE)) {
      position(triple.getSubject(), subject, object);
    } else if (!triple.getPredicate().equals(LONGITUDE)) {
      other(subject, triple.getPredicate(), object);
    }
  }

  private void other(Node subject, Node property, Node object) {
    String local = local(property);
    boolean dictas = property.getURI().startsWith(Dicta.NAMESPACE);
    if (dictas && local.equals("isoCode")) {
      add(subject, IDENTIFIER, Literals.string(object.getLiteralLexicalForm()));
    } else if (dictas && local.equals("geoNamesId")) {
      String page = GEONAMES + object.getLiteralLexicalForm() + "/";
      add(subject, SEE_ALSO, NodeFactory.createURI(page));
    } else if (dictas && local.equals("demonymPlural")) {
      add(subject, Dicta.DEMONYM, object);
    } else if (!(dictas && HINTS.contains(local))) {
      add(subject, property, name(object));
    }
  }

  private void type(Node entry, Node subject, Node concept) {
    String label = local(concept).substring("type-".length());
    EntityType type =
        Arrays.stream(EntityType.values())
            .filter(value -> value.label().equals(label))
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException("no type of entity: " + label));
    EntityTypes.classes(kind(entry), type).forEach(node -> add(subject, Vocabulary.TYPE, node));
    add(subject, Dicta.ENTITY_TYPE, concept);
  }

  private void name(Node subject, Node label) {
    String form = label.getLiteralLexicalForm();
    Node name = iris.name(form);
    add(subject, Dicta.HAS_NAME, name);
    triples.addAll(NameTriples.of(name, form));
    if (!label.getLiteralLanguage().isEmpty()) {
      add(name, LANGUAGE, Literals.string(label.getLiteralLanguage()));
    }
  }

  /** Another data set's name for it: never the same thing for a reasoner, so a link with method. */
  private void link(EntityLink found) {
    Node subject = iris.entity(found.key());
    Node other = NodeFactory.createURI(found.item());
    add(subject, SAME_AS, other);
    Node link = iris.sameAs(found.key(), other);
    add(link, Vocabulary.TYPE, Vocabulary.REIFIED_STATEMENT);
    add(link, Vocabulary.SUBJECT, subject);
    add(link, Vocabulary.PREDICATE, SAME_AS);
    add(link, Vocabulary.OBJECT, other);
    add(link, Dicta.METHOD, Literals.string(found.method()));
    add(link, Dicta.CONFIDENCE, Literals.decimal(found.confidence()));
  }

  private void position(Node entry, Node subject, Node latitude) {
    gazetteer
        .find(entry, LONGITUDE, Node.ANY)
        .nextOptional()
        .map(Triple::getObject)
        .ifPresent(longitude -> Points.write(triples, subject, latitude, longitude));
  }

  /** The name in the graph of what the gazetteer calls so; anything else as it is. */
  private Node name(Node node) {
    if (node.isURI() && gazetteer.contains(node, Dicta.ENTITY_TYPE, Node.ANY)) {
      return iris.entity(key(node));
    }
    return node;
  }

  private String key(Node entry) {
    return EntityKey.curated(kind(entry), local(entry));
  }

  private Kind kind(Node entry) {
    return gazetteer.contains(entry, Vocabulary.TYPE, Dicta.PLACE) ? Kind.PLACE : Kind.ACTOR;
  }

  private void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }

  private static String local(Node term) {
    String iri = term.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
