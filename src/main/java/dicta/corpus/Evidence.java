package dicta.corpus;

import dicta.corpus.StatementDigest.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What speaks for a link, in a few words for people. */
final class Evidence {
  private Evidence() {}

  /** Why two statements count as reports of one utterance. */
  static String of(Profile a, Profile b) {
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (Kinship.of(a, b)) {
          case SAME -> "same speaker";
          case KIN -> "one speaks for the other";
          case PEOPLE -> "a people and its authorities";
          case COUSIN -> "two bodies of one state";
          case UNKNOWN, OTHER -> "not the same named speaker";
        });
    String quote = sharedQuote(a.digest().content().quotes(), b.digest().content().quotes());
    if (quote != null) {
      parts.add("both quote “" + quote + "”");
    }
    TreeSet<String> numbers = new TreeSet<>(a.digest().content().numbers());
    numbers.retainAll(b.digest().content().numbers());
    if (!numbers.isEmpty()) {
      parts.add("both give " + String.join(", ", numbers));
    }
    parts.add(likeness(Overlap.of(a, b)));
    return String.join("; ", parts);
  }

  static String likeness(Overlap overlap) {
    return String.format(
        Locale.ROOT,
        "%.0f %% of the shorter one's words by weight are in the other",
        100 * overlap.contained());
  }

  /** A quoted fragment that both have, without the keys of entities; null where there is none. */
  private static String sharedQuote(List<String> first, List<String> second) {
    for (String a : first) {
      for (String b : second) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter.equals(a) ? b : a;
        boolean shown = shorter.indexOf(' ') > 0 && shorter.indexOf('@') < 0;
        if (shown && (" " + longer + " ").contains(" " + shorter + " ")) {
          return shorter;
        }
      }
    }
    return null;
  }

  /** The counts of two statements, side by side. */
  static String counts(Profile a, Profile b) {
    boolean sorted = a.id().compareTo(b.id()) < 0;
    return counts((sorted ? a : b).digest()) + " against " + counts((sorted ? b : a).digest());
  }

  private static String counts(StatementDigest digest) {
    List<String> counts = new ArrayList<>();
    for (Count count : digest.counts()) {
      counts.add(
          count.measure().name().toLowerCase(Locale.ROOT)
              + " "
              + count.precision().label()
              + " "
              + count.count());
    }
    return String.join(", ", counts);
  }
}
