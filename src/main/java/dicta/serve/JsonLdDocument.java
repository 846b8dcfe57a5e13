package dicta.serve;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A graph as JSON-LD under the context that this server serves: short keys, no namespaces in sight.
 */
final class JsonLdDocument {
  /** Where the context is served. */
  static final String CONTEXT_PATH = "/context.jsonld";

  private static final JsonObject CONTEXT = read();

  private JsonLdDocument() {}

  private static JsonObject read() {
    try (InputStream in = JsonLdDocument.class.getResourceAsStream("context.jsonld");
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new IllegalStateException("the context is part of the program", e);
    }
  }

  static byte[] context() {
    return bytes(CONTEXT);
  }

  static byte[] of(Graph graph) {
    try {
      QuadsToJsonld reader = JsonLd.fromRdf();
      for (Triple triple : graph.find().toList()) {
        add(reader, triple);
      }
      JsonArray expanded = reader.toJsonLd();
      JsonObject compacted =
          JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(CONTEXT))
              .options(new JsonLdOptions((url, loading) -> null))
              .get();
      return bytes(Json.createObjectBuilder(compacted).add("@context", CONTEXT_PATH).build());
    } catch (JsonLdError | RdfConsumerException e) {
      throw new IllegalStateException("a graph without blank nodes is always JSON-LD", e);
    }
  }

  private static void add(QuadsToJsonld reader, Triple triple) throws RdfConsumerException {
    String subject = name(triple.getSubject());
    String predicate = triple.getPredicate().getURI();
    Node object = triple.getObject();
    if (object.isLiteral()) {
      String language = object.getLiteralLanguage();
      reader.quad(
          subject,
          predicate,
          object.getLiteralLexicalForm(),
          object.getLiteralDatatypeURI(),
          language.isEmpty() ? null : language,
          null,
          null);
    } else {
      reader.quad(subject, predicate, name(object), null, null, null, null);
    }
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static byte[] bytes(JsonObject object) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(out)) {
      writer.writeObject(object);
    }
    return out.toByteArray();
  }
}
