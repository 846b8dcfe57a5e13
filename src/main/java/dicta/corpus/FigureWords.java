package dicta.corpus;

import dicta.text.ResourceLines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a word says about the number beside it; the words stand in {@code figure-words.txt}. */
final class FigureWords {
  /** How a word relates to what is counted; the resource explains each. */
  enum Group {
    ACTED,
    ACTING,
    BEFELL,
    EVENT,
    EVENT_OF,
    HEAD
  }

  private static final Map<Group, Map<String, Measure>> WORDS = read();

  private static final Set<String> DISTANCES =
      Set.of(
          ("kilometers kilometres kilometer kilometre km kms miles mile meters metres"
                  + " meter metre m yards feet foot ft centimeters centimetres cm inches")
              .split(" "));
  private static final Set<String> OTHER_UNITS =
      Set.of(
          ("hectares acres tons tonnes barrels liters litres gallons kg kilograms"
                  + " kilogrammes kilos grams ounces carats tonne ton hectare acre kilowatts megawatts gigawatts bushels")
              .split(" "));

  private FigureWords() {}

  private static Map<Group, Map<String, Measure>> read() {
    Map<Group, Map<String, Measure>> words = new HashMap<>();
    for (String line : ResourceLines.of(FigureWords.class, "figure-words.txt")) {
      String[] fields = line.split(" ");
      Group group = Group.valueOf(fields[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      Measure measure = Measure.valueOf(fields[1].toUpperCase(Locale.ROOT));
      Map<String, Measure> forms = words.computeIfAbsent(group, g -> new HashMap<>());
      for (int i = 2; i < fields.length; i++) {
        forms.put(fields[i], measure);
      }
    }
    return words;
  }

  /** What this form measures as a member of the group; null where it is none. */
  static Measure measure(Group group, String form) {
    return WORDS.get(group).get(form);
  }

  static boolean isDistance(String form) {
    return DISTANCES.contains(form);
  }

  static boolean isOtherUnit(String form) {
    return OTHER_UNITS.contains(form);
  }
}
