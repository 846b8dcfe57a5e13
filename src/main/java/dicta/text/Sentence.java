package dicta.text;

/**
 * A sentence: tokens {@code first} (inclusive) to {@code end} (exclusive) of the annotated text. A
 * sentence never crosses a line break of the text.
 *
 * @param paragraph index of the paragraph (line) it stands in
 */
public record Sentence(int first, int end, int paragraph) {}
