package dicta.entity;

import dicta.text.Span;

/**
 * A name used for an entity in an article.
 *
 * @param name the name, without article
 * @param entity key of what it names
 * @param span where it stands
 * @param usedBy key of who uses it, where the article says so ("known as Stepanakert by Armenians")
 *     or where it stands in a quotation of theirs; null for the narrator
 * @param reported whether the article says that it is used, rather than using it
 * @param statement index of the innermost statement in whose content it stands; null in the
 *     narrator's voice
 */
public record NameUse(
    String name, String entity, Span span, String usedBy, boolean reported, Integer statement) {}
