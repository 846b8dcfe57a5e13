package dicta.attribution.fast;

import dicta.attribution.Triple;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sentences of our own with their statements marked: {@code [1s source] [1c cue] [1t content]}. */
public final class HandGold {
  /** The end-to-end F1 that the shipped model must keep. */
  static final double LEAST = 0.9;

  public record Line(String text, List<Triple> triples) {}

  private HandGold() {}

  public static List<Line> read() throws IOException {
    try (InputStream in = HandGold.class.getResourceAsStream("/dicta/attribution/hand-gold.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Line> lines = new ArrayList<>();
      for (String line : all.split("\n")) {
        lines.add(parse(line));
      }
      return lines;
    }
  }

  private static Line parse(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Character, Map<Character, List<Span>>> roles = new TreeMap<>();
    int start = -1;
    char number = 0;
    char role = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        number = marked.charAt(i + 1);
        role = marked.charAt(i + 2);
        start = text.length();
        i += 3;
      } else if (c == ']') {
        roles
            .computeIfAbsent(number, k -> new TreeMap<>())
            .computeIfAbsent(role, k -> new ArrayList<>())
            .add(new Span(start, text.length()));
      } else {
        text.append(c);
      }
    }
    List<Triple> triples = new ArrayList<>();
    for (Map<Character, List<Span>> each : roles.values()) {
      Span source = each.containsKey('s') ? each.get('s').get(0) : null;
      triples.add(new Triple(source, each.get('c').get(0), each.get('t'), 1));
    }
    return new Line(text.toString(), triples);
  }

  public static String render(AnnotatedText text, Triple triple) {
    List<String> content = new ArrayList<>();
    triple.content().forEach(span -> content.add(text.cut(span)));
    String source = triple.source() == null ? "" : text.cut(triple.source());
    return source + " | " + text.cut(triple.cue()) + " | " + String.join(" … ", content);
  }

  /** Right end to end: cue and source touch (or neither has one), and half of the content. */
  public static boolean agree(AnnotatedText text, Triple a, Triple b) {
    boolean sources =
        a.source() == null || b.source() == null
            ? a.source() == b.source()
            : a.source().overlaps(b.source());
    List<Integer> x = letters(text, a);
    List<Integer> y = letters(text, b);
    List<Integer> both = new ArrayList<>(x);
    both.retainAll(y);
    boolean contents = 2.0 * both.size() / (x.size() + y.size()) >= 0.5;
    return sources && a.cue().overlaps(b.cue()) && contents;
  }

  private static List<Integer> letters(AnnotatedText text, Triple triple) {
    List<Integer> letters = new ArrayList<>();
    for (Span span : triple.content()) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.text().at(i))) {
          letters.add(i);
        }
      }
    }
    return Collections.unmodifiableList(letters);
  }
}
