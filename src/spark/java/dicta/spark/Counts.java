package dicta.spark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.Reading.Reason;
import dicta.pipeline.Outcome;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of a run or a part of it. Tasks write them beside their results, where they are committed
 * together, so that a task that is tried again counts once.
 */
final class Counts implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  @JsonProperty private long articles;
  @JsonProperty private long statements;
  @JsonProperty private long quads;
  @JsonProperty private final TreeMap<String, Long> leftOut = new TreeMap<>();

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Extracted extracted) {
      articles++;
      statements += extracted.article().statements().size();
    } else if (outcome instanceof Outcome.LeftOut out) {
      Reason reason = out.skipped().reason();
      leftOut.merge(reason.label(), 1L, Long::sum);
    }
  }

  void addQuads(long more) {
    quads += more;
  }

  Counts plus(Counts other) {
    Counts sum = new Counts();
    sum.articles = articles + other.articles;
    sum.statements = statements + other.statements;
    sum.quads = quads + other.quads;
    sum.leftOut.putAll(leftOut);
    other.leftOut.forEach((reason, count) -> sum.leftOut.merge(reason, count, Long::sum));
    return sum;
  }

  long articles() {
    return articles;
  }

  long statements() {
    return statements;
  }

  long quads() {
    return quads;
  }

  Map<String, Long> leftOut() {
    return new TreeMap<>(leftOut);
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Counts parse(String json) {
    try {
      return JSON.readValue(json, Counts.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
