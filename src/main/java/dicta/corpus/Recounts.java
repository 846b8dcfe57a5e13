package dicta.corpus;

import dicta.corpus.Recount.Relation;
import dicta.corpus.StatementDigest.Count;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells successive counts of one source from counts of different sources that cannot both hold. A
 * pure function of two statements, or of one ("the toll rose from 4 to 7").
 */
final class Recounts {
  /** Weight that two statements of one article must share, numbers apart, to tell of one event. */
  private static final double NEAR = 0.4;

  /** The same for statements of different articles. */
  private static final double FAR = 1.2;

  /** What each has that the other lacks, from which the two tell of different things. */
  private static final double ASIDE = 1.2;

  /** Counts that only grow while an event goes on. */
  private static final Set<Measure> GROWING =
      EnumSet.of(Measure.KILLED, Measure.WOUNDED, Measure.DISPLACED, Measure.DETAINED);

  /** Nouns that say no more than that people are counted. */
  private static final Set<String> ANYBODY =
      Set.of(
          ("people persons person victims others more residents inhabitants locals lives bodies"
                  + " deaths fatalities dead casualties injured wounded injuries killed total")
              .split(" "));

  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(rose|risen|rises|rising|climbed|jumped|increased|grew|grown|fell|fallen|dropped"
              + "|doubled|tripled|raised|lowered|revised|corrected|previously|earlier|up from"
              + "|down from|initially|at first)\\b");

  private static final Set<String> NEARLY =
      Set.of("about", "some", "nearly", "around", "at", "least", "just", "only");

  /** Terms of contents that give nothing but a count. */
  private static final Set<String> COUNTING =
      Set.copyOf(
          Content.of(
                  "number toll dead killed deaths total figure corrected revised risen rose stands")
              .terms());

  /**
   * Terms of contents that give nothing but how many came to harm, or how many there are. "36
   * people were killed and 79 injured" is said of every other disaster: across articles, sources
   * that share no more than that do not speak of one event.
   */
  private static final Set<String> TOLL =
      Set.copyOf(
          Content.of(
                  "number toll total figure count people persons others killed dead died deaths"
                      + " fatalities wounded injured injuries hurt casualties victims")
              .terms());

  /** Corrections: the later count may be the lower. */
  private static final Pattern REVISED =
      Pattern.compile("\\b(corrected|revised|lowered|cut|reduced)\\b");

  private static final String OTHER_TIME =
      "two sources, and no text says that both speak of one time";

  private static final String BOTH_HOLD = "two sources, and both may hold";

  private Recounts() {}

  /**
   * How the counts of two statements bear on each other.
   *
   * @return none where they are of different things, or say the same
   */
  static List<Recount> between(Profile a, Profile b) {
    if (a.digest().counts().isEmpty() || b.digest().counts().isEmpty() || a.isNested(b)) {
      return List.of();
    }
    if (!Assertion.isAnswerable(a.digest()) || !Assertion.isAnswerable(b.digest())) {
      return List.of();
    }
    Kinship kinship = Kinship.of(a, b);
    boolean one = kinship == Kinship.SAME || kinship == Kinship.KIN;
    if (!one && kinship != Kinship.OTHER && kinship != Kinship.PEOPLE || !oneEvent(a, b, one)) {
      return List.of();
    }
    if (Opposites.between(a.digest().content(), b.digest().content())) {
      // five were freed, eleven are held
      return List.of();
    }
    List<Recount> found = new ArrayList<>();
    for (Count first : a.digest().counts()) {
      for (Count second : b.digest().counts()) {
        boolean untold = first.measure() == Measure.OTHER && isUntold(first) && isUntold(second);
        Recount recount =
            oneThing(first, second) && !untold ? compare(a, b, first, second, one) : null;
        if (recount != null) {
          found.add(recount);
        }
      }
    }
    return found.isEmpty() || otherThings(a, b) ? List.of() : found;
  }

