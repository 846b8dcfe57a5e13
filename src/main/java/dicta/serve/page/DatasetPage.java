package dicta.serve.page;

import dicta.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The data set for people: what it is, how to get at it, and how much of what it holds. */
final class DatasetPage {
  static final Node DATASET = term("Dataset");

  private DatasetPage() {}

  /**
   * How much there is of a term.
   *
   * @param term a class or a property, with where it is explained
   * @param count things of the class, or statements of the property
   */
  public record Part(Link term, long count) {
    /** The count with thin spaces between thousands. */
    public String grouped() {
      return Numbers.grouped(Long.toString(count));
    }
  }

  static byte[] render(Thing dataset, Map<String, Object> common) {
    List<Part> classes = parts(dataset, "class", "entities");
    List<Part> properties = parts(dataset, "property", "triples");
    Map<String, Object> values = new HashMap<>(common);
    values.put("label", dataset.label());
    values.put("description", dataset.words(Vocabulary.DESCRIPTION));
    values.put("rights", dataset.words(Vocabulary.RIGHTS));
    values.put("triples", Numbers.grouped(Long.toString(count(dataset, term("triples")))));
    values.put("facts", facts(dataset));
    values.put("classes", classes);
    values.put("properties", properties);
    return Templates.render("dataset", "About the data", values);
  }

  private static List<Fact> facts(Thing dataset) {
    List<Fact> facts = new ArrayList<>();
    Fact.add(facts, "Licence", names(dataset.all(Vocabulary.LICENSE)));
    Fact.add(facts, "SPARQL", paths(dataset.all(term("sparqlEndpoint"))));
    Fact.add(facts, "All of it", paths(dataset.all(term("dataDump"))));
    Fact.add(facts, "Vocabularies", names(dataset.all(term("vocabulary"))));
    return facts;
  }

  /** Under the names that their addresses have. */
  private static List<Link> names(List<Thing> things) {
    return things.stream()
        .map(thing -> new Link(thing.address(), Names.compact(thing.words())))
        .sorted(Comparator.comparing(Link::label))
        .toList();
  }

  private static List<Link> paths(List<Thing> things) {
    return things.stream().map(thing -> new Link(thing.address(), thing.address())).toList();
  }

  private static List<Part> parts(Thing dataset, String kind, String counted) {
    return dataset.all(term(kind + "Partition")).stream()
        .flatMap(part -> part.all(term(kind)).stream().map(of -> part(of, part, term(counted))))
        .sorted(
            Comparator.comparingLong(Part::count)
                .reversed()
                .thenComparing(part -> part.term().label()))
        .toList();
  }

  private static Part part(Thing of, Thing part, Node counted) {
    return new Part(new Link(of.address(), Names.compact(of.words())), count(part, counted));
  }

  private static long count(Thing thing, Node counted) {
    String number = thing.words(counted);
    return number == null ? 0 : Long.parseLong(number);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Vocabulary.VOID + name);
  }
}
