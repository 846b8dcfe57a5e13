package dicta.serve.page;

import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import java.util.Comparator;
import java.util.List;

/**
 * A correction by people as pages show it, on whatever was corrected.
 *
 * @param action what it does
 * @param by who made it
 * @param why for what reason
 * @param from what stood there before, or ""
 * @param to the right speaker, or the other statement or utterance
 * @param fits whether it was applied
 * @param problem why it was not, or ""
 */
public record CorrectionView(
    String action,
    String by,
    String why,
    String from,
    List<Link> to,
    boolean fits,
    String problem) {

  static List<CorrectionView> of(Thing corrected) {
    return corrected.all(Dicta.CORRECTION).stream()
        .map(CorrectionView::view)
        .sorted(Comparator.comparing(CorrectionView::toString))
        .toList();
  }

  private static CorrectionView view(Thing correction) {
    return new CorrectionView(
        text(correction.words(Dicta.ACTION)),
        text(correction.words(Vocabulary.CREATOR)),
        text(correction.words(Vocabulary.COMMENT)),
        text(correction.words(Dicta.CORRECTED_FROM)),
        StatementView.links(correction.all(Dicta.CORRECTED_TO)),
        "true".equals(correction.words(Dicta.FITS)),
        text(correction.words(Vocabulary.DESCRIPTION)));
  }

  private static String text(String words) {
    return words == null ? "" : words;
  }
}
