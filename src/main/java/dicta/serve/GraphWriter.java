package dicta.serve;

import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.PrefixMappingAdapter;

/** Writes a graph in one of the forms for programs. */
final class GraphWriter {
  private GraphWriter() {}

  static byte[] write(Graph graph, Representation form) {
    if (form == Representation.JSON_LD) {
      return JsonLdDocument.of(graph);
    }
    graph.getPrefixMapping().setNsPrefixes(new PrefixMappingAdapter(Terms.prefixes()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format(form)).output(out);
    return out.toByteArray();
  }

  private static RDFFormat format(Representation form) {
    return switch (form) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      case JSON_LD, HTML -> throw new IllegalArgumentException(form + " is not written here");
    };
  }
}
