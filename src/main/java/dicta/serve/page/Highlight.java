package dicta.serve.page;

import dicta.text.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * An article's text cut so that every piece has one look: which statements' content it is in, and
 * whether it is a cue or a source. Marks may lie inside each other or cross; pieces never do.
 */
final class Highlight {
  /** What a marked stretch is to its statement. */
  enum Role {
    CONTENT,
    CUE,
    SOURCE
  }

  /**
   * A marked stretch.
   *
   * @param start first code point
   * @param end end, exclusive
   * @param statement number of the statement, from 1
   */
  record Mark(int start, int end, Role role, int statement) {}

  /**
   * A piece of text with one look.
   *
   * @param words the text
   * @param look class names for the style sheet
   * @param starts numbers of the statements whose content starts here
   */
  public record Piece(String words, String look, List<Integer> starts) {}

  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparingInt(Mark::statement)
          .thenComparing(Mark::role);
  private static final int DEEPEST = 3;

  private Highlight() {}

  /** The paragraphs of a text, each cut into pieces. */
  static List<List<Piece>> paragraphs(String text, List<Mark> marks) {
    CodePoints points = new CodePoints(text);
    List<Mark> sorted =
        marks.stream()
            .filter(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= points.length())
            .sorted(ORDER)
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, points.length()));
    sorted.forEach(
        mark -> {
          cuts.add(mark.start());
          cuts.add(mark.end());
        });
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> paragraph = new ArrayList<>();
    List<Mark> active = new ArrayList<>();
    boolean[] begun = new boolean[1 + marks.stream().mapToInt(Mark::statement).max().orElse(0)];
    int next = 0;
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        int at = from;
        active.removeIf(mark -> mark.end() <= at);
        while (next < sorted.size() && sorted.get(next).start() == from) {
          active.add(sorted.get(next++));
        }
        List<Integer> starts = starts(active, from, begun);
        String look = look(active);
        String[] lines = points.cut(from, to).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
          if (i > 0 && !paragraph.isEmpty()) {
            paragraphs.add(List.copyOf(paragraph));
            paragraph.clear();
          }
          if (!lines[i].isEmpty()) {
            paragraph.add(new Piece(lines[i], look, starts));
            starts = List.of();
          }
        }
      }
      from = to;
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(List.copyOf(paragraph));
    }
    return paragraphs;
  }

  /** A statement is numbered once, where the first stretch of its content starts. */
  private static List<Integer> starts(List<Mark> active, int at, boolean[] begun) {
    List<Integer> starts = new ArrayList<>();
    for (Mark mark : active) {
      if (mark.role() == Role.CONTENT && mark.start() == at && !begun[mark.statement()]) {
        begun[mark.statement()] = true;
        starts.add(mark.statement());
      }
    }
    return List.copyOf(starts);
  }

  private static String look(List<Mark> active) {
    long depth =
        active.stream()
            .filter(mark -> mark.role() == Role.CONTENT)
            .mapToInt(Mark::statement)
            .distinct()
            .count();
    StringBuilder look = new StringBuilder();
    if (depth > 0) {
      look.append("content depth-").append(Math.min(depth, DEEPEST));
    }
    if (active.stream().anyMatch(mark -> mark.role() == Role.CUE)) {
      look.append(" cue");
    }
    if (active.stream().anyMatch(mark -> mark.role() == Role.SOURCE)) {
      look.append(" source");
    }
    return look.toString().strip();
  }
}
