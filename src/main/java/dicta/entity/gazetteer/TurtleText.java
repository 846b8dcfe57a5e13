package dicta.entity.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** Entries as Turtle that people can read, edit and compare: the same for the same facts. */
public final class TurtleText {
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "dicta", Terms.DICTA,
              "gaz", GazetteerReader.NAMESPACE,
              "dcterms", "http://purl.org/dc/terms/",
              "geo", "http://www.w3.org/2003/01/geo/wgs84_pos#",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "schema", "https://schema.org/",
              "skos", "http://www.w3.org/2004/02/skos/core#",
              "wd", Terms.WIKIDATA));

  private TurtleText() {}

  public static String of(Model model) {
    PrefixMap prefixes = PrefixMapFactory.create(PREFIXES);
    TreeMap<String, TreeSet<String>> facts = new TreeMap<>();
    for (Triple triple : model.getGraph().find().toList()) {
      facts
          .computeIfAbsent(text(triple.getSubject(), prefixes), s -> new TreeSet<>())
          .add(
              predicate(triple.getPredicate(), prefixes)
                  + " "
                  + text(triple.getObject(), prefixes));
    }
    String head =
        PREFIXES.entrySet().stream()
            .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
            .collect(Collectors.joining());
    return head
        + facts.entrySet().stream()
            .map(subject -> block(subject.getKey(), List.copyOf(subject.getValue())))
            .collect(Collectors.joining());
  }

  private static String block(String subject, List<String> facts) {
    return "\n" + subject + " " + String.join(" ;\n  ", facts) + " .\n";
  }

  private static String predicate(Node node, PrefixMap prefixes) {
    return node.equals(RDF.type.asNode()) ? "a" : text(node, prefixes);
  }

  private static String text(Node node, PrefixMap prefixes) {
    return NodeFmtLib.str(node, null, prefixes);
  }
}