  private static boolean otherThings(Profile a, Profile b) {
    Scope first = Scope.of(a.digest());
    Scope second = Scope.of(b.digest());
    return first.differs(second) && !asOf(a, b) || first.namesYear() != second.namesYear();
  }

  /** "Rose from 4 to 7", "27, up from 19 a day earlier". */
  static List<Recount> within(Profile statement) {
    List<Count> counts = statement.digest().counts();
    List<Recount> found = new ArrayList<>();
    Matcher change = CHANGE.matcher(statement.digest().text().toLowerCase(Locale.ROOT));
    if (counts.size() < 2 || !change.find()) {
      return found;
    }
    for (int i = 0; i + 1 < counts.size(); i++) {
      Count first = counts.get(i);
      Count second = counts.get(i + 1);
      if (oneThing(first, second) && first.count() != second.count()) {
        boolean old = isFromSecond(statement.digest().text());
        Count later = old ? first : second;
        Count earlier = old ? second : first;
        found.add(recount(Relation.UPDATES, later, earlier, 0.8, "“" + change.group() + "”"));
      }
    }
    return found;
  }

  /** "27, up from 19", "rose to seven from four": a number stands before what it rose from. */
  private static boolean isFromSecond(String text) {
    boolean counted = false;
    String last = "";
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      boolean number =
          Numeral.ofWord(word) != null || !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (word.equals("from") && counted) {
        last = word;
      } else if (number) {
        if (last.equals("from")) {
          return true;
        }
        counted = true;
      } else if (!NEARLY.contains(word)) {
        last = "";
      }
    }
    return false;
  }

  /** A sum or a share: what it is of is not told. */
  private static boolean isUntold(Count count) {
    return head(count.of()).isEmpty();
  }

  /** Counts that give their own times are told apart by them. */
  private static boolean asOf(Profile a, Profile b) {
    return hasTime(a) && hasTime(b);
  }

  private static boolean hasTime(Profile one) {
    return one.digest().counts().stream().anyMatch(count -> count.asOf() != null);
  }

  private static boolean oneEvent(Profile a, Profile b, boolean oneSource) {
    Overlap overlap = Overlap.of(a, b);
    if (a.sameArticle(b)) {
      return overlap.shared() >= NEAR && !bothAside(a, b) || bareCount(a) || bareCount(b);
    }
    return overlap.shared() >= FAR && !bothAside(a, b) && (oneSource || shareMoreThanToll(a, b));
  }

  private static boolean shareMoreThanToll(Profile a, Profile b) {
    List<String> others = b.digest().content().terms();
    return a.digest().content().terms().stream()
        .anyMatch(term -> !term.startsWith("#") && !TOLL.contains(term) && others.contains(term));
  }

  /** "The number at 800": says nothing but the count. */
  private static boolean bareCount(Profile one) {
    return one.digest().content().terms().stream()
            .filter(t -> !t.startsWith("#") && !COUNTING.contains(t))
            .count()
        <= 1;
  }

  /** Each tells of something of which the other does not: another place, another cause. */
  private static boolean bothAside(Profile a, Profile b) {
    return Overlap.aside(a, b) >= ASIDE && Overlap.aside(b, a) >= ASIDE;
  }

  private static boolean oneThing(Count a, Count b) {
    if (a.measure() != b.measure() || a.part() != b.part() || a.measure() == Measure.DISTANCE) {
      return false;
    }
    String first = head(a.of());
    String second = head(b.of());
    boolean unsaid = first.isEmpty() || second.isEmpty();
    boolean anybody = ANYBODY.contains(first) && ANYBODY.contains(second);
    return first.equals(second)
        || unsaid && !isSome(first + second, a.measure())
        || anybody && GROWING.contains(a.measure());
  }

  /** Of the dead, "women" are some; of marchers, "marchers" are all. */
  private static boolean isSome(String head, Measure measure) {
    return GROWING.contains(measure) && !head.isEmpty() && !ANYBODY.contains(head);
  }

  /** The last word before "of", which says what kind of thing is counted; "" for none. */
  static String head(String of) {
    if (of == null) {
      return "";
    }
    String[] words = of.toLowerCase(Locale.ROOT).split("\\s+(of|in|from|at)\\s+")[0].split("\\s+");
    return words[words.length - 1];
  }

  private static Recount compare(Profile a, Profile b, Count first, Count second, boolean one) {
    boolean disjoint = low(first) > high(second) || low(second) > high(first);
    if (one) {
      return first.count() == second.count() ? null : update(a, b, first, second);
    }
    if (first.count() == second.count() && first.precision() == second.precision()) {
      return null;
    }
    String time = sameTime(a, b, first, second);
    return disjoint && time != null
        ? sorted(Relation.CONFLICTS, first, second, 0.35, "two sources, " + time)
        : sorted(Relation.COMPATIBLE, first, second, 0.4, disjoint ? OTHER_TIME : BOTH_HOLD);
  }

  /** Why both hold for one time; null where no text says so. */
  private static String sameTime(Profile a, Profile b, Count first, Count second) {
    if (first.asOf() != null || second.asOf() != null) {
      return Objects.equals(first.asOf(), second.asOf()) ? "as of " + first.asOf() : null;
    }
    return a.sameArticle(b) && !Occasion.differ(a.digest(), b.digest()) ? "one article" : null;
  }

  /** The same source at another time. Where no text gives the order, what grows has grown. */
  private static Recount update(Profile a, Profile b, Count first, Count second) {
    int days = Occasion.order(a.digest(), b.digest());
    boolean inText = a.sameArticle(b) && CHANGE.matcher(lower(a) + " " + lower(b)).find();
    boolean firstRevised = REVISED.matcher(lower(a)).find();
    if (firstRevised != REVISED.matcher(lower(b)).find()) {
      String evidence = "one source, and the text tells of a correction";
      return recount(
          Relation.UPDATES,
          firstRevised ? first : second,
          firstRevised ? second : first,
          0.6,
          evidence);
    }
    if (days != 0) {
      long growth = (second.count() - first.count()) * -Integer.signum(days);
      if (growth < 0 && GROWING.contains(first.measure())) {
        return null;
      }
      return days < 0
          ? recount(Relation.UPDATES, second, first, 0.6, "one source, articles of two days")
          : recount(Relation.UPDATES, first, second, 0.6, "one source, articles of two days");
    }
    if (!GROWING.contains(first.measure())) {
      return null;
    }
    boolean grown = first.count() > second.count();
    return recount(
        Relation.UPDATES,
        grown ? first : second,
        grown ? second : first,
        inText ? 0.6 : 0.4,
        inText ? "one source, and the text tells of a change" : "one source; in the order of size");
  }

  private static String lower(Profile one) {
    return one.digest().text().toLowerCase(Locale.ROOT);
  }

  private static Recount sorted(
      Relation relation, Count a, Count b, double confidence, String evidence) {
    boolean ordered = a.figure().compareTo(b.figure()) < 0;
    return recount(relation, ordered ? a : b, ordered ? b : a, confidence, evidence);
  }

  private static Recount recount(
      Relation relation, Count first, Count second, double confidence, String evidence) {
    return new Recount(
        relation, first.figure(), second.figure(), first.measure(), confidence, evidence);
  }

  private static double low(Count count) {
    return switch (count.precision()) {
      case AT_MOST -> Double.NEGATIVE_INFINITY;
      case ABOUT -> count.count() * 0.8;
      case MORE_THAN -> count.count() + 1;
      default -> count.count();
    };
  }

  private static double high(Count count) {
    return switch (count.precision()) {
      case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
      case ABOUT -> count.count() * 1.2;
      default -> count.count();
    };
  }
}
