package dicta.attribution.fast;

/**
 * Tokens that may be the cue of a statement.
 *
 * @param first first token
 * @param end token after the last
 * @param probability what the cue stage gives its first token as a beginning
 */
public record Cue(int first, int end, double probability) {}
