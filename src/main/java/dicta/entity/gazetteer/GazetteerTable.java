package dicta.entity.gazetteer;

import dicta.entity.EntityType;
import dicta.entity.name.NameKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads a researcher's table of entries (docs/gazetteer.md) into the gazetteer's terms. */
public final class GazetteerTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "name",
          "aliases",
          "country",
          "of",
          "lat",
          "long",
          "wikidata",
          "geonames",
          "source");

  private final String file;
  private final References references;
  private final Model entries = ModelFactory.createDefaultModel();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private List<String> header;

  private GazetteerTable(String file, Model known) {
    this.file = file;
    this.references = new References(known, entries);
  }

  /**
   * Reads a table.
   *
   * @param file how faults name it
   * @param known the gazetteer so far, for what rows refer to
   */
  public static Addition read(String file, String text, Model known) {
    GazetteerTable table = new GazetteerTable(file, known);
    table.read(text);
    return new Addition(file, table.entries, table.lines, table.faults);
  }

  private void read(String text) {
    Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
    List<String> all = text.replaceFirst("^\uFEFF", "").lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header == null) {
        header(i + 1, line);
        if (!faults.isEmpty()) {
          return;
        }
      } else {
        row(i + 1, line, rows);
      }
    }
    if (rows.isEmpty() && faults.isEmpty()) {
      fault(0, "it has no rows below a header line");
    }
    // A row may refer to a later one, so relations come last.
    rows.forEach(this::relate);
  }

  private void header(int number, String line) {
    header =
        Arrays.stream(line.split("\t", -1)).map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        fault(number, "no column is called \"" + column + "\"; there are " + COLUMNS);
      }
    }
    if (new TreeSet<>(header).size() < header.size()) {
      fault(number, "a column stands twice");
    }
    if (!header.contains("name") || !header.contains("type")) {
      fault(number, "the first line names the columns, \"name\" and \"type\" among them");
    }
  }

  private void row(int number, String line, Map<Integer, Map<String, String>> rows) {
    String[] cells = line.split("\t", -1);
    if (cells.length > header.size()) {
      fault(number, cells.length + " cells for " + header.size() + " columns");
      return;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        row.put(header.get(i), cells[i].strip());
      }
    }
    String name = row.get("name");
    EntityType type = type(row.get("type"));
    if (name == null) {
      fault(number, "it has no name");
    } else if (type == null) {
      fault(
          number,
          "no type is called \"" + row.getOrDefault("type", "") + "\"; there are " + types());
    } else {
      String id = row.containsKey("id") ? row.get("id") : slug(name);
      if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        fault(
            number,
            row.containsKey("id")
                ? "the id \"" + id + "\" is not of lower-case letters, digits and hyphens"
                : "no id can be made from this name: give one in the column id");
        return;
      }
      if (lines.putIfAbsent(id, number) != null) {
        fault(number, "the id " + id + " stands in line " + lines.get(id) + " already");
        return;
      }
      row.put("id", id);
      describe(number, row, type);
      rows.put(number, row);
    }
  }

  private void describe(int number, Map<String, String> row, EntityType type) {
    Resource entry = entries.createResource(GazetteerReader.NAMESPACE + row.get("id"));
    entry.addProperty(RDF.type, Terms.isPlace(type) ? Terms.PLACE : Terms.ACTOR);
    entry.addProperty(Terms.ENTITY_TYPE, Terms.concept(type));
    entry.addProperty(RDFS.label, row.get("name"), "en");
    entry.addProperty(SKOS.altLabel, row.get("name"), "en");
    for (String alias : row.getOrDefault("aliases", "").split("\\|")) {
      int at = alias.lastIndexOf('@');
      boolean tagged =
          at > 0 && alias.substring(at + 1).strip().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*");
      String form = (tagged ? alias.substring(0, at) : alias).strip();
      if (!form.isEmpty()) {
        entry.addProperty(SKOS.altLabel, form, tagged ? alias.substring(at + 1).strip() : "en");
      }
    }
    decimal(number, entry, Terms.LATITUDE, row.get("lat"));
    decimal(number, entry, Terms.LONGITUDE, row.get("long"));
    if (row.containsKey("wikidata")) {
      String item =
          row.get("wikidata").replaceFirst("^https?://www\\.wikidata\\.org/(entity|wiki)/", "");
      entry.addProperty(Terms.SAME_AS, entries.createResource(Terms.WIKIDATA + item));
    }
    if (row.containsKey("geonames")) {
      entry.addProperty(Terms.GEONAMES_ID, row.get("geonames"));
    }
    entry.addProperty(DCTerms.source, source(row.get("source")));
  }

  private void decimal(int number, Resource entry, Property property, String cell) {
    if (cell == null) {
      return;
    }
    try {
      entry.addProperty(property, Numbers.plain(new BigDecimal(cell)));
    } catch (NumberFormatException e) {
      fault(number, "\"" + cell + "\" is no number of degrees (write 39.82, not 39°49')");
    }
  }

  private Resource source(String words) {
    String title = words == null ? "Added from " + file.replaceFirst(".*[/\\\\]", "") : words;
    String id = "source-own-" + slug(title);
    return entries
        .createResource(GazetteerReader.NAMESPACE + id)
        .addProperty(RDF.type, DCTerms.BibliographicResource)
        .addProperty(DCTerms.title, title, "en");
  }

  private void relate(int number, Map<String, String> row) {
    Resource entry = entries.createResource(GazetteerReader.NAMESPACE + row.get("id"));
    EntityType type = type(row.get("type"));
    boolean place = Terms.isPlace(type);
    Resource state = null;
    if (row.containsKey("country")) {
      state = references.state(row.get("country"));
      if (state == null) {
        fault(number, "no country is called \"" + row.get("country") + "\": give its ISO code");
        return;
      }
    }
    Resource narrower = null;
    if (row.containsKey("of")) {
      List<Resource> meant = references.named(row.get("of"), place);
      if (meant.size() != 1) {
        fault(
            number,
            (meant.isEmpty() ? "nothing" : "more than one entry")
                + " is called \""
                + row.get("of")
                + "\": "
                + (meant.isEmpty()
                    ? "add it, or mend its name"
                    : "give an id, one of "
                        + meant.stream()
                            .map(Terms::local)
                            .sorted()
                            .collect(Collectors.joining(", "))));
        return;
      }
      narrower = meant.get(0);
    }
    relate(entry, type, state, narrower);
  }

  private void relate(Resource entry, EntityType type, Resource state, Resource narrower) {
    if (Terms.isPlace(type)) {
      Resource within = narrower != null ? narrower : references.territory(state);
      if (within != null && type != EntityType.COUNTRY) {
        entry.addProperty(Terms.WITHIN, within);
      }
      return;
    }
    boolean stateOrgan = type == EntityType.GOVERNMENT_BODY || type == EntityType.ARMED_FORCE;
    boolean part = type == EntityType.ORGANIZATION || stateOrgan;
    if (part && narrower != null) {
      entry.addProperty(Terms.ORGAN_OF, narrower);
    } else if (stateOrgan && state != null) {
      entry.addProperty(Terms.ORGAN_OF, state);
    }
    Resource context = part || narrower == null ? state : narrower;
    if (context != null && !context.equals(entry)) {
      entry.addProperty(Terms.CONTEXT, context);
    }
  }

  private static EntityType type(String cell) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.label().equalsIgnoreCase(cell))
        .findAny()
        .orElse(null);
  }

  private static String types() {
    return Arrays.stream(EntityType.values())
        .map(EntityType::label)
        .collect(Collectors.joining(", "));
  }

  private static String slug(String name) {
    return NameKey.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private void fault(int line, String words) {
    faults.add(new Fault(line, words));
  }
}
