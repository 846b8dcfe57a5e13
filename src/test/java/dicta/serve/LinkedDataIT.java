package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI of ours answers, in every form, under any host name. */
class LinkedDataIT {
  private static final Served SERVED = Served.shipped();
  private static final String ARTICLE = SmallStore.articlePath();

  @Test
  void aThingSendsToItsDocumentByARelativeAddress() {
    HttpResponse<String> answer = SERVED.get(ARTICLE.replace("/doc/", "/id/"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(ARTICLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle                                              | text/turtle",
        "application/ld+json                                      | application/ld+json",
        "application/json                                         | application/ld+json",
        "application/n-triples                                    | application/n-triples",
        "application/rdf+xml                                      | application/rdf+xml",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "application/xhtml+xml                                    | text/html",
        "*/*                                                      | text/turtle",
        "text/turtle;q=0.2, application/n-triples;q=0.9           | application/n-triples",
        "gibberish                                                | text/turtle"
      })
  void theAcceptHeaderChoosesTheForm(String accept, String type) {
    HttpResponse<String> answer = SERVED.get(ARTICLE, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept");
    assertThat(answer.headers().firstValue("Content-Location").orElseThrow())
        .startsWith(ARTICLE + ".");
    assertThat(answer.headers().allValues("Link")).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "ttl,text/turtle",
    "jsonld,application/ld+json",
    "nt,application/n-triples",
    "rdf,application/rdf+xml"
  })
  void eachFormTellsTheSame(String suffix, String type) {
    HttpResponse<String> answer = SERVED.get(ARTICLE + "." + suffix, "Accept", "text/html");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    Graph graph =
        parse(answer.body(), ARTICLE + "." + suffix, RDFLanguages.contentTypeToLang(type));
    Graph turtle = parse(SERVED.get(ARTICLE + ".ttl").body(), ARTICLE, Lang.TURTLE);
    assertThat(graph.isIsomorphicWith(turtle)).isTrue();
    Node article = NodeFactory.createURI(SmallStore.BASE + ARTICLE.replace("/doc/", "/id/"));
    assertThat(graph.contains(article, Node.ANY, Node.ANY)).isTrue();
  }

  private static Graph parse(String body, String path, Lang lang) {
    if (lang.equals(Lang.JSONLD11) || lang.equals(Lang.JSONLD)) {
      // The context is named relative to the document; this parser has no document, only text.
      String context = SERVED.get(JsonLdDocument.CONTEXT_PATH).body();
      String inner = context.substring(context.indexOf('{', 1), context.lastIndexOf('}'));
      return parse(body.replace("\"" + JsonLdDocument.CONTEXT_PATH + "\"", inner), lang);
    }
    return parse(body, lang);
  }

  private static Graph parse(String body, Lang lang) {
    return RDFParser.fromString(body, lang).base(SmallStore.BASE + "/").toGraph();
  }

  @Test
  void jsonLdReadsWellAndItsContextIsServed() {
    assertThat(SERVED.get(ARTICLE + ".jsonld").body())
        .contains("\"@context\": \"/context.jsonld\"")
        .contains("\"saidBy\"")
        .doesNotContain("https://w3id.org/dicta#saidBy");
    assertThat(SERVED.get("/context.jsonld").body()).contains("\"saidBy\"");
  }

  @Test
  void nothingThatIsAtHandIsAcceptable() {
    HttpResponse<String> answer = SERVED.get(ARTICLE, "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains(ARTICLE + ".ttl").contains("text/turtle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/turtle"})
  void whatIsUnknownIsNotFoundAndSaysWhereToGo(String accept) {
    HttpResponse<String> answer = SERVED.get("/doc/article/none", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/doc/article/none").contains("search");
  }

  @Test
  void anUnchangedDocumentIsNotSentAgain() {
    String tag = SERVED.get(ARTICLE + ".ttl").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = SERVED.get(ARTICLE + ".ttl", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(SERVED.get(ARTICLE + ".nt", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ontology",
        "/ontology/0.1.0",
        "/ontology.ttl",
        "/ontology/0.1.0.jsonld",
        "/graph/entities",
        "/graph/resolution.rdf",
        "/graph/ontology",
        "/.well-known/void",
        "/.well-known/void.ttl",
        "/doc/actor/dmitry-peskov",
        "/doc/dataset"
      })
  void everyOtherAddressAnswersToo(String path) {
    for (String accept : new String[] {"text/turtle", "text/html"}) {
      HttpResponse<String> answer = SERVED.get(path, "Accept", accept);
      assertThat(answer.statusCode()).as(path + " as " + accept).isEqualTo(200);
      assertThat(answer.body()).isNotBlank();
    }
  }

  @Test
  void anotherVersionOfTheOntologyIsNotThisOne() {
    assertThat(SERVED.get("/ontology/9.9.9").statusCode()).isEqualTo(404);
  }

  @Test
  void everyIriOfTheStoreAnswers() {
    String query =
        "SELECT DISTINCT ?iri { { ?iri ?p ?o } UNION { ?s ?p ?iri } "
            + "FILTER(ISIRI(?iri) && STRSTARTS(STR(?iri), \"http://localhost:3030/id/\")) }";
    String[] rows = SERVED.csv(query).body().split("\r\n");
    assertThat(rows.length).isGreaterThan(500);
    for (int i = 1; i < rows.length; i += 29) {
      String path = rows[i].replace(SmallStore.BASE, "");
      HttpResponse<String> thing = SERVED.get(path);
      assertThat(thing.statusCode()).as(path).isEqualTo(303);
      String document = thing.headers().firstValue("Location").orElseThrow();
      assertThat(SERVED.get(document, "Accept", "application/n-triples").statusCode())
          .as(document)
          .isEqualTo(200);
    }
  }
}
