package dicta.corpus;

/**
 * What a change of articles does to a resolution: the part of it that the change touches, as it was
 * and as it is now. Each part is complete in itself (whole utterances, whole claims, all that
 * denies or contradicts them). The whole resolution of the new corpus is that of the old one
 * without the facts of {@code before}, with those of {@code after}.
 */
public record ResolutionChange(Resolution before, Resolution after) {}
