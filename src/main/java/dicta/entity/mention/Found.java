package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.text.Span;
import java.util.List;

/**
 * Words found to stand for somebody or something, on their way to become a {@link
 * dicta.entity.Mention}: later steps fill in what they learn.
 */
public final class Found {
  /** How the words refer. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  public final int first;
  public final int end;
  public final Span span;
  public final Form form;

  /** Best guess; null for a name that nothing is known of. */
  public EntityType type;

  /** Whether only the look of its words says that it is a person. */
  public boolean weak;

  /** Whether only its being a subject, or coming again, makes it an organisation. */
  public boolean guessed;

  /** Gazetteer entries that bear the name; empty when none does. */
  public List<GazetteerEntry> entries = List.of();

  /** Whether it can only be a location: "Japan" in "Geological Survey of Japan". */
  public boolean located;

  /** For a name: the words without article; for a description the words as printed. */
  public String label;

  /** Head noun in lower case, singular; null for a name. */
  public String head;

  /** The state, place or body that it belongs to ("Chilean", "the ministry's"), or null. */
  public Found owner;

  /** The same where a demonym says it, with no words of its own. */
  public GazetteerEntry ownerEntry;

  /** What a body of a state is, as in the gazetteer, or null. */
  public String portfolio;

  /** Key of the entity, and whether the words mean it as a place; filled in last. */
  public String key;

  public Kind kind;

  /** Whether nothing in the article says who it is: an actor of this article only. */
  public boolean local;

  public Found(Words words, int first, int end, Form form) {
    this(words.span(first, end), first, end, form);
  }

  public Found(Span span, int first, int end, Form form) {
    this.span = span;
    this.first = first;
    this.end = end;
    this.form = form;
  }

  public boolean isName() {
    return form == Form.NAME;
  }

  public boolean isPerson() {
    return type == EntityType.PERSON;
  }

  @Override
  public String toString() {
    return form + " " + label + " " + type + " " + kind + " " + key;
  }
}
