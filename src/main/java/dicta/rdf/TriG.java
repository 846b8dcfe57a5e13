package dicta.rdf;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** A named graph as TriG for people to read, its triples in their fixed order. */
public final class TriG {
  private TriG() {}

  public static void write(NamedGraph graph, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    writer.start();
    writer.prefix("dicta", Dicta.NAMESPACE);
    writer.prefix("dcterms", Vocabulary.DCTERMS);
    writer.prefix("nif", Vocabulary.NIF);
    writer.prefix("prov", Vocabulary.PROV);
    writer.prefix("rdfs", Vocabulary.RDFS);
    writer.prefix("schema", Vocabulary.SCHEMA);
    writer.prefix("skosxl", Vocabulary.SKOSXL);
    writer.prefix("xsd", Vocabulary.XSD);
    graph.quads().forEach(writer::quad);
    writer.finish();
  }
}
