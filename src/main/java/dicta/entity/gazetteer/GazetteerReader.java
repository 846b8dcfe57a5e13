package dicta.entity.gazetteer;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads the gazetteer's Turtle into plain data. */
public final class GazetteerReader {
  /** Namespace of the gazetteer's own identifiers. */
  public static final String NAMESPACE = "https://w3id.org/dicta/gazetteer/";

  private static final String DICTA = "https://w3id.org/dicta#";
  private static final List<String> FILES =
      List.of(
          "sources",
          "countries",
          "capitals",
          "cities",
          "places",
          "organisations",
          "media",
          "people");

  private GazetteerReader() {}

  /** Read when first asked for, once. */
  private static final class BuiltIn {
    static final Model MODEL = read();
  }

  /** The gazetteer that comes with Dicta, from the class path. */
  public static Gazetteer builtIn() {
    return of(builtInModel());
  }

  /** The same as RDF, for the graph of curated entities: a copy, which its caller may change. */
  public static Model builtInModel() {
    return ModelFactory.createDefaultModel().add(BuiltIn.MODEL);
  }

  private static Model read() {
    Model model = ModelFactory.createDefaultModel();
    for (String file : FILES) {
      String name = "/dicta/gazetteer/" + file + ".ttl";
      try (InputStream stream = GazetteerReader.class.getResourceAsStream(name)) {
        if (stream == null) {
          throw new IOException("the class path lacks " + name);
        }
        RDFDataMgr.read(model, stream, Lang.TURTLE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return model;
  }

  /** The gazetteer of a model: the built-in one's, with or without a researcher's own entries. */
  public static Gazetteer of(Model model) {
    return Gazetteer.of(entries(model));
  }

  /** The items of another data set that a model's entries are linked to. */
  public static Map<GazetteerEntry, String> items(Model model) {
    Map<GazetteerEntry, String> items = new HashMap<>();
    Property entityType = property("entityType");
    for (Resource subject : model.listSubjectsWithProperty(entityType).toList()) {
      GazetteerEntry entry = entry(subject, entityType);
      var item = subject.getProperty(Terms.SAME_AS);
      if (item != null) {
        items.put(entry, item.getResource().getURI());
      }
    }
    return items;
  }

  private static List<GazetteerEntry> entries(Model model) {
    List<GazetteerEntry> entries = new ArrayList<>();
    Property entityType = property("entityType");
    for (Resource subject : model.listSubjectsWithProperty(entityType).toList()) {
      entries.add(entry(subject, entityType));
    }
    entries.sort((a, b) -> a.id().compareTo(b.id()));
    return entries;
  }

  private static GazetteerEntry entry(Resource subject, Property entityType) {
    String type =
        subject
            .getRequiredProperty(entityType)
            .getResource()
            .getURI()
            .substring(DICTA.length() + "type-".length());
    boolean place = subject.hasProperty(org.apache.jena.vocabulary.RDF.type, resource("Place"));
    return new GazetteerEntry(
        subject.getURI().substring(subject.getURI().lastIndexOf('/') + 1),
        place ? Kind.PLACE : Kind.ACTOR,
        typeOf(type),
        subject.getRequiredProperty(RDFS.label).getString(),
        strings(subject, SKOS.altLabel),
        strings(subject, property("demonym")),
        strings(subject, property("demonymPlural")),
        strings(subject, property("isoCode")),
        reference(subject, "governs"),
        reference(subject, "seatOf"),
        reference(subject, "organOf"),
        string(subject, "portfolio"),
        reference(subject, "within"),
        reference(subject, "context"));
  }

  private static EntityType typeOf(String label) {
    for (EntityType type : EntityType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type of entity: " + label);
  }

  private static List<String> strings(Resource subject, Property property) {
    TreeSet<String> strings = new TreeSet<>();
    subject.listProperties(property).forEach(s -> strings.add(s.getString()));
    return List.copyOf(strings);
  }

  private static String string(Resource subject, String property) {
    var statement = subject.getProperty(property(property));
    return statement == null ? null : statement.getString();
  }

  private static String reference(Resource subject, String property) {
    var statement = subject.getProperty(property(property));
    if (statement == null) {
      return null;
    }
    RDFNode node = statement.getObject();
    String iri = node.asResource().getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(DICTA, name);
  }

  private static Resource resource(String name) {
    return ResourceFactory.createResource(DICTA + name);
  }
}
