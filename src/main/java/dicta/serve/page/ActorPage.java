package dicta.serve.page;

import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** An actor: what they said, in whose name and in which posts, under which spellings. */
final class ActorPage {
  /** Statements on one page; the rest is a query away. */
  static final int MAX_STATEMENTS = 200;

  static final Node SAME_AS = NodeFactory.createURI(Vocabulary.SCHEMA + "sameAs");

  private ActorPage() {}

  static byte[] render(Thing actor, Map<String, Object> common) {
    List<Thing> said =
        actor.pointing(Dicta.SAID_BY, 4 * MAX_STATEMENTS).stream()
            .filter(thing -> thing.isA(Dicta.STATEMENT))
            .limit(MAX_STATEMENTS)
            .toList();
    List<StatementView> statements = StatementView.of(said.stream());
    List<Thing> inTheirName =
        actor.pointing(Dicta.ON_BEHALF_OF, MAX_STATEMENTS).stream()
            .flatMap(attribution -> attribution.pointing(Dicta.ATTRIBUTION, 1).stream())
            .filter(statement -> !said.contains(statement))
            .toList();
    Map<String, Object> values = new HashMap<>(common);
    values.put("label", actor.label());
    values.put("kind", kind(actor));
    values.put("statements", statements);
    values.put("inTheirName", StatementView.of(inTheirName.stream()));
    values.put("facts", facts(actor, statements));
    values.put("max", MAX_STATEMENTS);
    return Templates.render("actor", actor.label(), values);
  }

  static String kind(Thing entity) {
    String type = StatementView.concept(entity, Dicta.ENTITY_TYPE);
    return type == null || type.equals("other") ? "" : type;
  }

  private static List<Fact> facts(Thing actor, List<StatementView> statements) {
    TreeSet<String> posts = new TreeSet<>();
    Map<String, Link> behalf = new TreeMap<>();
    Map<String, Link> articles = new TreeMap<>();
    for (StatementView statement : statements) {
      if (statement.post() != null) {
        posts.add(statement.post());
      }
      statement.onBehalfOf().forEach(link -> behalf.put(link.address(), link));
      if (statement.article() != null) {
        articles.put(statement.article().address(), statement.article());
      }
    }
    List<Fact> facts = new ArrayList<>();
    Fact.add(facts, "Posts", posts.stream().map(post -> new Link("", post)).toList());
    Fact.add(facts, "Speaks for", List.copyOf(behalf.values()));
    Fact.add(facts, "Names", names(actor));
    Fact.add(facts, "Articles", List.copyOf(articles.values()));
    Fact.add(facts, "Elsewhere", elsewhere(actor));
    return facts;
  }

  static List<Link> names(Thing entity) {
    return entity.all(Dicta.HAS_NAME).stream()
        .map(Thing::link)
        .sorted(java.util.Comparator.comparing(Link::label))
        .toList();
  }

  /** The same thing on other sites: Wikidata, for one. */
  static List<Link> elsewhere(Thing entity) {
    return entity.all(SAME_AS).stream()
        .map(other -> new Link(other.address(), elsewhereLabel(other.words())))
        .filter(link -> !link.address().isEmpty())
        .toList();
  }

  private static String elsewhereLabel(String iri) {
    String wikidata = "http://www.wikidata.org/entity/";
    return iri.startsWith(wikidata) ? "Wikidata " + iri.substring(wikidata.length()) : iri;
  }
}
