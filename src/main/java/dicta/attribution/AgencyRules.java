package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How agencies sign a sentence: "..., TASS reports with reference to the ministry." All before the
 * comma is what the agency reports, and what the ministry is cited for.
 */
final class AgencyRules {
  private static final double SIGNED = 0.75;
  private static final double CITED = 0.6;
  private static final int LONGEST_NAME = 12;
  private static final int SHORTEST = 4;
  private static final Set<String> REPORTS = Set.of("reports", "reported", "informs", "informed");

  private AgencyRules() {}

  /** A signature: where it stands, and the statements that it makes. */
  record Signature(Span span, List<Triple> triples) {}

  /**
   * @param tagged what a tagger found, which may be surer of the same cue
   */
  static List<Signature> find(Reading reading, List<Triple> tagged) {
    List<Signature> found = new ArrayList<>();
    for (Sentence sentence : reading.text().sentences()) {
      for (int i = sentence.first() + SHORTEST; i < sentence.end(); i++) {
        Signature signature = reading.in(i, REPORTS) ? signature(reading, i, sentence) : null;
        if (signature != null) {
          found.add(surer(signature, tagged));
        }
      }
    }
    return found;
  }

  private static Signature surer(Signature signature, List<Triple> tagged) {
    List<Triple> surer = new ArrayList<>();
    for (Triple triple : signature.triples()) {
      double most = triple.confidence();
      for (Triple other : tagged) {
        most = other.cue().overlaps(triple.cue()) ? Math.max(most, other.confidence()) : most;
      }
      surer.add(new Triple(triple.source(), triple.cue(), triple.content(), most));
    }
    return new Signature(signature.span(), surer);
  }

  private static Signature signature(Reading reading, int verb, Sentence sentence) {
    int comma = verb - 1;
    while (comma > sentence.first()
        && verb - comma <= LONGEST_NAME
        && !reading.low(comma).equals(",")) {
      boolean verbal = reading.tag(comma).equals("VERB") && !reading.capital(comma);
      if (verbal || reading.isQuoteMark(comma)) {
        return null;
      }
      comma--;
    }
    int start = begin(reading, sentence);
    if (comma - start < SHORTEST || comma + 1 >= verb || !reading.low(comma).equals(",")) {
      return null;
    }
    boolean named = reading.capital(comma + 1) || reading.low(comma + 1).equals("the");
    if (!named || !hasVerb(reading, start, comma)) {
      return null;
    }
    int stop = Clauses.trim(reading, verb, sentence.end());
    int citing = verb + 1;
    if (reading.low(citing).equals(",")) {
      citing++;
    }
    int cited = citing + citation(reading, citing);
    boolean cites = cited > citing && cited < stop;
    if (!cites && verb + 1 != stop) {
      return null;
    }
    List<Span> content = List.of(reading.cover(start, comma));
    List<Triple> triples = new ArrayList<>();
    triples.add(new Triple(reading.cover(comma + 1, verb), reading.span(verb), content, SIGNED));
    if (cites) {
      triples.add(
          new Triple(reading.cover(cited, stop), reading.cover(citing, cited), content, CITED));
    }
    return new Signature(reading.cover(comma, sentence.end()), triples);
  }

  /** How many words cite here: "citing", "with reference to", "referring to", "quoting". */
  private static int citation(Reading reading, int at) {
    if (reading.in(at, Set.of("citing", "quoting"))) {
      return 1;
    }
    boolean to = reading.low(at + 1).equals("to");
    if (reading.low(at).equals("referring") && to) {
      return 2;
    }
    boolean reference =
        reading.low(at).equals("with")
            && reading.low(at + 1).equals("reference")
            && reading.low(at + 2).equals("to");
    return reference ? 3 : 0;
  }

  /** After a dateline: "BAKU, Trend: | ...". */
  private static int begin(Reading reading, Sentence sentence) {
    String first = reading.form(sentence.first());
    boolean capitals = first.length() > 2 && first.chars().allMatch(Character::isUpperCase);
    for (int i = sentence.first() + 1; capitals && i < sentence.first() + 10; i++) {
      if (reading.in(i, Set.of(":", "–", "—", "-", "--"))) {
        return i + 1;
      }
    }
    return sentence.first();
  }

  private static boolean hasVerb(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
