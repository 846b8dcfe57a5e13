package dicta.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;

/** The ontology and the shapes as this build of Dicta carries them. */
public final class Ontology {
  static {
    JenaSystem.init();
  }

  private Ontology() {}

  /** A fresh copy of {@code ontology/dicta.ttl}. */
  public static Graph terms() {
    return read("/ontology/dicta.ttl");
  }

  /** A fresh copy of {@code ontology/shapes.ttl}. */
  public static Graph shapes() {
    return read("/ontology/shapes.ttl");
  }

  private static Graph read(String resource) {
    try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
