package dicta.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The counts that articles give of one thing: all that a chain of {@link Recount}s joins. Never
 * summed.
 *
 * @param key its first figure, after which it is named
 * @param measure what all of them count
 * @param figures sorted
 */
public record FigureSeries(FigureId key, Measure measure, List<FigureId> figures) {
  public FigureSeries {
    figures = List.copyOf(figures);
  }

  /** The series of these recounts, sorted by key. */
  static List<FigureSeries> of(List<Recount> recounts) {
    Map<FigureId, TreeSet<FigureId>> seriesOf = new TreeMap<>();
    Map<FigureId, Measure> measures = new TreeMap<>();
    for (Recount recount : recounts) {
      TreeSet<FigureId> one =
          seriesOf.computeIfAbsent(recount.first(), f -> new TreeSet<>(List.of(f)));
      TreeSet<FigureId> other =
          seriesOf.computeIfAbsent(recount.second(), f -> new TreeSet<>(List.of(f)));
      if (one != other) {
        one.addAll(other);
        other.forEach(figure -> seriesOf.put(figure, one));
      }
      measures.put(recount.first(), recount.measure());
      measures.put(recount.second(), recount.measure());
    }
    List<FigureSeries> series = new ArrayList<>();
    seriesOf.forEach(
        (figure, members) -> {
          if (members.first().equals(figure)) {
            series.add(new FigureSeries(figure, measures.get(figure), List.copyOf(members)));
          }
        });
    return series;
  }
}
