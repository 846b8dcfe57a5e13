package dicta.serve.page;

import dicta.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A page for everything that has none of its own: its properties, and what leads to it. */
final class ThingPage {
  private static final int MAX = 200;

  private ThingPage() {}

  static byte[] render(Thing thing, Map<String, Object> common) {
    Map<String, Object> values = new HashMap<>(common);
    values.put("label", thing.label());
    values.put("kind", kind(thing));
    values.put("iri", thing.node().toString());
    values.put("facts", outgoing(thing));
    values.put("incoming", incoming(thing));
    return Templates.render("thing", StatementPage.shorten(thing.label()), values);
  }

  private static String kind(Thing thing) {
    return thing.all(Vocabulary.TYPE).stream()
        .map(Thing::words)
        .filter(iri -> iri.startsWith(dicta.rdf.Dicta.NAMESPACE))
        .map(iri -> iri.substring(dicta.rdf.Dicta.NAMESPACE.length()))
        .findFirst()
        .orElse("Resource");
  }

  private static List<Fact> outgoing(Thing thing) {
    Map<Node, Thing> properties = new TreeMap<>(java.util.Comparator.comparing(Node::toString));
    thing
        .site()
        .graph()
        .find(thing.node(), Node.ANY, Node.ANY)
        .mapWith(Triple::getPredicate)
        .forEachRemaining(p -> properties.put(p, thing.site().thing(p)));
    List<Fact> facts = new ArrayList<>();
    properties.forEach(
        (property, name) -> Fact.add(facts, name(name), StatementView.links(thing.all(property))));
    return facts;
  }

  private static List<Fact> incoming(Thing thing) {
    Map<String, List<Link>> byProperty = new TreeMap<>();
    var found = thing.site().graph().find(Node.ANY, Node.ANY, thing.node());
    for (int n = 0; n < MAX && found.hasNext(); n++) {
      Triple triple = found.next();
      byProperty
          .computeIfAbsent(name(thing.site().thing(triple.getPredicate())), p -> new ArrayList<>())
          .add(thing.site().thing(triple.getSubject()).link());
    }
    found.close();
    return byProperty.entrySet().stream().map(e -> new Fact(e.getKey(), e.getValue())).toList();
  }

  /** A property as people read it. */
  private static String name(Thing property) {
    return property.label();
  }
}
