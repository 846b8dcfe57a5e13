package dicta.entity.gazetteer;

import dicta.entity.EntityType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Whether entries can be added to a gazetteer: whether each is whole, agrees with what is known
 * under its id, and can be told from all others.
 */
public final class GazetteerCheck {
  private static final Pattern ITEM = Pattern.compile(Pattern.quote(Terms.WIKIDATA) + "Q[1-9]\\d*");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,9}");

  /** What an entry has once only, and how people call it. */
  private static final Map<Property, String> SINGLE =
      Map.of(
          Terms.ENTITY_TYPE, "type",
          Terms.LATITUDE, "latitude",
          Terms.LONGITUDE, "longitude",
          Terms.GEONAMES_ID, "GeoNames number",
          Terms.GOVERNS, "territory",
          Terms.SEAT_OF, "seat",
          Terms.ORGAN_OF, "body that it belongs to",
          Terms.PORTFOLIO, "portfolio",
          Terms.WITHIN, "place that it lies in",
          Terms.SAME_AS, "Wikidata item");

  /** What an entry may refer to, and whether that is a place. */
  private static final Map<Property, Boolean> REFERENCES =
      Map.of(
          Terms.GOVERNS, true,
          Terms.WITHIN, true,
          Terms.SEAT_OF, false,
          Terms.ORGAN_OF, false,
          Terms.CONTEXT, false);

  private final Model known;
  private final Addition addition;
  private final Model all;
  private final List<Fault> faults = new ArrayList<>();

  private GazetteerCheck(Model known, Addition addition) {
    this.known = known;
    this.addition = addition;
    this.all = ModelFactory.createDefaultModel().add(known).add(addition.entries());
  }

  /** All faults, each with its line; none when the addition is sound. */
  public static List<String> faults(Model known, Addition addition) {
    TreeSet<Fault> faults = new TreeSet<>(addition.faults());
    faults.addAll(new GazetteerCheck(known, addition).run());
    return faults.stream().map(fault -> fault.in(addition.file())).toList();
  }

  private List<Fault> run() {
    List<Resource> entries =
        addition.entries().listSubjectsWithProperty(Terms.ENTITY_TYPE).toList();
    Namesakes namesakes = new Namesakes(all);
    for (Resource entry : entries) {
      int before = faults.size();
      whole(entry);
      references(entry);
      agrees(entry);
      if (faults.size() == before) {
        identifiers(entry);
        namesakes.of(entry).forEach(words -> fault(entry, words));
      }
    }
    return faults;
  }

  private void whole(Resource entry) {
    EntityType type = type(entry);
    boolean place = entry.hasProperty(RDF.type, Terms.PLACE);
    if (type == null) {
      fault(entry, "no type is called " + entry.getProperty(Terms.ENTITY_TYPE).getObject());
      return;
    }
    if (place == entry.hasProperty(RDF.type, Terms.ACTOR)) {
      fault(entry, "it is either a dicta:Actor or a dicta:Place");
    }
    if (place != Terms.isPlace(type) && type != EntityType.OTHER) {
      fault(entry, "a " + type.label() + " is " + (place ? "no place" : "a place"));
    }
    if (!entry.hasProperty(SKOS.altLabel) || !all.contains(entry, RDFS.label)) {
      fault(entry, "it lacks a name (skos:altLabel) or a label (rdfs:label)");
    }
    if (all.listObjectsOfProperty(entry, RDFS.label).toList().size() > 1) {
      fault(entry, "it has more than one label (rdfs:label); its other names are skos:altLabel");
    }
    if (!entry.hasProperty(DCTerms.source)) {
      fault(entry, "it names no source (dcterms:source)");
    }
    entry
        .listProperties(SKOS.altLabel)
        .forEach(
            name -> {
              if (name.getString().codePoints().filter(Character::isLetterOrDigit).count() < 2) {
                fault(entry, "\"" + name.getString() + "\" is too short for a name");
              }
            });
    position(entry, place);
    if (!place && entry.hasProperty(Terms.GEONAMES_ID)) {
      fault(entry, "only places have a GeoNames number");
    }
  }

  private void position(Resource entry, boolean place) {
    if (entry.hasProperty(Terms.LATITUDE) != entry.hasProperty(Terms.LONGITUDE)) {
      fault(entry, "latitude and longitude come together");
    } else if (entry.hasProperty(Terms.LATITUDE)) {
      if (!place) {
        fault(entry, "only places have coordinates");
      }
      within(entry, Terms.LATITUDE, 90);
      within(entry, Terms.LONGITUDE, 180);
    }
  }

  private void within(Resource entry, Property property, int limit) {
    String value = entry.getProperty(property).getObject().toString();
    try {
      String number = entry.getProperty(property).getLiteral().getLexicalForm();
      if (new BigDecimal(number).abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
        fault(entry, "a " + SINGLE.get(property) + " of " + value + " is beyond " + limit);
      }
    } catch (RuntimeException e) {
      fault(entry, value + " is no " + SINGLE.get(property) + " in decimal degrees");
    }
  }

  private void references(Resource entry) {
    REFERENCES.forEach(
        (property, place) ->
            entry
                .listProperties(property)
                .forEach(
                    fact -> {
                      RDFNode other = fact.getObject();
                      if (!other.isURIResource()
                          || !all.contains(
                              other.asResource(), RDF.type, place ? Terms.PLACE : Terms.ACTOR)) {
                        fault(
                            entry, "the gazetteer has no " + (place ? "place " : "actor ") + other);
                      }
                    }));
    entry
        .listProperties(DCTerms.source)
        .forEach(
            fact -> {
              if (!fact.getObject().isURIResource()
                  || !all.contains(fact.getResource(), DCTerms.title)) {
                fault(entry, "its source is a thing of its own with a dcterms:title");
              }
            });
  }

  /** The facts under one id, old and new together, must not differ. */
  private void agrees(Resource entry) {
    SINGLE.forEach(
        (property, called) -> {
          List<String> values =
              all.listStatements(entry, property, (RDFNode) null).toList().stream()
                  .map(GazetteerCheck::value)
                  .distinct()
                  .sorted()
                  .toList();
          if (values.size() > 1 && entry.hasProperty(property)) {
            fault(
                entry,
                "the id "
                    + Terms.local(entry)
                    + " would have more than one "
                    + called
                    + ": "
                    + String.join(", ", values)
                    + elsewhere(entry));
          }
        });
    boolean another =
        known.contains(entry, SKOS.altLabel)
            && entry.listProperties(SKOS.altLabel).toList().stream()
                .noneMatch(name -> Namesakes.bears(known, entry, name.getString()));
    if (another) {
      fault(
          entry,
          "the id "
              + Terms.local(entry)
              + " is that of "
              + known.getProperty(entry, RDFS.label).getString()
              + elsewhere(entry));
    }
  }

  private String elsewhere(Resource entry) {
    return known.contains(entry, RDF.type) ? "; if you mean somebody else, give another id" : "";
  }

  private void identifiers(Resource entry) {
    entry
        .listProperties(Terms.SAME_AS)
        .forEach(
            fact -> {
              String item = fact.getObject().toString();
              if (item.startsWith(Terms.WIKIDATA) && !ITEM.matcher(item).matches()) {
                fault(entry, "\"" + item.substring(Terms.WIKIDATA.length()) + "\" is no Q-id");
              } else if (!fact.getObject().isURIResource()) {
                fault(entry, "schema:sameAs names an IRI, not " + item);
              }
              claimedBy(entry, Terms.SAME_AS, fact.getObject());
            });
    entry
        .listProperties(Terms.GEONAMES_ID)
        .forEach(
            fact -> {
              if (!NUMBER.matcher(value(fact)).matches()) {
                fault(entry, "\"" + value(fact) + "\" is no GeoNames number");
              }
              claimedBy(entry, Terms.GEONAMES_ID, fact.getObject());
            });
  }

  private void claimedBy(Resource entry, Property property, RDFNode value) {
    String others =
        all.listSubjectsWithProperty(property, value).toList().stream()
            .filter(other -> !other.equals(entry) && !ofOneState(entry, other))
            .map(Terms::local)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      fault(
          entry,
          "the "
              + SINGLE.get(property)
              + " "
              + value.toString().replace(Terms.WIKIDATA, "")
              + " is that of "
              + others
              + " too");
    }
  }

  private boolean ofOneState(Resource one, Resource other) {
    return all.contains(one, Terms.GOVERNS, other) || all.contains(other, Terms.GOVERNS, one);
  }

  private static EntityType type(Resource entry) {
    RDFNode concept = entry.getProperty(Terms.ENTITY_TYPE).getObject();
    return concept.isURIResource() ? Terms.type(concept.asResource()).orElse(null) : null;
  }

  private static String value(Statement fact) {
    if (!fact.getObject().isLiteral()) {
      return fact.getObject().toString().replaceFirst(".*[/#]", "");
    }
    String form = fact.getLiteral().getLexicalForm();
    try {
      return Numbers.plain(new BigDecimal(form));
    } catch (NumberFormatException e) {
      return form;
    }
  }

  private void fault(Resource entry, String words) {
    faults.add(addition.fault(Terms.local(entry), words));
  }
}
