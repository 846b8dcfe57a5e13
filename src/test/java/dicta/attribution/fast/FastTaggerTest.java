package dicta.attribution.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Triple;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Pins the shipped model: its hash, what it finds in sentences of our own (golden file), and how
 * much of that a hand marked alike. {@code -Dgolden.write=true} rewrites the golden file.
 */
class FastTaggerTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final FastTagger TAGGER = FastTagger.load();
  private static final Path GOLDEN =
      Path.of("src/test/resources/dicta/attribution/hand-golden.txt");

  @Test
  void modelIsTheOneOfTheCard() throws Exception {
    try (InputStream in = FastTagger.class.getResourceAsStream("/dicta/attribution/fast.model")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      assertThat(Files.readString(Path.of("docs/model-attribution.md")))
          .contains(HexFormat.of().formatHex(digest));
    }
  }

  @Test
  void findsWhatItFoundBefore() throws IOException {
    StringBuilder found = new StringBuilder();
    for (HandGold.Line line : HandGold.read()) {
      found.append(line.text()).append('\n');
      AnnotatedText text = ANNOTATOR.annotate(line.text());
      for (Triple triple : emitted(text)) {
        found.append("  ").append(HandGold.render(text, triple)).append('\n');
      }
    }
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, found);
    }
    assertThat(found.toString()).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  @Test
  void agreesWithTheHand() throws IOException {
    int gold = 0;
    int system = 0;
    int right = 0;
    List<String> missed = new ArrayList<>();
    for (HandGold.Line line : HandGold.read()) {
      AnnotatedText text = ANNOTATOR.annotate(line.text());
      List<Triple> triples = emitted(text);
      gold += line.triples().size();
      system += triples.size();
      for (Triple each : line.triples()) {
        boolean met = triples.stream().anyMatch(triple -> HandGold.agree(text, each, triple));
        right += met ? 1 : 0;
        if (!met) {
          missed.add(HandGold.render(text, each));
        }
      }
    }
    double f1 = 2.0 * right / (gold + system);
    assertThat(gold).isGreaterThanOrEqualTo(60);
    assertThat(f1).as("missed %s", missed).isGreaterThanOrEqualTo(HandGold.LEAST);
  }

  @Test
  void lawsHoldForOddText() {
    String[] pieces = {
      "“",
      "”",
      "\"",
      "'",
      "said",
      "😀",
      "The mayor",
      "that",
      "denied",
      ":",
      "—",
      "\n",
      ",",
      ".",
      "according to",
      "rain",
      "stopped",
      "play",
      "Q:",
      "A:",
      "MAYOR:",
      "(",
      ")",
      "’"
    };
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder string = new StringBuilder();
      int size = random.nextInt(50);
      for (int i = 0; i < size; i++) {
        string.append(pieces[random.nextInt(pieces.length)]).append(' ');
      }
      AnnotatedText text = ANNOTATOR.annotate(string.toString());
      List<Triple> triples = TAGGER.tag(text);
      assertThat(TAGGER.another().tag(text)).isEqualTo(triples);
      List<Span> cues = new ArrayList<>();
      for (Triple triple : triples) {
        List<Span> own = new ArrayList<>(triple.content());
        own.add(triple.cue());
        if (triple.source() != null) {
          own.add(triple.source());
        }
        own.sort(null);
        for (int i = 0; i < own.size(); i++) {
          assertThat(own.get(i).end()).isLessThanOrEqualTo(text.text().length());
          assertThat(text.cut(own.get(i))).isEqualTo(text.cut(own.get(i)).strip());
          assertThat(i > 0 && own.get(i - 1).overlaps(own.get(i))).as(string.toString()).isFalse();
        }
        assertThat(triple.confidence()).isBetween(0.0, 1.0);
        assertThat(cues.stream().noneMatch(triple.cue()::overlaps)).isTrue();
        cues.add(triple.cue());
      }
    }
  }

  private static List<Triple> emitted(AnnotatedText text) {
    return TAGGER.tag(text).stream().filter(t -> t.confidence() >= TAGGER.cut()).toList();
  }
}
