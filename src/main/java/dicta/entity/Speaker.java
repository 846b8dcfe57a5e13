package dicta.entity;

/**
 * Who says a statement.
 *
 * @param entity key of the actor
 * @param label a name form without title or post; for an unnamed speaker the source words as
 *     printed
 */
public record Speaker(String entity, String label) {}
