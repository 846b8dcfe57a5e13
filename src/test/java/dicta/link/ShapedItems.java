package dicta.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Items in Wikidata's shape, written down briefly: a line is {@code id | label | aliases |
 * description | class | property value; ...}. A value that is no Q-id is an item of that name;
 * years, positions and numbers are literals as Wikidata has them.
 */
final class ShapedItems {
  private static final String PREFIXES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <http://schema.org/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      """;

  private final StringBuilder turtle = new StringBuilder(PREFIXES);
  private final Map<String, String> classes = new LinkedHashMap<>();
  private final Map<String, String> named = new LinkedHashMap<>();

  static DatasetGraph in(Path folder) throws IOException {
    ShapedItems items = new ShapedItems();
    for (String line : Files.readAllLines(folder.resolveSibling("classes.txt"))) {
      String[] words = line.split(" ");
      items.classes.put(words[0], words[1]);
      for (int i = 3; i < words.length; i += 2) {
        items.turtle.append("wd:%s wdt:P279 wd:%s .%n".formatted(words[i - 2], words[i]));
      }
    }
    List<String> lines = Files.readAllLines(folder.resolve("items.txt"));
    lines.stream().filter(line -> !line.startsWith("#")).forEach(items::item);
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(items.turtle.toString(), Lang.TURTLE).parse(dataset.getDefaultGraph());
    return dataset;
  }

  private void item(String line) {
    String[] cells = line.split("\\|", -1);
    String id = "wd:" + cells[0].strip();
    label(id, cells[1].strip());
    for (String alias : cells[2].split(";")) {
      if (!alias.isBlank()) {
        turtle.append("%s skos:altLabel \"%s\"@en .%n".formatted(id, alias.strip()));
      }
    }
    turtle.append("%s schema:description \"%s\"@en .%n".formatted(id, cells[3].strip()));
    turtle.append("%s wdt:P31 wd:%s .%n".formatted(id, classes.get(cells[4].strip())));
    if (cells.length > 5) {
      for (String fact : cells[5].split(";")) {
        if (!fact.isBlank()) {
          String property = fact.strip().substring(0, fact.strip().indexOf(' '));
          String value = fact.strip().substring(property.length() + 1);
          turtle.append("%s wdt:%s %s .%n".formatted(id, property, value(property, value)));
        }
      }
    }
  }

  private String value(String property, String value) {
    if (value.matches("Q\\d+")) {
      return "wd:" + value;
    }
    return switch (property) {
      case "P569", "P570", "P571", "P576" ->
          "\"%s-01-01T00:00:00Z\"^^xsd:dateTime".formatted(value);
      case "P625" -> {
        String[] degrees = value.split(",");
        yield "\"Point(%s %s)\"^^geo:wktLiteral".formatted(degrees[1], degrees[0]);
      }
      case "P1566" -> "\"" + value + "\"";
      default ->
          named.computeIfAbsent(
              value,
              name -> {
                String id = "wd:Q" + (990000 + named.size());
                label(id, name);
                return id;
              });
    };
  }

  private void label(String id, String label) {
    turtle.append("%s rdfs:label \"%s\"@en .%n".formatted(id, label));
  }
}
