package dicta.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.InputException;
import dicta.store.Durable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * A SPARQL endpoint that belongs to others. It is told who asks, never asked the same thing twice
 * (answers are kept on disk, so a run that was stopped goes on where it was), waited for as long as
 * it says when it is busy, and not followed when it sends elsewhere.
 *
 * @see <a href="https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual#Query_limits">the
 *     limits of Wikidata's endpoint</a>
 */
final class Endpoint {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** Wikidata gives up after 60 seconds; a little longer, so that its answer says so. */
  private static final Duration ANSWER = Duration.ofSeconds(65);

  private static final int TRIES = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();
  private final URI address;
  private final String agent;
  private final Path cache;

  /**
   * @param agent who we say we are
   * @param cache folder where answers are kept
   */
  Endpoint(URI address, String agent, Path cache) {
    this.address = address;
    this.agent = agent;
    this.cache = cache;
  }

  /**
   * The rows of a SELECT query, as SPARQL's JSON has them.
   *
   * @throws InputException when the endpoint gives none; what was asked before is kept
   */
  JsonNode rows(String query) {
    Path kept = cache.resolve(hash(address + "\n" + query) + ".json");
    try {
      if (Files.isRegularFile(kept)) {
        return bindings(Files.readString(kept));
      }
      String answer = ask(query);
      JsonNode rows = bindings(answer);
      Files.createDirectories(cache);
      Durable.replace(kept, answer);
      return rows;
    } catch (IOException e) {
      throw new InputException(kept + " cannot be read or written: " + e.getMessage());
    }
  }

  private String ask(String query) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(ANSWER)
            .header("User-Agent", agent)
            .header("Accept", "application/sparql-results+json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build();
    Duration wait = FIRST_WAIT;
    String trouble = "";
    for (int i = 0; i < TRIES; i++) {
      try {
        HttpResponse<String> response =
            client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        int status = response.statusCode();
        if (status == 200) {
          return response.body();
        }
        trouble = "it answered " + status;
        boolean busy = status == 429 || status >= 500;
        if (!busy) {
          throw refused(response);
        }
        OptionalLong asked = retryAfter(response);
        Duration pause = asked.isPresent() ? Duration.ofSeconds(asked.getAsLong()) : wait;
        if (pause.compareTo(LONGEST_WAIT) > 0) {
          throw stopped("it asks to be left alone for " + pause.toSeconds() + " seconds");
        }
        pause(pause);
      } catch (ConnectException e) {
        throw new InputException(
            address + " cannot be reached: check the address and the network.");
      } catch (HttpTimeoutException e) {
        trouble = "it did not answer in time";
        pause(wait);
      } catch (IOException e) {
        trouble =
            String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        pause(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw stopped("interrupted");
      }
      wait = wait.multipliedBy(2);
    }
    throw stopped(trouble);
  }

  private InputException refused(HttpResponse<String> response) {
    int status = response.statusCode();
    if (status / 100 == 3) {
      return new InputException(
          address
              + " sends elsewhere, to "
              + response.headers().firstValue("Location").orElse("nowhere")
              + ": if you trust that address, give it with --endpoint.");
    }
    return new InputException(
        address + " refused the question (" + status + "): is it a SPARQL endpoint?");
  }

  private InputException stopped(String why) {
    return new InputException(
        address
            + " gave no answer: "
            + why
            + ". What it answered before is kept: the same command goes on from there.");
  }

  private static OptionalLong retryAfter(HttpResponse<?> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    if (value.matches("\\d{1,9}")) {
      return OptionalLong.of(Long.parseLong(value));
    }
    try {
      ZonedDateTime then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      long seconds = Duration.between(ZonedDateTime.now(then.getZone()), then).toSeconds();
      return OptionalLong.of(Math.max(0, seconds));
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }

  private void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopped("interrupted");
    }
  }

  private JsonNode bindings(String answer) {
    try {
      JsonNode bindings = JSON.readTree(answer).path("results").path("bindings");
      if (bindings.isArray()) {
        return bindings;
      }
    } catch (IOException e) {
      // Below.
    }
    throw new InputException(address + " answered, but not with SPARQL results in JSON.");
  }

  private static String hash(String value) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
