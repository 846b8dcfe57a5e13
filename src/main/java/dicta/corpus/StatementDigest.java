package dicta.corpus;

import dicta.attribution.Stance;
import java.io.Serializable;
import java.util.List;

/**
 * All that the resolver needs of a statement, and little enough to hold those of a large corpus in
 * memory, or to send them through a cluster.
 *
 * @param published when the article appeared, as ISO 8601, or null
 * @param order index of the statement in its article
 * @param sentence index of the sentence that holds its cue
 * @param headline whether it stands in the headline or the lines under it
 * @param speakers keys of those who speak, sorted; empty where the text names none
 * @param behalf keys of those spoken for, sorted
 * @param addressees keys of those spoken to, sorted
 * @param voice what kind of speaker it is
 * @param roots of the names of a body or a people, by which a people and its authorities meet
 * @param when time of the utterance as printed, or null
 * @param partOf the innermost statement whose content holds this one, or null
 * @param sameAct another statement of the article that the text marks as the same speech act: the
 *     quotation that performs it ("we appeal to ...") or that follows a colon; or null
 * @param acts the terms of its verbs, sorted; empty where it has none
 * @param text the words of the content
 * @param counts the figures in it
 */
public record StatementDigest(
    StatementId id,
    String published,
    int order,
    int sentence,
    boolean headline,
    List<String> speakers,
    List<String> behalf,
    List<String> addressees,
    Voice voice,
    List<String> roots,
    Stance stance,
    String when,
    StatementId partOf,
    StatementId sameAct,
    Content content,
    List<String> acts,
    String text,
    List<Count> counts)
    implements Serializable {
  /**
   * A figure in the statement.
   *
   * @param of whom or what it counts, as printed, or null
   * @param part whether it counts a part of another figure
   * @param asOf as of when, as printed, or null
   */
  public record Count(
      FigureId figure,
      Measure measure,
      long count,
      Precision precision,
      String of,
      boolean part,
      String asOf)
      implements Serializable {}

  /**
   * Who speaks: one person, a body, a people or another group without organs, or somebody without a
   * name or nobody that the text names.
   */
  public enum Voice {
    PERSON,
    BODY,
    GROUP,
    UNNAMED
  }

  public StatementDigest {
    speakers = List.copyOf(speakers);
    behalf = List.copyOf(behalf);
    addressees = List.copyOf(addressees);
    roots = List.copyOf(roots);
    acts = List.copyOf(acts);
    counts = List.copyOf(counts);
  }
}
