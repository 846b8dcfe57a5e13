package dicta.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.article.InputException;
import dicta.entity.EntityLink;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.gazetteer.LinkTable;
import dicta.entity.resolve.EntityKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnGazetteerTest {
  private static final String HEADER =
      "name\ttype\tid\taliases\tcountry\tof\tlat\tlong\twikidata\tgeonames\tsource\n";
  private static final String PREFIXES =
      """
      PREFIX dicta: <https://w3id.org/dicta#>
      PREFIX gaz: <https://w3id.org/dicta/gazetteer/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      """;

  @TempDir Path folder;
  private OwnGazetteer own;

  @BeforeEach
  void begin() throws IOException {
    own = new OwnGazetteer(folder.resolve("gazetteer"));
    add(
        "Ada Berg\tPerson\t\tАда Берг@ru|A. Berg\tNO\tharbour-union",
        "Harbour Union\tOrganization\t\tHU\tNorway",
        "Nordhavn\tCity\t\t\tNO\t\t59.910\t10.75\tQ900000001\t900000001");
  }

  private OwnGazetteer.Added add(String... rows) throws IOException {
    return own.add(
        Files.writeString(folder.resolve("rows.tsv"), HEADER + String.join("\n", rows)), false);
  }

  private Gazetteer gazetteer() {
    return GazetteerReader.of(own.together());
  }

  @Test
  void entriesAreFoundByEveryNameAndHangTogether() {
    assertThat(gazetteer().named("ада берг"))
        .extracting(GazetteerEntry::id)
        .containsExactly("ada-berg");
    assertThat(gazetteer().byId("ada-berg").context()).isEqualTo("harbour-union");
    assertThat(gazetteer().byId("harbour-union").context()).isEqualTo("norway");
    assertThat(gazetteer().byId("nordhavn").within()).isEqualTo("norway-place");
    assertThat(gazetteer().byId("nikol-pashinyan")).isNotNull();
  }

  @Test
  void itemsAreThoseOfBothGazetteersAndOfTheLinks() {
    String city = EntityKey.curated(Kind.PLACE, "nordhavn");
    String ada = EntityKey.curated(Kind.ACTOR, "ada-berg");
    own.write(
        OwnGazetteer.LINKS,
        List.of(
            new LinkTable.Row(
                new EntityLink(ada, "http://www.wikidata.org/entity/Q900000002", "test", 1),
                "Ada Berg",
                "Ada Berg")));
    assertThat(own.items())
        .containsEntry(city, "http://www.wikidata.org/entity/Q900000001")
        .containsEntry(ada, "http://www.wikidata.org/entity/Q900000002")
        .containsEntry(
            EntityKey.curated(Kind.ACTOR, "nikol-pashinyan"),
            "http://www.wikidata.org/entity/Q7035479");
  }

  @Test
  void addingTwiceIsAddingOnce() throws IOException {
    String before = Files.readString(own.folder().resolve("entries.ttl"));
    OwnGazetteer.Added again = add("Nordhavn\tCity\t\t\tNOR\t\t59.91\t10.750\tQ900000001");
    assertThat(again.facts()).isZero();
    assertThat(Files.readString(own.folder().resolve("entries.ttl"))).isEqualTo(before);
  }

  @Test
  void anEntryThatIsThereGetsFurtherNames() throws IOException {
    add("Nikol Pashinyan\tPerson\tnikol-pashinyan\tNicol Paschinjan@de");
    GazetteerEntry entry = gazetteer().byId("nikol-pashinyan");
    assertThat(entry.label()).isEqualTo("Nikol Pashinyan");
    assertThat(entry.names()).contains("Nicol Paschinjan", "Nikol Pashinian");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Dee,Persn                       | no type is called \"Persn\"",
        ",Person                            | it has no name",
        "Bo Dee,Person,Bo Dee               | is not of lower-case letters",
        "Дом,City,,,RU                      | no id can be made from this name",
        "Bo Dee,Person,,,XX                 | no country is called \"XX\"",
        "Bo Dee,Person,,,,nobody            | nothing is called \"nobody\"",
        "Port,City,,,NO,,91,10              | a latitude of 91 is beyond 90",
        "Port,City,,,NO,,10,-180.5          | a longitude of -180.5 is beyond 180",
        "Port,City,,,NO,,59°N,10            | is no number of degrees",
        "Port,City,,,NO,,59.2               | latitude and longitude come together",
        "Bo Dee,Person,,,,,59.2,10          | only places have coordinates",
        "Bo Dee,Person,,,,,,,,77            | only places have a GeoNames number",
        "Bo Dee,Person,,,,,,,q12            | \"q12\" is no Q-id",
        "Port,City,,,NO,,,,,12a             | \"12a\" is no GeoNames number",
        "Bo Dee,Person,,,,,,,Q3052772       | Q3052772 is that of emmanuel-macron too",
        "Port,City,,,NO,,,,,900000001       | 900000001 is that of nordhavn too",
        "Nordhavn,City,,,NO,,59.92,10.75    | more than one latitude: 59.91, 59.92",
        "Nordhavn,City,,,SE                 | more than one place that it lies in",
        "Reuters,Organization,reuters       | more than one type",
        "Bo Dee,Person,ada-berg             | the id ada-berg is that of Ada Berg",
        "Nikol Pashinian,Person,np          | no text could tell np from nikol-pashinyan",
        "The Harbour-Union,Organization,hub | no text could tell hub from harbour-union",
        "London,City,london-two,,GB         | no text could tell london-two from london",
        "X,City,,,NO                        | too short for a name",
        "Bo Dee,Person,,,,,,,,,,,           | cells for 11 columns"
      })
  void whatCannotStandIsRefusedWithItsLine(String row, String words) throws IOException {
    String before = Files.readString(own.folder().resolve("entries.ttl"));
    assertThatThrownBy(() -> add("# a comment", "Cy Good\tPerson", row.strip().replace(',', '\t')))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("rows.tsv:4: ")
        .hasMessageContaining(words)
        .hasMessageContaining("so nothing was added");
    assertThat(Files.readString(own.folder().resolve("entries.ttl"))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "London,City,london-ontario,,CA",
        "Bo Berg,Person,,,NO",
        "Berg Port,City,,,NO",
        "Hansa Union,Organization,,HU,DE"
      })
  void namesThatTextsTellApartMayBeShared(String row) throws IOException {
    assertThat(add(row.replace(',', '\t')).facts()).isPositive();
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThatThrownBy(
            () -> add("Bo Dee\tPersn", "Cy Dee\tPerson\t\t\tXX", "Port\tCity\t\t\tNO\t\t1"))
        .hasMessageContaining("rows.tsv:2: ")
        .hasMessageContaining("rows.tsv:3: ")
        .hasMessageContaining("rows.tsv:4: ")
        .hasMessageContaining("3 faults");
  }

  @Test
  void turtleSaysMoreAndIsCheckedAlike() throws IOException {
    Path good =
        Files.writeString(
            folder.resolve("good.ttl"),
            PREFIXES
                + """
                gaz:utopia a dicta:Actor ; dicta:entityType dicta:type-State ;
                  rdfs:label "Utopia"@en ; skos:altLabel "Utopia"@en ; dicta:demonym "Utopian"@en ;
                  dicta:governs gaz:utopia-place ; dcterms:source gaz:source-more .
                gaz:utopia-place a dicta:Place ; dicta:entityType dicta:type-Country ;
                  rdfs:label "Utopia"@en ; skos:altLabel "Utopia"@en ; dcterms:source gaz:source-more .
                gaz:source-more a dcterms:BibliographicResource ; dcterms:title "More, 1516"@en .
                """);
    own.add(good, false);
    assertThat(gazetteer().demonym("Utopian").id()).isEqualTo("utopia");
    Path bad =
        Files.writeString(
            folder.resolve("bad.ttl"),
            PREFIXES
                + """
                gaz:amaurot a dicta:Place ; dicta:entityType dicta:type-City ;
                  rdfs:label "Amaurot"@en ; skos:altLabel "Amaurot"@en ;
                  dicta:seatOf gaz:nowhere ; dicta:mood "calm" .
                """);
    assertThatThrownBy(() -> own.add(bad, false))
        .hasMessageContaining("bad.ttl:6: the gazetteer has no property")
        .hasMessageContaining("bad.ttl:6: the gazetteer has no actor")
        .hasMessageContaining("bad.ttl:6: it names no source");
    Path broken = Files.writeString(folder.resolve("broken.ttl"), PREFIXES + "gaz:a a\n");
    assertThatThrownBy(() -> own.add(broken, false)).hasMessageContaining("broken.ttl:7: ");
  }

  @Test
  void replacingPutsRightWhatWasAdded() throws IOException {
    Path rows =
        Files.writeString(
            folder.resolve("rows.tsv"), HEADER + "Nordhavn\tCity\t\t\tSE\t\t58\t11\tQ900000002");
    assertThatThrownBy(() -> own.add(rows, false)).isInstanceOf(InputException.class);
    own.add(rows, true);
    assertThat(gazetteer().byId("nordhavn").within()).isEqualTo("sweden-place");
    assertThat(gazetteer().byId("ada-berg")).isNotNull();
  }

  @Test
  void aFolderOfBrokenEntriesStopsABuildWithItsLine() throws IOException {
    Files.writeString(own.folder().resolve("mine.ttl"), "gaz:x a gaz:y .\n");
    assertThatThrownBy(own::together)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mine.ttl:1: Undefined prefix");
  }

  @Test
  void aStoreBuiltBeforeIsOutOfDate() throws IOException {
    assertThat(OwnGazetteer.none().digest()).isEmpty();
    String before = own.digest();
    add("Cy Dee\tPerson");
    assertThat(own.digest()).isNotEqualTo(before);
    assertThat(List.of(before, own.digest())).allMatch(digest -> digest.length() == 64);
  }
}
