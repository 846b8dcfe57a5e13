package dicta.serve;

import dicta.serve.ServeException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;

/**
 * {@code fuseki-config.ttl} as shipped, with the one blank that is filled in at run time: where the
 * store's generation lies.
 */
final class Configuration {
  private static final String RESOURCE = "fuseki-config.ttl";
  private static final String BLANK = "{generation}";
  private static final String CONTEXT = "http://jena.hpl.hp.com/2005/11/Assembler#";

  private final String turtle;

  private Configuration(String turtle) {
    this.turtle = turtle;
  }

  static Configuration shipped() {
    try (InputStream in = Configuration.class.getResourceAsStream(RESOURCE)) {
      return new Configuration(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ServeException(Problem.CONFIGURATION, RESOURCE + " is not readable", e);
    }
  }

  /** A configuration in the user's own words. */
  static Configuration of(String turtle) {
    return new Configuration(turtle);
  }

  Limits limits() {
    return Limits.of(parse());
  }

  /** The longest time that any endpoint gives to a query. */
  Duration longestQuery() {
    Model model = parse();
    return Duration.ofMillis(
        model
            .listSubjectsWithProperty(model.createProperty(CONTEXT, "cxtName"), "arq:queryTimeout")
            .toList()
            .stream()
            .map(setting -> setting.getProperty(model.createProperty(CONTEXT, "cxtValue")))
            .mapToLong(value -> Long.parseLong(value.getString()))
            .max()
            .orElse(0));
  }

  /** The configuration for one generation of a store. */
  Model forGeneration(Path generation) {
    Model model = parse();
    String location = generation.toAbsolutePath().normalize().toString();
    List<Statement> blanks =
        model
            .listStatements()
            .filterKeep(s -> s.getObject().isLiteral() && s.getString().contains(BLANK))
            .toList();
    for (Statement blank : blanks) {
      model.remove(blank);
      model.add(
          blank.getSubject(), blank.getPredicate(), blank.getString().replace(BLANK, location));
    }
    return model;
  }

  private Model parse() {
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.fromString(turtle, Lang.TURTLE).base("urn:dicta:configuration").parse(model);
    } catch (RiotException e) {
      throw new ServeException(Problem.CONFIGURATION, RESOURCE + ": " + e.getMessage(), e);
    }
    return model;
  }
}
