package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An annotated text as the rules read it: by token, in lower case, typewriter apostrophes. */
final class Reading {
  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "‘", "«", "»", "„", "``", "''", "‟", "`");

  private final AnnotatedText text;
  private final String[] low;
  private final String[] tags;

  Reading(AnnotatedText text) {
    this.text = text;
    List<Token> tokens = text.tokens();
    low = new String[tokens.size()];
    for (int i = 0; i < low.length; i++) {
      low[i] = lower(tokens.get(i).form());
    }
    tags = new String[low.length];
    for (Sentence sentence : text.sentences()) {
      correct(sentence);
    }
  }

  /** A capital inside a sentence makes a name, unless all words have one, as in some headlines. */
  private void correct(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      tags[i] = text.tokens().get(i).tag();
      if (isWord(low[i])) {
        words++;
        capitals += capital(i) ? 1 : 0;
      }
    }
    boolean titleCase = capitals * 2 > words;
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      boolean name = tags[i].equals("VERB") && capital(i) && isWord(low[i - 1]);
      if (name && !titleCase) {
        tags[i] = "PROPN";
      }
      if (tags[i].equals("VERB") && low[i - 1].equals("to") && isPeople(low[i])) {
        tags[i] = "NOUN";
        tags[i - 1] = "ADP";
      }
    }
  }

  /** "a letter to shareholders": what looks like a verb but can be no infinitive. */
  private static boolean isPeople(String low) {
    return low.endsWith("ers") || low.endsWith("ors") || low.endsWith("ists");
  }

  static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  AnnotatedText text() {
    return text;
  }

  int size() {
    return low.length;
  }

  /** The form in lower case; empty outside the text. */
  String low(int token) {
    return token >= 0 && token < low.length ? low[token] : "";
  }

  /** The form as printed; empty outside the text. */
  String form(int token) {
    return token >= 0 && token < low.length ? text.tokens().get(token).form() : "";
  }

  /** The tag; empty outside the text. */
  String tag(int token) {
    return token >= 0 && token < low.length ? tags[token] : "";
  }

  boolean tagged(int token, Set<String> tags) {
    return tags.contains(tag(token));
  }

  boolean in(int token, Set<String> words) {
    return words.contains(low(token));
  }

  boolean isQuoteMark(int token) {
    return QUOTES.contains(form(token));
  }

  boolean isVerb(int token) {
    return tag(token).equals("VERB") || tag(token).equals("AUX");
  }

  /**
   * "to" before what may be a verb; headlines mislead the tagger, so cue verbs are known by form.
   */
  boolean isInfinitive(int to) {
    if (!low(to).equals("to")) {
      return false;
    }
    return tag(to).equals("PART") && !tag(to + 1).equals("PROPN")
        || isVerb(to + 1)
        || tag(to + 1).equals("ADV") && isVerb(to + 2)
        || CueLexicon.get().of(low(to + 1)).stream()
            .anyMatch(entry -> entry.is(CueEntry.Kind.VERB) && entry.head().equals(low(to + 1)));
  }

  /** Index of the first token that ends after the span's start. */
  int first(Span span) {
    return text.tokenAt(span.start());
  }

  /** Index after the last token that begins before the span's end. */
  int end(Span span) {
    int end = text.tokenAt(span.end() - 1);
    return end < size() && text.tokens().get(end).span().start() < span.end() ? end + 1 : end;
  }

  Span cover(int first, int end) {
    return new Span(
        text.tokens().get(first).span().start(), text.tokens().get(end - 1).span().end());
  }

  Span span(int token) {
    return text.tokens().get(token).span();
  }

  Sentence sentence(int token) {
    return text.sentences().get(text.sentenceOf(token));
  }

  boolean sameSentence(int one, int other) {
    return text.sentenceOf(one) == text.sentenceOf(other);
  }

  /** Whether a word of this form begins with a capital letter. */
  boolean capital(int token) {
    String form = form(token);
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  static boolean isWord(String form) {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
