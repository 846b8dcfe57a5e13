package dicta.scale;

import dicta.generator.GeneratedArticle;
import dicta.generator.Generator;
import dicta.generator.Truth;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Five questions of researchers, asked over HTTP about articles and speakers picked by chance. */
final class Questions {
  private static final int TIMES = 40;
  private static final String PREFIXES =
      "PREFIX dicta: <https://w3id.org/dicta#> PREFIX text: <http://jena.apache.org/text#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put(
        "one article",
        "SELECT ?speaker ?cue ?words { ?article dicta:sourceId \"{id}\" ."
            + " ?s dicta:inArticle ?article ; dicta:text ?words ; dicta:attribution ?a ."
            + " ?a dicta:cue ?cue . OPTIONAL { ?a dicta:speakerLabel ?speaker } }");
    QUESTIONS.put(
        "one speaker",
        "SELECT ?id ?words { ?actor rdfs:label \"{speaker}\" . ?s dicta:saidBy ?actor ;"
            + " dicta:text ?words ; dicta:inArticle/dicta:sourceId ?id }");
    QUESTIONS.put(
        "same utterances elsewhere",
        "SELECT ?other ?words { ?article dicta:sourceId \"{id}\" . ?s dicta:inArticle ?article ;"
            + " dicta:reports ?u . ?t dicta:reports ?u ; dicta:text ?words ;"
            + " dicta:inArticle/dicta:sourceId ?other FILTER (?other != \"{id}\") }");
    QUESTIONS.put(
        "who denies one speaker",
        "SELECT ?denier ?words { ?actor rdfs:label \"{speaker}\" . ?s dicta:saidBy ?actor ;"
            + " dicta:expresses ?claim . ?d dicta:denies ?claim ; dicta:text ?words ;"
            + " dicta:saidBy/rdfs:label ?denier }");
    QUESTIONS.put(
        "words, first 20",
        "SELECT ?s ?words { (?s ?score ?words) text:query (dicta:text \"{words}\" 20) }");
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final String endpoint;

  Questions(String endpoint) {
    this.endpoint = endpoint;
  }

  static List<String> names() {
    return List.copyOf(QUESTIONS.keySet());
  }

  /** Median milliseconds of each question. */
  List<Double> latencies(Generator generator, long articles)
      throws IOException, InterruptedException {
    List<Double> medians = new ArrayList<>();
    for (String question : QUESTIONS.values()) {
      Random random = new Random(1);
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        GeneratedArticle article = generator.article(random.nextLong(articles));
        Truth truth = article.truth().get(random.nextInt(article.truth().size()));
        String query =
            question
                .replace("{id}", article.id())
                .replace("{speaker}", truth.speaker())
                .replace("{words}", truth.content().replaceAll("[^A-Za-z0-9 ]", " "));
        long start = System.nanoTime();
        csv(query);
        if (i >= TIMES / 4) {
          times.add((System.nanoTime() - start) / 1e6);
        }
      }
      Collections.sort(times);
      medians.add(times.get(times.size() / 2));
    }
    return medians;
  }

  /** The lines of an answer, without the header. */
  List<String> csv(String query) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(endpoint))
                .header("Accept", "text/tab-separated-values")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(query + "\n" + answer.body());
    }
    return answer.body().lines().skip(1).toList();
  }
}
