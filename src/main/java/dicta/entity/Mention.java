package dicta.entity;

import dicta.text.Span;

/**
 * Words of an article that stand for an entity.
 *
 * @param span the words, with article and modifiers, without title or apposition
 * @param entity key of the entity
 * @param label the words as a name form
 * @param pronoun whether the words are a pronoun (marked only where it is a source)
 */
public record Mention(Span span, String entity, String label, boolean pronoun) {}
