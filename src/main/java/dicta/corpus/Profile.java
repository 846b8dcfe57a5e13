package dicta.corpus;

import dicta.attribution.Stance;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement as the resolver compares it. A pure function of the digests of its article: whatever
 * else a corpus holds makes no difference to it.
 *
 * @param terms its distinct terms as 64-bit hashes, ascending
 * @param weights what each of them tells, in the order of {@code terms}
 * @param negated those of them that are negated, ascending
 * @param numbers those of them that are numbers, ascending
 * @param pairs its neighbouring terms, ascending
 * @param weight what its terms weigh together
 * @param directive whether it says what is to be done, in whatever words
 * @param selfReport whether its speaker reports it as an act of his at another time ("we said that
 *     we had warned them": the warning)
 * @param outer the statement whose content holds it, or null
 * @param parties everybody whose word it may be taken for: the speakers and those they speak for
 * @param leads whether it is the first below the headline that its speakers say in this manner:
 *     what a headline most likely sums up
 * @param inner the terms of each statement that its content holds, ascending
 */
public record Profile(
    StatementDigest digest,
    long[] terms,
    double[] weights,
    long[] negated,
    long[] numbers,
    long[] pairs,
    double weight,
    boolean directive,
    boolean selfReport,
    Profile outer,
    List<String> parties,
    boolean leads,
    List<long[]> inner)
    implements Serializable {
  private static final Set<Stance> DIRECTIVE = EnumSet.of(Stance.DEMAND, Stance.PROPOSE);
  private static final Set<Stance> SAYING = EnumSet.of(Stance.ASSERT, Stance.REPORT, Stance.CLAIM);
  private static final Set<Stance> TELLING =
      EnumSet.of(Stance.ASSERT, Stance.REPORT, Stance.CLAIM, Stance.DESCRIBE, Stance.BELIEVE);

  /** Statements of one article that may share a term before it counts as what all is about. */
  private static final int TOPICAL = 2;

  private static final double TOPIC_LOSS = 0.5;

  /**
   * The profiles of all statements of one article, in the order given.
   *
   * @param article the digests of all statements of one article version
   */
  public static List<Profile> of(Collection<StatementDigest> article) {
    Map<StatementId, StatementDigest> byId = new HashMap<>();
    Set<StatementId> performing = new HashSet<>();
    Map<String, Integer> spread = new HashMap<>();
    for (StatementDigest digest : article) {
      byId.put(digest.id(), digest);
      boolean demand = digest.stance() == Stance.DEMAND || digest.stance() == Stance.PROPOSE;
      if (demand && digest.sameAct() != null) {
        performing.add(digest.sameAct());
      }
      if (digest.partOf() == null) {
        new HashSet<>(digest.content().terms()).forEach(t -> spread.merge(t, 1, Integer::sum));
      }
    }
    Map<StatementId, Profile> profiles = new HashMap<>();
    Set<StatementId> leading = leading(article);
    Map<StatementId, List<long[]>> inner = new HashMap<>();
    for (StatementDigest digest : article) {
      if (digest.partOf() != null) {
        inner.computeIfAbsent(digest.partOf(), id -> new ArrayList<>()).add(hashes(terms(digest)));
      }
    }
    for (StatementDigest digest : article) {
      profile(digest, byId, performing, leading, inner, spread, profiles);
    }
    return article.stream().map(digest -> profiles.get(digest.id())).toList();
  }

  private static Set<StatementId> leading(Collection<StatementDigest> article) {
    Map<List<Object>, StatementDigest> first = new HashMap<>();
    for (StatementDigest digest : article) {
      if (!digest.headline() && !digest.speakers().isEmpty()) {
        first.merge(
            List.of(digest.speakers(), manner(digest.stance())),
            digest,
            (a, b) -> b.order() < a.order() ? b : a);
      }
    }
    Set<StatementId> leading = new HashSet<>();
    first.values().forEach(digest -> leading.add(digest.id()));
    return leading;
  }

  /** The stance, all ways of saying that something is so being one. */
  static Stance manner(Stance stance) {
    return TELLING.contains(stance) ? Stance.ASSERT : stance;
  }

  /** Outer ones first: each profile holds that of the statement around it. */
  private static Profile profile(
      StatementDigest digest,
      Map<StatementId, StatementDigest> byId,
      Set<StatementId> performing,
      Set<StatementId> leading,
      Map<StatementId, List<long[]>> inner,
      Map<String, Integer> spread,
      Map<StatementId, Profile> profiles) {
    Profile known = profiles.get(digest.id());
    if (known == null) {
      StatementDigest around = digest.partOf() == null ? null : byId.get(digest.partOf());
      Profile outer =
          around == null
              ? null
              : profile(around, byId, performing, leading, inner, spread, profiles);
      boolean performs = performing.contains(digest.id());
      List<long[]> held = inner.getOrDefault(digest.id(), List.of());
      known = of(digest, performs, leading.contains(digest.id()), outer, held, spread);
      profiles.put(digest.id(), known);
    }
    return known;
  }

  private static Profile of(
      StatementDigest digest,
      boolean performing,
      boolean leads,
      Profile outer,
      List<long[]> inner,
      Map<String, Integer> spread) {
    boolean selfReport =
        outer != null
            && digest.sameAct() == null
            && !Collections.disjoint(outer.speakers(), digest.speakers());
    List<String> said = terms(digest);
    long[] terms = hashes(said);
    Map<Long, Double> weightOf = new HashMap<>();
    for (String term : said) {
      weightOf.put(hash(term), weight(term, spread.getOrDefault(term, 1)));
    }
    double[] weights = Arrays.stream(terms).mapToDouble(weightOf::get).toArray();
    boolean directive =
        performing
            || DIRECTIVE.contains(digest.stance())
            || digest.content().obliging() && SAYING.contains(digest.stance());
    TreeSet<String> parties = new TreeSet<>(digest.speakers());
    parties.addAll(digest.behalf());
    return new Profile(
        digest,
        terms,
        weights,
        hashes(digest.content().negated()),
        hashes(said.stream().filter(term -> term.startsWith("#")).toList()),
        pairs(said),
        Arrays.stream(weights).sum(),
        directive,
        selfReport,
        outer,
        List.copyOf(parties),
        leads,
        List.copyOf(inner));
  }

  /** A word that many statements of an article share tells what the article is about. */
  private static double weight(String term, int statements) {
    double rarity = TermWeights.of(term);
    double beyond = Math.max(1, (double) statements / TOPICAL);
    return rarity / (1 + TOPIC_LOSS * Math.log(beyond));
  }

  /** "We", "it" and one's own name say nothing of what is said. */
  private static List<String> terms(StatementDigest digest) {
    return digest.content().terms().stream()
        .filter(term -> !term.startsWith("@") || !isSpeaker(digest, term.substring(1)))
        .toList();
  }

  private static boolean isSpeaker(StatementDigest digest, String key) {
    return digest.speakers().stream().anyMatch(s -> s.substring(s.indexOf('/') + 1).equals(key));
  }

  private static long[] hashes(Collection<String> terms) {
    return terms.stream().mapToLong(Profile::hash).sorted().distinct().toArray();
  }

  private static long[] pairs(List<String> terms) {
    long[] pairs = new long[Math.max(0, terms.size() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Hashes.mix(hash(terms.get(i)), hash(terms.get(i + 1)), 0);
    }
    return Arrays.stream(pairs).sorted().distinct().toArray();
  }

  private static long hash(String term) {
    return Hashes.of(term);
  }

  public StatementId id() {
    return digest.id();
  }

  List<String> speakers() {
    return digest.speakers();
  }

  /** Share of this one's negated terms that the other has without a negation, 0 to 1. */
  double negates(Profile other) {
    if (negated.length == 0) {
      return 0;
    }
    long affirmed =
        Arrays.stream(negated)
            .filter(term -> Arrays.binarySearch(other.terms, term) >= 0)
            .filter(term -> Arrays.binarySearch(other.negated, term) < 0)
            .count();
    return (double) affirmed / negated.length;
  }

  boolean sameArticle(Profile other) {
    return digest.id().sha16().equals(other.digest.id().sha16());
  }

  /** Whether one stands in the content of the other, at any depth. */
  boolean isNested(Profile other) {
    return isWithin(other) || other.isWithin(this);
  }

  private boolean isWithin(Profile other) {
    for (Profile around = outer; around != null; around = around.outer) {
      if (around.id().equals(other.id())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a statement inside this one says as much of what the other says, and less besides: then
   * the other reports the inner one.
   */
  boolean holdsWhat(Profile other) {
    int shared = common(terms, other.terms);
    for (long[] within : inner) {
      int held = common(within, other.terms);
      if (held > 0 && held == shared && within.length < terms.length) {
        return true;
      }
    }
    return false;
  }

  private static int common(long[] a, long[] b) {
    int common = 0;
    for (long term : a) {
      common += Arrays.binarySearch(b, term) >= 0 ? 1 : 0;
    }
    return common;
  }
}
