package dicta.corpus;

import dicta.attribution.Stance;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What speaks for and against two statements' being reports of one speech act, as numbers that
 * {@link LinkWeights} weighs. Symmetric in the two, and a function of nothing else.
 */
final class LinkEvidence {
  /** What each number tells, in the order of {@link #of}; the names in {@code link-weights.txt}. */
  static final List<String> NAMES =
      List.of(
          "likeness", // what hand-set weights make of words, quotations, speakers, occasion
          "covered-more", // share of a content by weight that the other has; the larger one
          "covered-less",
          "shared", // weight of the terms in both
          "slot", // both have something of their own
          "order", // the same for terms only
          "slot-in-frame", // something of their own, and the other words in the same order
          "slot-in-affix", // something of their own, between the same beginning and end
          "number-shared",
          "number-missing", // one of them gives none
          "negated", // one has a "not", the other none
          "quotation", // both quote the same words
          "verbs-in-frame", // neither tells of doing what the other does, in the same words
          "stance-differs",
          "name-differs", // each names somebody whom the other does not
          "both-deny",
          "spelled-alike", // share of their own words that begin like one of the other's
          "kin", // one speaks for the other
          "unnamed", // at least one of them has no named speaker
          "cousins", // two bodies of one state, a people and its authorities
          "same-article",
          "summed-up", // a headline and what it most likely sums up
          "in-a-row", // neighbours in one article
          "rare-number", // both give one number, and no round one or year
          "both-directive",
          "one-directive",
          "one-hostile", // one accuses or condemns
          "one-waits", // one is of the stance "other": refuses, waits
          "name-shared",
          "in-one-utterance", // they stand inside two reports of one utterance
          "number-is-all", // both give one number, and one of them hardly more
          "self-report"); // one is an act that its speaker reports // share of their own words that

  // begin like one of the other's

  private static final double MOST_SHARED = 4;

  private static final Pattern ROUND_OR_YEAR = Pattern.compile("(19|20)\\d\\d|\\d0+|\\d{1,2}");

  private static final Set<Stance> HOSTILE = EnumSet.of(Stance.ACCUSE, Stance.CONDEMN);

  /** Letters at the beginning that words of one family have in common. */
  private static final int BEGINNING = 4;

