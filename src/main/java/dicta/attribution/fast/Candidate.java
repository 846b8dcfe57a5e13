package dicta.attribution.fast;

import java.util.List;

/**
 * A statement as the second stage decodes it, in tokens, with what tells how sure it is.
 *
 * @param source first and end token, or null
 * @param content first and end tokens of each stretch, in order
 * @param pathProbability of the whole labelling
 * @param noContent probability that the cue has no content at all: that it is none
 * @param noSource probability that the cue has no source
 * @param sourceProbability mean marginal of the source's tokens, 1 without source
 * @param contentProbability mean marginal of the content's tokens
 * @param weakest least marginal of a content token
 */
public record Candidate(
    Cue cue,
    int[] source,
    List<int[]> content,
    double pathProbability,
    double noContent,
    double noSource,
    double sourceProbability,
    double contentProbability,
    double weakest) {}
