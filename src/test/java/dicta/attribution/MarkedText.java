package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a spec file in which the parts of numbered statements are marked: {@code [1s:She]
 * [1c:said] [1x:that it rained]}.
 *
 * @param statements with their frames, in the order of their numbers
 */
public record MarkedText(AnnotatedText text, List<Statement> statements) {
  private static final Pattern MARK = Pattern.compile("\\[([1-9])([scx]):([^\\]]*)\\]");

  public static MarkedText parse(Annotator annotator, String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Span>> parts = new TreeMap<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(3));
      parts
          .computeIfAbsent(mark.group(1) + mark.group(2), k -> new ArrayList<>())
          .add(new Span(start, text.length()));
    }
    mark.appendTail(text);
    List<Triple> triples = new ArrayList<>();
    for (int i = 1; parts.containsKey(i + "c"); i++) {
      List<Span> source = parts.get(i + "s");
      triples.add(
          new Triple(
              source == null ? null : source.get(0),
              parts.get(i + "c").get(0),
              parts.get(i + "x"),
              1));
    }
    AnnotatedText annotated = annotator.annotate(text.toString());
    return new MarkedText(annotated, TaggedStatementFinder.framed(new Reading(annotated), triples));
  }
}
