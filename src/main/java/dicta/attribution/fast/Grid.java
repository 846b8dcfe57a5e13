package dicta.attribution.fast;

import dicta.text.AnnotatedText;
import dicta.text.Hash;
import dicta.text.Lemmas;
import dicta.text.Marks;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import dicta.text.WordClasses;
import java.util.List;
import java.util.Locale;

/**
 * What the features of both stages ask about an article's tokens, computed once: hashes of words,
 * stems and fine tags, lexicon levels, the quotation each token stands in, and running counts, so
 * that "how many verbs between" is a subtraction.
 */
public final class Grid {
  final AnnotatedText text;
  final int size;
  final int[] word;
  final int[] stem;
  final int[] fine;
  final int[] shape;
  final int[] suffix2;
  final int[] suffix3;
  final int[] prefix3;
  final int[] cueLevel;
  final int[] sourceLevel;

  /** Class of the word by WordNet; of names and pronouns their tag. */
  final int[] wordClass;

  /** Index of the outermost quotation the token stands in, or -1. */
  final int[] quotation;

  /** 0 outside, 1 opening mark, 2 first word, 3 inside, 4 last before the mark, 5 closing mark. */
  final int[] quoteState;

  /** What kind of quotation: length, begins with a capital, ends with a comma or stop. */
  final int[] quoteKind;

  /** First and end token of each outermost quotation. */
  final int[] quoteFirst;

  final int[] quoteEnd;

  final int[] sentence;
  final int[] verbs;
  final int[] commas;
  final int[] chunks;
  final int[] relatives;
  final int[] prepositions;
  final int[] conjunctions;
  final int[] quoteMarks;

  final boolean[] verb;
  final boolean[] finite;
  final boolean[] nominal;
  final boolean[] punctuation;
  final boolean[] comma;
  final boolean[] capital;

