package dicta.serve.page;

import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import java.util.List;

/**
 * A reported number as pages show it.
 *
 * @param address its page
 * @param printed the words of the article
 * @param count the number
 * @param measure what it counts
 * @param precision how exact it claims to be
 * @param ofWhom whom or what, as printed, or null
 * @param asOf as of when, as printed, or null
 * @param sources who says it; empty in the author's own voice
 * @param statement where, or null in the author's own voice
 */
public record FigureView(
    String address,
    String printed,
    String count,
    String measure,
    String precision,
    String ofWhom,
    String asOf,
    List<Link> sources,
    String statement) {
  static FigureView of(Thing figure) {
    return new FigureView(
        figure.address(),
        figure.one(Dicta.PASSAGE).map(passage -> passage.words(Vocabulary.ANCHOR_OF)).orElse(null),
        figure.words(Dicta.COUNT),
        StatementView.concept(figure, Dicta.MEASURE),
        StatementView.concept(figure, Dicta.PRECISION),
        figure.words(Dicta.OF_WHOM),
        figure.words(Dicta.AS_OF),
        StatementView.links(figure.all(Dicta.SAID_BY)),
        figure.one(Dicta.REPORTED_IN).map(Thing::address).orElse(null));
  }
}
