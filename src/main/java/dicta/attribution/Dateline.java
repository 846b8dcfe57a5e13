package dicta.attribution;

import dicta.text.Span;
import java.util.Set;

/** Where an agency's story begins with its place: "OTTAWA, Canada (AP) — ". */
final class Dateline {
  private static final Set<String> DASHES = Set.of("–", "—", "--", "-");

  private Dateline() {}

  /** The stretch without the sentence of a dateline that it begins with; itself without one. */
  static Span without(Reading reading, Span stretch) {
    int first = reading.first(stretch);
    int end = reading.end(stretch);
    int next = reading.sentence(first).end();
    boolean dateline = next < end && DASHES.contains(reading.form(next - 1));
    return dateline ? reading.cover(next, end) : stretch;
  }
}
