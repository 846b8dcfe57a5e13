package dicta.serve.page;

import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology for people: every term with its anchor, its meaning and its neighbours. */
final class OntologyPage {
  private OntologyPage() {}

  /**
   * A term.
   *
   * @param name local name, which is its anchor as well
   * @param iri the whole name
   * @param comment what it means
   * @param facts domain, range and the terms above it
   */
  public record Term(String name, String iri, String comment, List<Fact> facts) {}

  static byte[] render(Site site, Graph ontology, Map<String, Object> common) {
    Map<String, Object> values = new HashMap<>(common);
    values.put("comment", text(ontology, Dicta.ONTOLOGY, Vocabulary.DESCRIPTION));
    values.put("version", text(ontology, Dicta.ONTOLOGY, OWL2.versionInfo.asNode()));
    values.put("classes", terms(site, ontology, OWL2.Class.asNode()));
    List<Term> properties = new ArrayList<>(terms(site, ontology, OWL2.ObjectProperty.asNode()));
    properties.addAll(terms(site, ontology, OWL2.DatatypeProperty.asNode()));
    properties.sort(Comparator.comparing(Term::name));
    values.put("properties", properties);
    values.put("concepts", terms(site, ontology, SKOS.Concept.asNode()));
    return Templates.render("ontology", "Ontology", values);
  }

  private static List<Term> terms(Site site, Graph ontology, Node type) {
    return ontology
        .find(Node.ANY, Vocabulary.TYPE, type)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(Dicta.NAMESPACE))
        .toList()
        .stream()
        .distinct()
        .map(node -> term(site, ontology, node))
        .sorted(Comparator.comparing(Term::name))
        .toList();
  }

  private static Term term(Site site, Graph ontology, Node node) {
    List<Fact> facts = new ArrayList<>();
    Fact.add(facts, "Kind of", links(site, ontology, node, RDFS.subClassOf.asNode()));
    Fact.add(facts, "Special case of", links(site, ontology, node, RDFS.subPropertyOf.asNode()));
    Fact.add(facts, "From", links(site, ontology, node, RDFS.domain.asNode()));
    Fact.add(facts, "To", links(site, ontology, node, RDFS.range.asNode()));
    Fact.add(facts, "One of", links(site, ontology, node, SKOS.broader.asNode()));
    return new Term(
        node.getURI().substring(Dicta.NAMESPACE.length()),
        node.getURI(),
        text(ontology, node, RDFS.comment.asNode()),
        facts);
  }

  private static List<Link> links(Site site, Graph ontology, Node node, Node property) {
    return ontology
        .find(node, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .toList()
        .stream()
        .map(object -> new Link(site.address(object.getURI()), Names.compact(object.getURI())))
        .sorted(Comparator.comparing(Link::label))
        .toList();
  }

  private static String text(Graph ontology, Node node, Node property) {
    return ontology
        .find(node, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .findFirst()
        .orElse("");
  }
}
