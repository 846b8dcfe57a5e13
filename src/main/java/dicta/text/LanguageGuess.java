package dicta.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells texts in other languages from English ones. Names and quotations in other languages are
 * common in English news, so it speaks up only where the text is long enough and another language
 * is clearly the best guess. Not safe for several threads.
 */
public final class LanguageGuess {
  private static final String MODEL = "/langdetect-183.bin";

  /** A start of the text is enough, and keeps the cost per article flat. */
  private static final int READ = 3_000;

  private static final int ENOUGH_LETTERS = 120;

  /** Languages that short English news text is taken for: no ground to leave an article out. */
  private static final Set<String> NEAR_ENGLISH = Set.of("eng", "sco", "mlt", "zul", "tgl");

  private final LanguageDetectorModel model;
  private final LanguageDetectorME detector;

  private LanguageGuess(LanguageDetectorModel model) {
    this.model = model;
    this.detector = new LanguageDetectorME(model);
  }

  public static LanguageGuess load() {
    try (InputStream in = LanguageGuess.class.getResourceAsStream(MODEL)) {
      return new LanguageGuess(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A further one for another thread; it shares the model. */
  public LanguageGuess another() {
    return new LanguageGuess(model);
  }

  /** Whether the text is clearly in another language than English. */
  public boolean isOther(String text) {
    String start = text.length() > READ ? text.substring(0, READ) : text;
    if (start.codePoints().filter(Character::isLetter).count() < ENOUGH_LETTERS) {
      return false;
    }
    Language best = detector.predictLanguage(start);
    return !NEAR_ENGLISH.contains(best.getLang());
  }
}
