package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages hold together: every link leads somewhere, and nothing of an article's is ever run. */
class PagesIT {
  private static final Served SERVED = Served.shipped();

  /** Pages to visit; a crawl of all would visit each passage of each article. */
  private static final int PAGES = 90;

  @Test
  void everyLinkFromTheStartLeadsToAPageThatAPersonCanUse() {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>();
    next.add("/");
    next.add(SmallStore.hostilePath());
    while (!next.isEmpty() && seen.size() < PAGES) {
      String path = next.removeFirst();
      if (seen.add(path)) {
        links(path).stream().filter(link -> !seen.contains(link)).forEach(next::addLast);
      }
    }
    assertThat(seen).hasSize(PAGES);
    assertThat(seen).anyMatch(path -> path.startsWith("/questions/"));
    assertThat(seen).anyMatch(path -> path.startsWith("/doc/actor/"));
  }

  private static Set<String> links(String path) {
    HttpResponse<String> answer = SERVED.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    Set<String> links = new LinkedHashSet<>();
    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      Document page = Jsoup.parse(answer.body());
      check(path, page);
      for (Element link : page.select("a[href], link[href], script[src]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        assertThat(address).as(path).doesNotStartWith("javascript:").isNotBlank();
        if (address.startsWith("#")) {
          assertThat(page.getElementById(address.substring(1))).as(path + address).isNotNull();
        } else if (address.startsWith("/") && !address.startsWith("/dump")) {
          links.add(address.replaceFirst("#.*", ""));
        }
      }
    }
    return links;
  }

