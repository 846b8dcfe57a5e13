package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The context of our JSON-LD has a short key for every term of the ontology. */
class ContextTest {
  @Test
  void everyTermHasAKeyThatMeansIt() throws IOException {
    JsonNode context = new ObjectMapper().readTree(JsonLdDocument.context()).path("@context");
    Model ontology = RDFDataMgr.loadModel(Path.of("ontology/dicta.ttl").toString());
    for (Resource kind : List.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
      List<Resource> terms =
          ontology
              .listSubjectsWithProperty(RDF.type, kind)
              .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Terms.DICTA))
              .toList();
      assertThat(terms).isNotEmpty();
      for (Resource term : terms) {
        String name = term.getURI().substring(Terms.DICTA.length());
        JsonNode key = context.path(name);
        String meaning = key.isObject() ? key.path("@id").asText() : key.asText();
        assertThat(meaning).isEqualTo("dicta:" + name);
        if (kind.equals(OWL2.ObjectProperty)) {
          assertThat(key.path("@type").asText()).as(name).isIn("@id", "@vocab");
        }
      }
    }
  }
}
