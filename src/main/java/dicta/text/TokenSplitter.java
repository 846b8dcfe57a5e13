package dicta.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Splits a sentence into tokens: OpenNLP's tokenizer, and rules for what it leaves glued
 * (possessives, contractions, final full stops, quotation marks, brackets, dashes). Every character
 * that is no white space belongs to exactly one token. Positions are UTF-16 indexes of the text.
 */
final class TokenSplitter {
  private static final Set<String> ENDINGS = Set.of("s", "ll", "re", "ve", "d", "m");

  private static final Set<String> ELISIONS =
      Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round", "cuz");

  private final WordCuts words;

  TokenSplitter(TokenizerME tokenizer) {
    this.words = new WordCuts(tokenizer);
  }

  List<int[]> split(String text, int start, int end) {
    String sentence = text.substring(start, end);
    boolean[] cuts = new boolean[sentence.length() + 1];
    words.mark(sentence, cuts);
    List<int[]> tokens = new ArrayList<>();
    int from = 0;
    while (from < sentence.length()) {
      if (Marks.isSpace(sentence.charAt(from))) {
        from++;
        continue;
      }
      int to = from;
      while (to < sentence.length() && !Marks.isSpace(sentence.charAt(to))) {
        to++;
      }
      chunk(sentence, from, to, cuts);
      int token = from;
      for (int i = from + 1; i <= to; i++) {
        if (i == to || (cuts[i] && !insidePair(sentence, i))) {
          tokens.add(new int[] {start + token, start + i});
          token = i;
        }
      }
      from = to;
    }
    return tokens;
  }

  /** Marks the cuts inside one run of characters without white space. */
  private static void chunk(String s, int from, int to, boolean[] cuts) {
    marks(s, from, to, cuts);
    int first = from;
    while (first < to && !isInner(s, first)) {
      first++;
    }
    int last = to;
    while (last > first && !isInner(s, last - 1)) {
      last--;
    }
    if (first == last) {
      return;
    }
    fullStop(s, first, last, to, cuts);
    for (int i = first + 1; i < last; i++) {
      if (Marks.isApostrophe(s.charAt(i)) && Character.isLetterOrDigit(s.charAt(i - 1))) {
        apostrophe(s, i, cuts);
      }
    }
    elision(s, from, first, to, cuts);
  }

  /** Cuts around marks that are never part of a word. */
  private static void marks(String s, int from, int to, boolean[] cuts) {
    int i = from;
    while (i < to) {
      char c = s.charAt(i);
      int width = markWidth(s, i, to);
      if (width > 0) {
        for (int k = i + 1; k < i + width; k++) {
          cuts[k] = false;
        }
        cuts[i] = true;
        cuts[i + width] = true;
        i += width;
      } else {
        if (Marks.isSingleQuote(c)) {
          boolean inWord =
              i > from
                  && i + 1 < to
                  && Character.isLetterOrDigit(s.charAt(i - 1))
                  && Character.isLetterOrDigit(s.charAt(i + 1));
          if (inWord) {
            cuts[i] = false;
            cuts[i + 1] = false;
          } else {
            cuts[i] = true;
            cuts[i + 1] = true;
          }
        }
        i++;
      }
    }
  }

  /** Length of the mark that begins here and stands alone, or 0. */
  private static int markWidth(String s, int at, int to) {
    char c = s.charAt(at);
    boolean twice = at + 1 < to && s.charAt(at + 1) == c;
    if (twice && (c == '`' || c == '\'' || c == '’' || c == '‘')) {
      return 2;
    }
    if (c == '-' && twice || c == '.' && twice) {
      int end = at;
      while (end < to && s.charAt(end) == c) {
        end++;
      }
      return end - at;
    }
    if (Marks.isDoubleQuote(c) || Marks.isBracket(c) || Marks.isDash(c) || c == '…' || c == ';') {
      return 1;
    }
    boolean digits =
        at > 0
            && at + 1 < to
            && Character.isDigit(s.charAt(at - 1))
            && Character.isDigit(s.charAt(at + 1));
    if (c == ',' && !digits) {
      return 1;
    }
    boolean last = at + 1 == to || !Character.isLetterOrDigit(s.charAt(at + 1));
    return (c == '!' || c == '?' || c == ':') && last ? 1 : 0;
  }

  private static boolean isInner(String s, int at) {
    char c = s.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** A full stop after the last letter of the run: its own token unless it abbreviates. */
  private static void fullStop(String s, int first, int last, int to, boolean[] cuts) {
    if (last >= to || s.charAt(last) != '.' || (last + 1 < to && s.charAt(last + 1) == '.')) {
      return;
    }
    int word = last;
    while (word > first && (isInner(s, word - 1) || s.charAt(word - 1) == '.')) {
      word--;
    }
    String before = s.substring(word, last);
    boolean abbreviation = Abbreviations.isAbbreviation(before);
    boolean platform = before.equals("X"); // "wrote on X.": no initial where the sentence ends
    boolean ends = last + 1 == s.length() && (platform || !Abbreviations.isInitials(before));
    cuts[last + 1] = true;
    cuts[last] = !abbreviation || ends;
    if (abbreviation) {
      for (int i = word + 1; i < last; i++) {
        cuts[i] = false;
      }
    }
  }

  private static void apostrophe(String s, int at, boolean[] cuts) {
    int end = at + 1;
    while (end < s.length() && Character.isLetter(s.charAt(end))) {
      end++;
    }
    String ending = s.substring(at + 1, end).toLowerCase(Locale.ROOT);
    char before = s.charAt(at - 1);
    if (ENDINGS.contains(ending)) {
      cuts[at] = true;
      cuts[at + 1] = false;
    } else if (ending.equals("t") && (before == 'n' || before == 'N') && at >= 2) {
      cuts[at] = false;
      cuts[at + 1] = false;
      cuts[at - 1] = Character.isLetter(s.charAt(at - 2));
    }
  }

  /** ’90s, 'em: the apostrophe is part of the word. */
  private static void elision(String s, int from, int first, int to, boolean[] cuts) {
    if (first == from || !Marks.isSingleQuote(s.charAt(first - 1))) {
      return;
    }
    int end = first;
    while (end < to && Character.isLetterOrDigit(s.charAt(end))) {
      end++;
    }
    String word = s.substring(first, end).toLowerCase(Locale.ROOT);
    if (ELISIONS.contains(word)
        || (word.length() == 3 && word.endsWith("0s") && Character.isDigit(word.charAt(0)))) {
      cuts[first] = false;
    }
  }

  /** No cut inside a surrogate pair or before a mark that combines with what stands before it. */
  private static boolean insidePair(String s, int at) {
    char c = s.charAt(at);
    return Character.isLowSurrogate(c) && Character.isHighSurrogate(s.charAt(at - 1))
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == 0x200D
        || c == 0xFE0F
        || s.charAt(at - 1) == 0x200D;
  }
}