  /** What every page owes to whoever reads it, with eyes or without. */
  private static void check(String path, Document page) {
    assertThat(page.select("html[lang]")).as(path).hasSize(1);
    assertThat(page.title()).as(path).isNotBlank();
    assertThat(page.select("h1")).as(path).hasSize(1);
    assertThat(page.select("main#main")).as(path).hasSize(1);
    assertThat(page.select("meta[name=viewport]")).as(path).hasSize(1);
    assertThat(page.select("[style], [onclick], [onerror], script:not([src])")).as(path).isEmpty();
    if (!path.equals("/sparql")) {
      assertThat(page.select("script")).as(path).isEmpty();
    }
    for (Element field : page.select("input, select, textarea")) {
      boolean named =
          field.hasAttr("aria-label") || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertThat(named).as(path + " " + field).isTrue();
    }
    Set<String> ids = new LinkedHashSet<>();
    page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(path + " " + e.id()).isTrue());
  }

  @Test
  void anArticleWithAScriptInEveryFieldIsShownAsItIs() {
    String body = SERVED.get(SmallStore.hostilePath(), "Accept", "text/html").body();
    assertThat(body).doesNotContain("<script").doesNotContain("<img").doesNotContain("<b>");
    assertThat(body).contains("&lt;script&gt;").contains("{{ 7 * 7 }}");
    Document page = Jsoup.parse(body);
    assertThat(page.select(".text").text())
        .contains("The bridge is safe " + SmallStore.SCRIPT)
        .contains("Mallory said at 5.");
    assertThat(page.select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void anArticleTellsSourceCueAndContentApartAndShowsWhatIsNested() {
    Document page = Jsoup.parse(SERVED.get(SmallStore.articlePath(), "Accept", "text/html").body());
    assertThat(page.select(".text .source").eachText()).contains("Karabakh’s Defense Army");
    assertThat(page.select(".text .cue").eachText()).contains("also implicitly denied");
    assertThat(page.select(".text .depth-2").text()).contains("notified the peacekeepers");
    assertThat(page.select(".list .statement")).hasSizeGreaterThan(15);
    // The text is whole and in order, marks or no marks.
    page.select(".text .ref").remove();
    assertThat(page.select(".text").text())
        .contains(
            "Peskov also implicitly denied Baku’s claims that it notified the peacekeepers about"
                + " its offensive beforehand.");
  }

  @Test
  void aDeniedStatementSaysWhoDeniesIt() {
    String query =
        "PREFIX dicta: <https://w3id.org/dicta#> SELECT ?s { ?d a dicta:Statement ; dicta:denies"
            + " ?c . ?s a dicta:Statement ; dicta:expresses ?c ; dicta:text ?t"
            + " FILTER(CONTAINS(?t, \"notified the peacekeepers\")) }";
    String iri = SERVED.csv(query).body().split("\r\n")[1];
    Document page =
        Jsoup.parse(SERVED.get(iri.replace(SmallStore.BASE + "/id/", "/doc/") + ".html").body());
    assertThat(page.select("h2").eachText()).contains("Denied by");
    assertThat(page.select(".statement .who").text()).contains("Dmitry Peskov");
  }

  @Test
  void aStatementShowsItsSentenceAndLeadsToItsPlaceInTheArticle() {
    Document article = Jsoup.parse(SERVED.get(SmallStore.articlePath() + ".html").body());
    String address =
        article.select(".list .statement").stream()
            .filter(statement -> statement.text().contains("notified the peacekeepers"))
            .findFirst()
            .orElseThrow()
            .select(".meta a")
            .last()
            .attr("href");
    Document page = Jsoup.parse(SERVED.get(address + ".html").body());
    assertThat(page.select(".facts .text .source")).isNotEmpty();
    assertThat(page.select(".facts .text .cue").text()).isEqualTo("also implicitly denied");
    assertThat(page.select(".facts .text .content").text()).endsWith("beforehand");
    String place = page.select("p.kind a").attr("href");
    assertThat(place).startsWith(SmallStore.articlePath() + "#t-");
    assertThat(article.getElementById(place.substring(place.indexOf('#') + 1))).isNotNull();
  }

  @Test
  void theDataSetTellsPeopleWhatItHoldsAndHowToGetAtIt() {
    Document page = Jsoup.parse(SERVED.get("/.well-known/void", "Accept", "text/html").body());
    assertThat(page.select("tbody th").eachText()).contains("dicta:Statement", "dicta:saidBy");
    assertThat(page.select("tbody td.number").eachText()).allMatch(n -> n.matches("[\\d\u202f]+"));
    assertThat(page.select(".facts a").eachAttr("href"))
        .contains("/dicta/sparql", "/dump.nq.gz", "https://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void anUtteranceMarksTheWordsThatItsWordingsDoNotShare() {
    String query =
        "PREFIX dicta: <https://w3id.org/dicta#> SELECT ?u (COUNT(*) AS ?n) { ?s dicta:reports ?u }"
            + " GROUP BY ?u HAVING(COUNT(*) > 1) LIMIT 1";
    String iri = SERVED.csv(query).body().split("\r\n")[1].split(",")[0];
    Document page =
        Jsoup.parse(SERVED.get(iri.replace(SmallStore.BASE + "/id/", "/doc/") + ".html").body());
    assertThat(page.select(".wording")).hasSizeGreaterThan(1);
    assertThat(page.select(".wording mark")).isNotEmpty();
  }

  @Test
  void aPlaceHasAMapOfItsNeighboursAndItsNames() {
    Document map = Jsoup.parse(SERVED.get("/doc/place/north.html").body());
    assertThat(map.select("svg text.here").text()).isEqualTo("Northport");
    assertThat(map.select("svg text.near").eachText()).contains("Southport");
    Document names = Jsoup.parse(SERVED.get("/doc/place/stepanakert.html").body());
    assertThat(names.select("tbody th").eachText()).contains("Stepanakert", "Khankendi");
  }

  @Test
  void aSearchFindsPeopleAndWordsInAnySyntax() {
    assertThat(found("peskov")).contains("Dmitry Peskov");
    assertThat(found("peacekeepers AND offensive")).contains("notified the peacekeepers");
    assertThat(found("\"line of contact\"")).contains("line of contact");
    assertThat(found("zzzunheard (\"")).contains("Nothing was found");
    assertThat(found("*:* OR [")).isNotBlank();
  }

  private static String found(String words) {
    HttpResponse<String> answer = SERVED.get("/search?q=" + Served.encode(words));
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body()).select("main").text();
  }

  @Test
  void aQuestionIsAnsweredOnItsPage() {
    Document list = Jsoup.parse(SERVED.get("/questions").body());
    assertThat(list.select("ol.questions a")).hasSizeGreaterThan(10);
    Document page = Jsoup.parse(SERVED.get("/questions/17-denials").body());
    assertThat(page.select("tbody tr")).isNotEmpty();
    assertThat(page.select("pre").text()).contains("SELECT");
    assertThat(page.select("td[data-of=article] a[href^=/doc/article/]")).isNotEmpty();
  }
}
