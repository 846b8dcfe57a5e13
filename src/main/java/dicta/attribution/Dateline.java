package dicta.attribution;

import dicta.text.Span;
import java.util.Set;

/** Where an agency's story begins with its place: "OTTAWA, Canada (AP) — ". */
final class Dateline {
  private static final Set<String> DASHES = Set.of("–", "—", "--", "-");

  /** Place, state, agency and date with their commas and brackets take no more tokens. */
  private static final int LONGEST = 10;

  private Dateline() {}

  /** The stretch without the dateline it begins with; itself where it begins with none. */
  static Span without(Reading reading, Span stretch) {
    int first = reading.first(stretch);
    int end = reading.end(stretch);
    boolean opens = first == reading.sentence(first).first() && isShouted(reading.form(first));
    for (int i = first + 1; opens && i + 1 < Math.min(end, first + LONGEST); i++) {
      if (DASHES.contains(reading.form(i))) {
        return reading.cover(i + 1, end);
      }
      opens = reading.capital(i) || !Character.isLetter(reading.form(i).codePointAt(0));
    }
    return stretch;
  }

  private static boolean isShouted(String form) {
    return form.length() > 2 && form.chars().noneMatch(Character::isLowerCase);
  }
}
