package dicta.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Model MODEL = GazetteerReader.builtInModel();
  private static final Gazetteer GAZETTEER = GazetteerReader.builtIn();

  @Test
  void everyFactIsWhole() {
    List<String> faults = new ArrayList<>();
    for (Resource entry : MODEL.listSubjectsWithProperty(property("entityType")).toList()) {
      if (!entry.hasProperty(RDFS.label) || !entry.hasProperty(DCTerms.source)) {
        faults.add(entry + " lacks label or source");
      }
      if (!entry.hasProperty(SKOS.altLabel)) {
        faults.add(entry + " lacks a name");
      }
      if (entry.hasProperty(SKOS.prefLabel)) {
        faults.add(entry + " prefers a name");
      }
    }
    MODEL
        .listStatements()
        .forEach(
            s -> {
              boolean blank = s.getObject().isAnon() || s.getSubject().isAnon();
              boolean own =
                  s.getObject().isURIResource()
                      && s.getResource().getURI().startsWith(GazetteerReader.NAMESPACE);
              if (blank || own && !MODEL.contains(s.getResource(), RDF.type)) {
                faults.add(s.toString());
              }
            });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "chile, STATE, Chilean",
    "azerbaijan, STATE, Azerbaijani",
    "south-korea, STATE, South Korean",
    "scotland, REGION, Scottish"
  })
  void demonymsNameTheirState(String id, EntityType type, String demonym) {
    assertThat(GAZETTEER.demonym(demonym)).isNotNull();
    assertThat(GAZETTEER.demonym(demonym).id()).isEqualTo(id);
    assertThat(GAZETTEER.demonym(demonym).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "nairobi, kenya",
    "brussels, european-union",
    "stepanakert, republic-of-artsakh",
    "washington-dc, united-states",
    "canberra, australia"
  })
  void aSeatStandsForWhoSitsThere(String city, String actor) {
    assertThat(GAZETTEER.actorOf(GAZETTEER.byId(city)).id()).isEqualTo(actor);
  }

  @Test
  void aStateAndItsCountryShareTheirNames() {
    assertThat(GAZETTEER.named("peru"))
        .extracting(GazetteerEntry::kind)
        .containsExactlyInAnyOrder(Kind.ACTOR, Kind.PLACE);
  }

  private static org.apache.jena.rdf.model.Property property(String name) {
    return ResourceFactory.createProperty("https://w3id.org/dicta#", name);
  }
}
