package dicta.text;

/**
 * A word or a mark.
 *
 * @param span where it stands
 * @param form its text, exactly
 * @param tag its part of speech by the OpenNLP model (Universal Dependencies tag set: NOUN, PROPN,
 *     VERB, AUX, ADP, PUNCT, ...)
 */
public record Token(Span span, String form, String tag) {}
