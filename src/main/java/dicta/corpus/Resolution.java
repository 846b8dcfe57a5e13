package dicta.corpus;

import java.util.List;

/**
 * What is said across articles: recomputed from the articles, the same for the same articles in any
 * order. Each link says by which method it was found and how sure it is.
 *
 * @param utterances sorted by key; every statement belongs to exactly one
 * @param claims sorted by key
 * @param denials sorted
 * @param contradictions sorted
 * @param wordings sorted
 * @param recounts counts of one thing, two by two, sorted
 */
public record Resolution(
    List<Utterance> utterances,
    List<Claim> claims,
    List<Denial> denials,
    List<Contradiction> contradictions,
    List<Worded> wordings,
    List<Recount> recounts) {
  public Resolution {
    utterances = List.copyOf(utterances);
    claims = List.copyOf(claims);
    denials = List.copyOf(denials);
    contradictions = List.copyOf(contradictions);
    wordings = List.copyOf(wordings);
    recounts = List.copyOf(recounts);
  }

  /** Nothing said. */
  public static final Resolution NONE =
      new Resolution(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** The counts of one thing that the recounts chain together, sorted by key. */
  public List<FigureSeries> series() {
    return FigureSeries.of(recounts);
  }

  /**
   * The speech act behind one or more statements.
   *
   * @param key its first member (by article version and offset), after which it is named
   * @param members the statements that report it, sorted
   * @param confidence of the weakest link that holds it together; 1 for a single statement
   * @param method how the members were linked ("single" for one statement)
   */
  public record Utterance(
      StatementId key, List<StatementId> members, double confidence, String method) {
    public Utterance {
      members = List.copyOf(members);
    }
  }

  /**
   * A proposition, independent of who utters it.
   *
   * @param key the first statement that expresses it or, where none is known, that denies it
   * @param text the proposition in the words of that statement
   * @param expressedBy statements that assert it, sorted; empty where only its denial is known
   */
  public record Claim(StatementId key, String text, List<StatementId> expressedBy) {
    public Claim {
      expressedBy = List.copyOf(expressedBy);
    }
  }

  /**
   * A statement that denies a claim.
   *
   * @param denier the denying statement
   * @param claim key of the claim
   * @param confidence how sure the link is
   * @param method "nested", "answer", "negation" or "own-content"
   * @param evidence what speaks for it, in words for people
   */
  public record Denial(
      StatementId denier, StatementId claim, double confidence, String method, String evidence) {}

  /**
   * Two claims that cannot both hold; an inference, so of lower confidence than a denial.
   *
   * @param evidence what speaks for it, in words for people
   */
  public record Contradiction(
      StatementId first, StatementId second, double confidence, String method, String evidence) {}

  /**
   * Two reports of one utterance, and how they word it.
   *
   * @param confidence how sure it is that the two report one utterance
   * @param method "content", "colon", "performative"; "group" where only others link the two
   * @param evidence what speaks for it, in words for people
   * @param difference the words that only one of them has
   */
  public record Worded(
      StatementId first,
      StatementId second,
      double confidence,
      String method,
      String evidence,
      Wording.Difference difference) {}
}