  /** Words of a text that are looked at: comparing is quadratic in them. */
  private static final int MOST_WORDS = 80;

  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "nothing", "none", "neither", "nor", "without");

  private LinkEvidence() {}

  /**
   * The numbers for two statements.
   *
   * @param likeness what hand-set weights make of them, mostly between 0 and 1
   */
  static double[] of(Profile a, Profile b, Overlap overlap, double likeness) {
    String[] words = words(a);
    String[] otherWords = words(b);
    Content first = a.digest().content();
    Content second = b.digest().content();
    double frame = common(words, otherWords);
    double affix = affix(words, otherWords);
    double slot = hasOwn(a, b) && hasOwn(b, a) ? 1 : 0;
    double covered = overlap.shared() / Math.max(0.1, a.weight());
    double otherCovered = overlap.shared() / Math.max(0.1, b.weight());
    double verbs = verbsDiffer(a.digest(), b.digest()) ? 1 : 0;
    Set<String> names = names(first);
    Set<String> otherNames = names(second);
    Kinship kinship = Kinship.of(a, b);
    boolean together = a.sameArticle(b);
    Stance stance = a.digest().stance();
    Stance otherStance = b.digest().stance();
    boolean numbers = !first.numbers().isEmpty();
    boolean otherNumbers = !second.numbers().isEmpty();
    return new double[] {
      likeness,
      Math.min(1, Math.max(covered, otherCovered)),
      Math.min(1, Math.min(covered, otherCovered)),
      Math.min(MOST_SHARED, overlap.shared()) / MOST_SHARED,
      slot,
      common(first.terms().toArray(String[]::new), second.terms().toArray(String[]::new)),
      slot * frame,
      slot * affix,
      Collections.disjoint(first.numbers(), second.numbers()) ? 0 : 1,
      numbers != otherNumbers ? 1 : 0,
      isNegated(words) != isNegated(otherWords) ? 1 : 0,
      UtteranceScore.sharesQuote(first.quotes(), second.quotes()) ? 1 : 0,
      verbs * frame,
      stance == otherStance ? 0 : 1,
      differ(names, otherNames) ? 1 : 0,
      stance == Stance.DENY && otherStance == Stance.DENY ? 1 : 0,
      spelledAlike(first.terms(), second.terms()),
      kinship == Kinship.KIN ? 1 : 0,
      kinship == Kinship.UNKNOWN ? 1 : 0,
      kinship == Kinship.COUSIN || kinship == Kinship.PEOPLE ? 1 : 0,
      together ? 1 : 0,
      isSummedUp(a, b) || isSummedUp(b, a) ? 1 : 0,
      together && Math.abs(a.digest().order() - b.digest().order()) == 1 ? 1 : 0,
      sharesRareNumber(first, second) ? 1 : 0,
      a.directive() && b.directive() ? 1 : 0,
      a.directive() != b.directive() ? 1 : 0,
      HOSTILE.contains(stance) != HOSTILE.contains(otherStance) ? 1 : 0,
      (stance == Stance.OTHER) != (otherStance == Stance.OTHER) ? 1 : 0,
      Collections.disjoint(names, otherNames) ? 0 : 1,
      UtteranceScore.insideOneUtterance(a, b) ? 1 : 0,
      isNumber(a, b) || isNumber(b, a) ? 1 : 0,
      a.selfReport() != b.selfReport() ? 1 : 0
    };
  }

  /** Whether the first is the headline of what the second tells. */
  static boolean isSummedUp(Profile headline, Profile lead) {
    return headline.sameArticle(lead)
        && headline.digest().headline()
        && lead.leads()
        && Profile.manner(headline.digest().stance()) == Profile.manner(lead.digest().stance());
  }

  /** "Put the toll at 17": a number that the other gives too, and at most a word beside it. */
  private static boolean isNumber(Profile one, Profile other) {
    long[] numbers = one.numbers();
    return one.terms().length <= numbers.length + 1
        && Arrays.stream(numbers).anyMatch(n -> Arrays.binarySearch(other.numbers(), n) >= 0);
  }

  private static boolean sharesRareNumber(Content a, Content b) {
    return a.numbers().stream()
        .anyMatch(
            number -> b.numbers().contains(number) && !ROUND_OR_YEAR.matcher(number).matches());
  }

  private static String[] words(Profile one) {
    return Arrays.stream(APART.split(one.digest().text().toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toArray(String[]::new);
  }

  /** Whether the first says something that the other does not. */
  private static boolean hasOwn(Profile one, Profile other) {
    for (long term : one.terms()) {
      if (Arrays.binarySearch(other.terms(), term) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Length of the longest common subsequence over that of the shorter one. */
  private static double common(String[] a, String[] b) {
    int shorter = Math.min(a.length, b.length);
    if (shorter == 0) {
      return 0;
    }
    int[] before = new int[b.length + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.length; j++) {
        int above = before[j];
        before[j] = word.equals(b[j - 1]) ? diagonal + 1 : Math.max(above, before[j - 1]);
        diagonal = above;
      }
    }
    return (double) before[b.length] / shorter;
  }

  private static double affix(String[] a, String[] b) {
    int shorter = Math.min(a.length, b.length);
    if (shorter == 0) {
      return 0;
    }
    int prefix = 0;
    while (prefix < shorter && a[prefix].equals(b[prefix])) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix && a[a.length - 1 - suffix].equals(b[b.length - 1 - suffix])) {
      suffix++;
    }
    return (double) (prefix + suffix) / shorter;
  }

  private static Set<String> names(Content content) {
    return content.terms().stream()
        .filter(term -> term.startsWith("@"))
        .collect(Collectors.toSet());
  }

  /** Each has one that the other lacks. */
  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private static boolean isNegated(String[] words) {
    for (String word : words) {
      if (NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t")) {
        return true;
      }
    }
    return false;
  }

  private static boolean verbsDiffer(StatementDigest a, StatementDigest b) {
    return !a.acts().isEmpty()
        && !b.acts().isEmpty()
        && Collections.disjoint(a.acts(), b.content().terms())
        && Collections.disjoint(b.acts(), a.content().terms());
  }

  private static double spelledAlike(List<String> a, List<String> b) {
    double alike = 0;
    double own = 0;
    for (List<String> one : List.of(a, b)) {
      List<String> other = one == a ? b : a;
      for (String term : one) {
        if (!other.contains(term) && term.length() >= BEGINNING) {
          own++;
          String beginning = term.substring(0, BEGINNING);
          alike += other.stream().anyMatch(word -> word.startsWith(beginning)) ? 1 : 0;
        }
      }
    }
    return own == 0 ? 0 : alike / own;
  }
}
