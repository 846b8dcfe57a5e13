package dicta.corpus;

import dicta.text.Span;

/**
 * A number that an article reports. Figures are never summed.
 *
 * @param span modifier, numeral and unit: "At least 15", "roughly 60 kilometers"
 * @param statement index of the innermost statement whose content holds it; null in the author's
 *     own voice
 * @param measure what it counts
 * @param count the number itself
 * @param precision exact, at least, ...
 * @param of whom or what it counts, as printed ("Karabakh residents"), or null
 * @param subsetOf index, in the article's list, of the figure it is a part of, or null
 * @param asOf as of when, as printed ("4 p.m."), or null
 */
public record Figure(
    Span span,
    Integer statement,
    Measure measure,
    long count,
    Precision precision,
    String of,
    Integer subsetOf,
    String asOf) {}