  public Grid(AnnotatedText text, Lexicon lexicon) {
    this.text = text;
    List<Token> tokens = text.tokens();
    size = tokens.size();
    word = new int[size];
    stem = new int[size];
    fine = new int[size];
    shape = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    prefix3 = new int[size];
    cueLevel = new int[size];
    sourceLevel = new int[size];
    wordClass = new int[size];
    quotation = new int[size];
    quoteState = new int[size];
    quoteKind = new int[size];
    sentence = new int[size];
    verb = new boolean[size];
    finite = new boolean[size];
    nominal = new boolean[size];
    punctuation = new boolean[size];
    comma = new boolean[size];
    capital = new boolean[size];
    verbs = new int[size + 1];
    commas = new int[size + 1];
    chunks = new int[size + 1];
    relatives = new int[size + 1];
    prepositions = new int[size + 1];
    conjunctions = new int[size + 1];
    quoteMarks = new int[size + 1];
    List<Span> outermost = Quotations.outermost(text);
    quoteFirst = new int[outermost.size()];
    quoteEnd = new int[outermost.size()];
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence each = text.sentences().get(i);
      for (int t = each.first(); t < each.end(); t++) {
        sentence[t] = i;
      }
    }
    for (int t = 0; t < size; t++) {
      token(t, tokens.get(t), lexicon);
    }
    quotations(outermost);
    counts();
  }

  private void token(int t, Token token, Lexicon lexicon) {
    String low = token.form().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    String lemma = Lemmas.of(token);
    word[t] = Hash.of(low);
    stem[t] = Hash.of(lemma);
    int n = low.length();
    suffix2[t] = Hash.of(low.substring(Math.max(0, n - 2)));
    suffix3[t] = Hash.of(low.substring(Math.max(0, n - 3)));
    prefix3[t] = Hash.of(low.substring(0, Math.min(n, 3)));
    String tag = token.tag();
    verb[t] = tag.equals("VERB");
    nominal[t] = tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON");
    punctuation[t] =
        tag.equals("PUNCT")
            || !Character.isLetterOrDigit(low.codePointAt(n == 1 ? 0 : n - 1))
                && !Character.isLetterOrDigit(low.codePointAt(0));
    comma[t] = low.equals(",");
    capital[t] = Character.isUpperCase(token.form().codePointAt(0));
    shape[t] = Shapes.of(token.form());
    String fineTag = Shapes.fine(tag, low, lemma, punctuation[t]);
    fine[t] = Hash.of(fineTag);
    finite[t] = tag.equals("AUX") || (verb[t] && !fineTag.equals("VBG"));
    wordClass[t] =
        switch (tag) {
          case "VERB" -> WordClasses.shipped().of(true, lemma);
          case "NOUN" -> WordClasses.shipped().of(false, lemma);
          case "PROPN" -> 1 << 14;
          case "PRON" -> 1 << 13;
          default -> 0;
        };
    cueLevel[t] = lexicon.cue(stem[t]);
    sourceLevel[t] = lexicon.source(stem[t]);
  }

  private void quotations(List<Span> outermost) {
    java.util.Arrays.fill(quotation, -1);
    for (int q = 0; q < outermost.size(); q++) {
      Span span = outermost.get(q);
      int first = text.tokenAt(span.start());
      int end = text.tokenAt(span.end() - 1) + 1;
      end = Math.min(end, size);
      quoteFirst[q] = first;
      quoteEnd[q] = end;
      int kind = kind(first, end);
      for (int t = first; t < end; t++) {
        quotation[t] = q;
        quoteKind[t] = kind;
        quoteState[t] = 3;
      }
      if (end - first > 1) {
        quoteState[first + 1] = 2;
        quoteState[Math.max(first + 1, end - 2)] = 4;
      }
      boolean closed = end > first + 1 && Marks.isQuoteForm(text.tokens().get(end - 1).form());
      quoteState[end - 1] = closed ? 5 : 4;
      quoteState[first] = 1;
    }
  }

  private int kind(int first, int end) {
    int words = end - first - 2;
    int length = words <= 1 ? 1 : words <= 3 ? 2 : words <= 6 ? 3 : words <= 12 ? 4 : 5;
    boolean capitalised = first + 1 < size && capital[first + 1];
    int stop = 0;
    if (end - 2 > first) {
      String form = text.tokens().get(end - 2).form();
      stop =
          form.equals(",") ? 1 : form.equals(".") || form.equals("!") || form.equals("?") ? 2 : 0;
    }
    return 1 + length + (capitalised ? 10 : 0) + stop * 20;
  }

  private void counts() {
    for (int t = 0; t < size; t++) {
      Token token = text.tokens().get(t);
      String tag = token.tag();
      boolean chunk = isChunk(t);
      boolean opens = chunk && (t == 0 || !isChunk(t - 1) || tag.equals("PRON"));
      String low = token.form().toLowerCase(Locale.ROOT);
      boolean relative =
          low.equals("who") || low.equals("which") || low.equals("that") || low.equals("whose");
      verbs[t + 1] = verbs[t] + (finite[t] ? 1 : 0);
      commas[t + 1] = commas[t] + (comma[t] ? 1 : 0);
      chunks[t + 1] = chunks[t] + (opens ? 1 : 0);
      relatives[t + 1] = relatives[t] + (relative ? 1 : 0);
      prepositions[t + 1] = prepositions[t] + (tag.equals("ADP") ? 1 : 0);
      conjunctions[t + 1] = conjunctions[t] + (tag.equals("CCONJ") || tag.equals("SCONJ") ? 1 : 0);
      quoteMarks[t + 1] = quoteMarks[t] + (quoteState[t] == 1 || quoteState[t] == 5 ? 1 : 0);
    }
  }

  private boolean isChunk(int t) {
    return switch (text.tokens().get(t).tag()) {
      case "NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "SYM" -> !punctuation[t];
      case "PART" -> text.tokens().get(t).form().endsWith("s");
      default -> false;
    };
  }

  int first(int sentenceIndex) {
    return text.sentences().get(sentenceIndex).first();
  }

  int end(int sentenceIndex) {
    return text.sentences().get(sentenceIndex).end();
  }

  int paragraph(int sentenceIndex) {
    return text.sentences().get(sentenceIndex).paragraph();
  }
}
