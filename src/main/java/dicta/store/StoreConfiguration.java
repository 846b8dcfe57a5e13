package dicta.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * The shipped {@code fuseki-config.ttl} for one generation. The indexes are filled by the very
 * description by which the server opens them, so that the two cannot differ.
 */
final class StoreConfiguration {
  private static final String RESOURCE = "/dicta/serve/fuseki-config.ttl";
  private static final String BLANK = "{generation}";
  private static final String FUSEKI = "http://jena.apache.org/fuseki#";
  private static final String GEOSPARQL = "http://jena.apache.org/geosparql#";

  static {
    JenaReady.init();
  }

  private final Model model;

  private StoreConfiguration(Model model) {
    this.model = model;
  }

  static StoreConfiguration of(Path generation) {
    String location = generation.toAbsolutePath().normalize().toString();
    Model model =
        RDFParser.fromString(shipped(), Lang.TURTLE).base("urn:dicta:configuration").toModel();
    for (Statement blank : model.listStatements().toList()) {
      if (blank.getObject().isLiteral() && blank.getString().contains(BLANK)) {
        model.remove(blank);
        model.add(
            blank.getSubject(), blank.getPredicate(), blank.getString().replace(BLANK, location));
      }
    }
    return new StoreConfiguration(model);
  }

  /** The TDB2 store with its text index: what is changed by a transaction. */
  DatasetGraph searchable() {
    return DatasetFactory.assemble(only(TextVocab.textDataset)).asDatasetGraph();
  }

  /** All layers, as the server has them: what is queried. */
  DatasetGraph served() {
    Property dataset = ResourceFactory.createProperty(FUSEKI, "dataset");
    Resource served =
        model.listSubjectsWithProperty(dataset).nextResource().getPropertyResourceValue(dataset);
    return DatasetFactory.assemble(served).asDatasetGraph();
  }

  /** The text index alone, to fill it after a bulk load. */
  TextIndex textIndex() {
    return (TextIndex) Assembler.general().open(only(TextVocab.textIndexLucene));
  }

  /** File of the spatial index. */
  Path spatialIndex() {
    return Path.of(spatial("spatialIndexFile").getString());
  }

  /** Coordinate reference system of the spatial index. */
  String spatialReference() {
    return spatial("srsUri").getResource().getURI();
  }

  private Statement spatial(String property) {
    Property geosparql = ResourceFactory.createProperty(GEOSPARQL, property);
    return model.listSubjectsWithProperty(geosparql).nextResource().getProperty(geosparql);
  }

  private Resource only(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).nextResource();
  }

  private static String shipped() {
    try (InputStream in = StoreConfiguration.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
