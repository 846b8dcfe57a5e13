package dicta.entity.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads a researcher's Turtle file, in the terms of {@code seeds/gazetteer/}. */
public final class GazetteerTurtle {
  private static final Set<Property> TERMS =
      Set.of(
          RDF.type,
          RDFS.label,
          SKOS.altLabel,
          DCTerms.source,
          DCTerms.title,
          Terms.ENTITY_TYPE,
          Terms.DEMONYM,
          Terms.DEMONYM_PLURAL,
          Terms.ISO_CODE,
          Terms.GOVERNS,
          Terms.SEAT_OF,
          Terms.ORGAN_OF,
          Terms.PORTFOLIO,
          Terms.WITHIN,
          Terms.CONTEXT,
          Terms.LATITUDE,
          Terms.LONGITUDE,
          Terms.GEONAMES_ID,
          Terms.SAME_AS);

  /** A subject at the beginning of a line, as a prefixed name or in full. */
  private static final Pattern SUBJECT = Pattern.compile("^(?:[\\w-]*:|<[^>]*/)([\\w-]+)>?\\s");

  private final List<Fault> faults = new ArrayList<>();
  private final String file;

  private GazetteerTurtle(String file) {
    this.file = file;
  }

  /**
   * Reads a file's text.
   *
   * @param file how faults name it
   */
  public static Addition read(String file, String text) {
    return new GazetteerTurtle(file).read(text);
  }

  private Addition read(String text) {
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.fromString(text, Lang.TURTLE).errorHandler(new Lines()).parse(model);
    } catch (RiotException e) {
      // Lines has noted it; what was read so far is no whole.
      model.removeAll();
    }
    Map<String, Integer> lines = lines(text);
    Addition addition = new Addition(file, model, lines, faults);
    List<Fault> all = new ArrayList<>(faults);
    for (Statement fact : model.listStatements().toList()) {
      String own = fact.getSubject().isURIResource() ? Terms.local(fact.getSubject()) : "";
      if (fact.getSubject().isAnon() || fact.getObject().isAnon()) {
        all.add(addition.fault(own, "blank nodes are not read: give each thing an IRI"));
      } else if (!fact.getSubject().getURI().startsWith(GazetteerReader.NAMESPACE)) {
        all.add(
            addition.fault(
                own, fact.getSubject() + " does not begin with " + GazetteerReader.NAMESPACE));
      } else if (!TERMS.contains(fact.getPredicate())) {
        all.add(addition.fault(own, "the gazetteer has no property " + fact.getPredicate()));
      }
    }
    if (all.isEmpty() && !model.contains(null, Terms.ENTITY_TYPE)) {
      all.add(addition.fault("", "it has no entry, which is a subject with dicta:entityType"));
    }
    return new Addition(file, model, lines, all);
  }

  private static Map<String, Integer> lines(String text) {
    Map<String, Integer> lines = new HashMap<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      Matcher subject = SUBJECT.matcher(all.get(i));
      if (subject.find()) {
        lines.putIfAbsent(subject.group(1), i + 1);
      }
    }
    return lines;
  }

  /** Notes what the parser finds, with its line. */
  private final class Lines implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      faults.add(new Fault((int) line, message));
    }

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      faults.add(new Fault((int) line, message));
      throw new RiotException(message);
    }
  }
}
