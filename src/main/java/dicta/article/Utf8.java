package dicta.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Strict UTF-8: a byte that is none is reported, never replaced, since offsets rely on the text.
 */
public final class Utf8 {
  private Utf8() {}

  /** The text of these bytes; empty where they are not UTF-8. */
  public static Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The text with each lone surrogate, which JSON can carry but UTF-8 cannot, replaced by U+FFFD:
   * one code point for one, so that offsets stay.
   */
  static String wellFormed(String text) {
    boolean broken = text.codePoints().anyMatch(Utf8::isSurrogate);
    if (!broken) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints().forEach(c -> mended.appendCodePoint(isSurrogate(c) ? 0xFFFD : c));
    return mended.toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
