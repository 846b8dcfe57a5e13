package dicta.corpus;

import java.util.Set;

/** The time that a sentence gives for its numbers: "as of 4 p.m.", "by Monday evening". */
final class AsOf {
  private static final Set<String> TIME_WORDS =
      Set.of(
          "late",
          "early",
          "morning",
          "afternoon",
          "evening",
          "night",
          "noon",
          "midday",
          "midnight",
          "a.m.",
          "p.m.",
          "a.m",
          "p.m",
          "am",
          "pm",
          "local",
          "time",
          "on",
          "gmt",
          "this",
          "o'clock",
          "now",
          "the",
          "end",
          "of",
          "last",
          "mid",
          "-",
          ":",
          "utc",
          ",");

  private AsOf() {}

  /** The time as printed, or null. */
  static String of(Words words, dicta.text.AnnotatedText text) {
    for (int i = 0; i < words.size(); i++) {
      int first = words.matches(i, "as", "of") ? i + 2 : words.form(i).equals("by") ? i + 1 : -1;
      if (first < 0) {
        continue;
      }
      int end = first;
      int known = first;
      boolean time = false;
      while (end < words.size() && isTime(words, end)) {
        String form = words.form(end);
        boolean day = CommonWords.DAY.contains(form) || CommonWords.MONTH.contains(form);
        time |= day || Set.of("noon", "midnight", "midday", "now", "a.m.", "p.m.").contains(form);
        time |= Set.of("am", "pm", "morning", "evening", "afternoon", "night").contains(form);
        end++;
        if (!Set.of(",", "-", ":", "the", "of", "on", "this", "last").contains(form)) {
          known = end;
        }
      }
      if (time && known > first) {
        return text.cut(words.span(first, known - 1));
      }
    }
    return null;
  }

  private static boolean isTime(Words words, int at) {
    String form = words.form(at);
    return TIME_WORDS.contains(form)
        || CommonWords.DAY.contains(form)
        || CommonWords.MONTH.contains(form) && words.at(at).capital()
        || words.at(at).isDigits() && form.length() <= 4;
  }
}
