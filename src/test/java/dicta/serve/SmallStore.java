package dicta.serve;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.corpus.Figure;
import dicta.corpus.Measure;
import dicta.corpus.Precision;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.NameUse;
import dicta.entity.Speaker;
import dicta.rdf.ArticleGraph;
import dicta.rdf.Gold;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.OntologyGraph;
import dicta.rdf.Provenance;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import dicta.store.StoreBuilder;
import dicta.store.StoreDirectory;
import dicta.store.StoreInfo;
import dicta.text.CodePoints;
import dicta.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A store of the three gold articles and a hostile one, in the layout that the server expects. */
final class SmallStore {
  static final String BASE = "http://localhost:3030";

  /** What a page must never print as it is. */
  static final String SCRIPT = "<script>alert('xss')</script>";

  static final String HOSTILE_ID = "../../etc/\"><img src=x onerror=alert(1)>";

  private static final Iris IRIS = new Iris(BASE);
  private static final String PLACES =
      """
      PREFIX dicta: <https://w3id.org/dicta#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX p: <http://localhost:3030/id/place/>
      p:north a dicta:Place ; rdfs:label "Northport" ; dicta:entityType dicta:type-City ;
          schema:sameAs wd:Q9000001 ; geo:hasGeometry <http://localhost:3030/id/place/north/geometry> .
      <http://localhost:3030/id/place/north/geometry> geo:asWKT "POINT(10.0 50.0)"^^geo:wktLiteral .
      p:south a dicta:Place ; rdfs:label "Southport" ; dicta:entityType dicta:type-City ;
          geo:hasGeometry <http://localhost:3030/id/place/south/geometry> .
      <http://localhost:3030/id/place/south/geometry> geo:asWKT "POINT(10.2 49.8)"^^geo:wktLiteral .
      p:far a dicta:Place ; rdfs:label "Farpoint" ; dicta:entityType dicta:type-City ;
          geo:hasGeometry <http://localhost:3030/id/place/far/geometry> .
      <http://localhost:3030/id/place/far/geometry> geo:asWKT "POINT(13.0 52.0)"^^geo:wktLiteral .
      """;

  private SmallStore() {}

  /** Makes the store, or its next generation. */
  static Path in(Path directory) {
    return in(directory, graphs());
  }

  /** Makes the store, or its next generation, of these graphs. */
  static Path in(Path directory, List<NamedGraph> graphs) {
    StoreInfo plan = StoreInfo.planned("0.1.0", BASE, "full", "test", "none");
    try (StoreBuilder builder = StoreBuilder.begin(new StoreDirectory(directory), plan)) {
      graphs.forEach(builder::add);
      builder.finish();
    }
    return directory;
  }

  static List<NamedGraph> graphs() {
    List<ReadArticle> articles = new ArrayList<>(Gold.articles());
    Resolution resolution = Gold.resolution(articles);
    articles.add(hostile());
    ArticleGraph writer =
        new ArticleGraph(IRIS, TextChoice.FULL, new Provenance("0.1.0", Map.of(), Map.of()));
    List<NamedGraph> graphs = new ArrayList<>();
    articles.forEach(article -> graphs.add(writer.of(article)));
    graphs.add(ResolutionGraph.of(IRIS, TextChoice.FULL, resolution, Gold.labels(IRIS, articles)));
    List<Triple> places = new ArrayList<>();
    RDFParser.fromString(PLACES, Lang.TURTLE).toGraph().find().forEachRemaining(places::add);
    graphs.add(NamedGraph.of(IRIS.entitiesGraph(), places));
    graphs.add(OntologyGraph.of(IRIS));
    return graphs;
  }

  /** One statement in a graph of its own, to tell a generation by. */
  static NamedGraph marker(String words) {
    return NamedGraph.of(
        NodeFactory.createURI(BASE + "/graph/marker"),
        List.of(
            Triple.create(
                NodeFactory.createURI(BASE + "/id/marker"),
                NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                NodeFactory.createLiteralString(words))));
  }

  /** Every string that an article or its metadata can bring, with something nasty in it. */
  static ReadArticle hostile() {
    String said = "The bridge is safe " + SCRIPT + " {{ 7 * 7 }} \u202E\uD83D\uDE00 said \"><b>";
    String text = SCRIPT + "\n\n" + said + ", Mallory said at 5.\n";
    CodePoints points = new CodePoints(text);
    Article article =
        Article.of(
            HOSTILE_ID,
            text,
            new Metadata(
                "Title " + SCRIPT, "javascript:alert(1)", "Daily " + SCRIPT, "2026-01-02", "en"));
    Statement statement =
        new Statement(
            span(points, "Mallory"),
            cue(points),
            List.of(span(points, said)),
            Mode.INDIRECT,
            Stance.ASSERT,
            true,
            "note " + SCRIPT,
            null,
            "at 5 " + SCRIPT,
            List.of(),
            null,
            0.5);
    String name = "Mallory " + SCRIPT;
    String place = "Bridge " + SCRIPT;
    return new ReadArticle(
        article,
        Gold.annotate(text),
        List.of(statement),
        new Cast(
            List.of(
                new Entity(
                    "actor/mallory",
                    Kind.ACTOR,
                    EntityType.PERSON,
                    name,
                    List.of(name),
                    false,
                    false),
                new Entity(
                    "place/bridge",
                    Kind.PLACE,
                    EntityType.CITY,
                    place,
                    List.of(place),
                    false,
                    false)),
            List.of(),
            List.of(
                new Attribution(
                    List.of(new Speaker("actor/mallory", name)),
                    List.of(),
                    "mayor " + SCRIPT,
                    List.of(),
                    null)),
            List.of(
                new NameUse(
                    place, "place/bridge", span(points, "bridge"), "actor/mallory", false, 0))),
        List.of(
            new Figure(
                span(points, "7"),
                0,
                Measure.OTHER,
                7,
                Precision.EXACT,
                "of " + SCRIPT,
                null,
                "as of " + SCRIPT)));
  }

  private static Span cue(CodePoints points) {
    int at = points.codePoint(points.string().lastIndexOf("said at"));
    return new Span(at, at + "said".length());
  }

  private static Span span(CodePoints points, String words) {
    int start = points.codePoint(points.string().indexOf(words));
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  /** Path of the hostile article's page. */
  static String hostilePath() {
    return page(IRIS.article(hostile().article()).getURI());
  }

  /** Path of the first gold article's page. */
  static String articlePath() {
    return page(IRIS.article(Gold.articles().get(0).article()).getURI());
  }

  private static String page(String iri) {
    return iri.replace(BASE + "/id/", "/doc/");
  }
}
