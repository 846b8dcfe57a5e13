package dicta.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dicta.evaluate.StatementLine.Spans;
import dicta.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures are the reference scorer's, on gold that a seeded generator spoils. */
class ReferenceScorerTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void givesTheFiguresOfTheReferenceScorer() throws Exception {
    Path scorer =
        Stream.of("../shared/eval/score.py", "../../shared/eval/score.py")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    assumeTrue(scorer != null, "the reference scorer lies outside the project");
    assumeTrue(runs("python3", "--version"), "no Python");
    SplittableRandom random = new SplittableRandom(7);
    List<StatementLine> gold = new ArrayList<>();
    List<StatementLine> system = new ArrayList<>();
    for (GoldArticle article :
        GoldFolder.read(Path.of("src/test/resources/gold"), Path.of("seeds")).articles()) {
      StatementLine line = article.line();
      gold.add(line);
      system.add(spoil(line, random));
    }
    Path goldFile = write("gold.jsonl", gold);
    Path systemFile = write("system.jsonl", system);
    Path out = folder.resolve("out.json");
    assertThat(
            runs("python3", scorer.toString(), goldFile + "", systemFile + "", "--json", out + ""))
        .isTrue();
    JsonNode expected = MAPPER.readTree(out.toFile());
    JsonNode ours =
        StatementScore.of(StatementLine.read(goldFile), StatementLine.read(systemFile)).json();
    assertSame("", expected, ours);
  }

  private static void assertSame(String path, JsonNode expected, JsonNode ours) {
    assertThat(ours).as(path).isNotNull();
    if (expected.isObject()) {
      expected
          .properties()
          .forEach(e -> assertSame(path + "/" + e.getKey(), e.getValue(), ours.get(e.getKey())));
    } else {
      assertThat(ours.asDouble()).as(path).isCloseTo(expected.asDouble(), within(1.01e-4));
    }
  }

  private static StatementLine spoil(StatementLine line, SplittableRandom random) {
    List<Spans> spoilt = new ArrayList<>();
    for (Spans s : line.statements()) {
      if (random.nextInt(5) == 0) {
        continue;
      }
      spoilt.add(
          new Spans(
              random.nextInt(8) == 0 ? List.of() : moved(s.source(), line, random),
              moved(s.cue(), line, random),
              moved(s.content(), line, random),
              s.nested(),
              1));
      if (random.nextInt(10) == 0) {
        spoilt.add(new Spans(List.of(), s.cue(), moved(s.content(), line, random), false, 1));
      }
    }
    return new StatementLine(line.id(), line.text(), spoilt);
  }

  private static List<Span> moved(List<Span> spans, StatementLine line, SplittableRandom random) {
    int length = line.text().codePointCount(0, line.text().length());
    List<Span> moved = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      int end = span.end();
      if (random.nextInt(3) == 0) {
        start = Math.max(0, start + random.nextInt(-30, 31));
        end = Math.min(length, end + random.nextInt(-30, 31));
      }
      if (start < end) {
        moved.add(new Span(start, end));
      }
    }
    return moved;
  }

  private Path write(String name, List<StatementLine> lines) throws IOException {
    StringBuilder out = new StringBuilder();
    for (StatementLine line : lines) {
      ObjectNode node = MAPPER.createObjectNode().put("id", line.id()).put("text", line.text());
      ArrayNode statements = node.putArray("statements");
      for (Spans s : line.statements()) {
        ObjectNode statement = statements.addObject();
        put(statement.putArray("source"), s.source());
        put(statement.putArray("cue"), s.cue());
        put(statement.putArray("content"), s.content());
      }
      out.append(MAPPER.writeValueAsString(node)).append('\n');
    }
    return Files.writeString(folder.resolve(name), out);
  }

  private static void put(ArrayNode array, List<Span> spans) {
    spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
