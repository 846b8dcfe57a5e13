package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.corpus.ReadArticle;
import dicta.rdf.Gold;
import dicta.serve.DictaServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes and builds while a real server serves the store. */
class ServedChangeIT {
  private static final List<ReadArticle> ARTICLES = Gold.articles();

  @TempDir Path directory;

  @Test
  void aServedStoreChangesAndSwitches() throws Exception {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES.subList(0, 1)));
    DictaServer server = DictaServer.start(store.path(), 0, StoreBuilderIT.IRIS.base());
    String url = "http://localhost:" + server.port();
    try {
      ServerNote.write(store, url);
      assertThat(ServerNote.live(store)).map(ServerNote::url).contains(url);
      assertThat(articles(url)).isEqualTo(1);

      StoreUpdate.apply(store, Change.of(StoreBuilderIT.graphs(ARTICLES.subList(0, 2)), List.of()));
      assertThat(articles(url)).isEqualTo(2);

      StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES));
      await(() -> articles(url) == 3);
      await(
          () ->
              StoreBuilderIT.names(store).stream().filter(n -> n.startsWith("gen-")).count() == 1);

      StoreUpdate.apply(
          store,
          Change.of(
              StoreBuilderIT.graphs(ARTICLES.subList(1, 3)),
              List.of(StoreBuilderIT.IRIS.articleGraph(ARTICLES.get(0).article().sha16()))));
      assertThat(articles(url)).isEqualTo(2);
    } finally {
      ServerNote.remove(store);
      server.stop();
    }
    assertThat(ServerNote.live(store)).isEmpty();
    try (Store open = Store.open(store)) {
      assertThat(StoreBuilderIT.select(open, "SELECT ?a { ?a a dicta:Article }")).hasSize(2);
    }
  }

  private static int articles(String url) throws Exception {
    String query = "SELECT (COUNT(DISTINCT ?a) AS ?n) { ?a a <https://w3id.org/dicta#Article> }";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    url
                        + "/dicta/sparql?query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .header("Accept", "text/csv")
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Integer.parseInt(answer.body().lines().skip(1).findFirst().orElseThrow().strip());
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    for (int i = 0; i < 300 && !condition.holds(); i++) {
      Thread.sleep(200);
    }
    assertThat(condition.holds()).isTrue();
  }
}
