package dicta.corpus;

import dicta.text.AnnotatedText;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One sentence as the figure finder reads it: numbers keep their separators ("1,200", "3.5"),
 * hyphens and other marks stand alone. It does not follow the tokens' borders, which differ between
 * tokenizers exactly at numbers and hyphens; the tokens lend their parts of speech.
 */
final class Words {
  /**
   * @param form in lower case
   * @param capital whether it begins with a capital letter
   * @param spaced whether white space stands before it
   * @param tag part of speech of the token that holds it
   */
  record Word(Span span, String form, boolean capital, boolean spaced, String tag) {
    boolean isDigits() {
      return Character.isDigit(form.codePointAt(0));
    }

    boolean isLetters() {
      return Character.isLetter(form.codePointAt(0));
    }
  }

  private static final Word NONE = new Word(new Span(0, 1), "\u0000", false, true, "");

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  static Words of(AnnotatedText text, Sentence sentence) {
    Span extent = text.span(sentence);
    List<Word> words = new ArrayList<>();
    int token = sentence.first();
    int at = extent.start();
    int last = -1;
    while (at < extent.end()) {
      int c = text.text().at(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      int end = endOfWord(text, at, extent.end());
      while (token + 1 < sentence.end() && text.tokens().get(token).span().end() <= at) {
        token++;
      }
      Token holder = text.tokens().get(token);
      Span span = new Span(at, end);
      String form = text.cut(span).toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(span, form, Character.isUpperCase(c), last != at, holder.tag()));
      at = end;
      last = end;
    }
    return new Words(words);
  }

  private static int endOfWord(AnnotatedText text, int start, int limit) {
    int first = text.text().at(start);
    boolean digits = Character.isDigit(first);
    if (!digits && !Character.isLetter(first)) {
      return start + 1;
    }
    int at = start + 1;
    while (at < limit) {
      int c = text.text().at(at);
      boolean inner = at + 1 < limit && (digits ? c == ',' || c == '.' : c == '\'' || c == '’');
      if (digits ? Character.isDigit(c) : Character.isLetter(c)) {
        at++;
      } else if (inner && sameKind(digits, text.text().at(at + 1))) {
        at += 2;
      } else if (!digits && c == '.' && isAbbreviation(text, start, at, limit)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean sameKind(boolean digits, int c) {
    return digits ? Character.isDigit(c) : Character.isLetter(c);
  }

  /** "p.m.", "U.S.": each full stop follows a single letter. */
  private static boolean isAbbreviation(AnnotatedText text, int start, int stop, int limit) {
    boolean single = stop - start == 1 || text.text().at(stop - 2) == '.';
    boolean goesOn = stop + 1 < limit && Character.isLetter(text.text().at(stop + 1));
    return single && (goesOn || stop - start > 1);
  }

  int size() {
    return words.size();
  }

  /** The word at this index; outside the sentence a word that equals nothing. */
  Word at(int index) {
    return index < 0 || index >= words.size() ? NONE : words.get(index);
  }

  String form(int index) {
    return at(index).form();
  }

  /** From the first word to the last, inclusive. */
  Span span(int first, int last) {
    return at(first).span().cover(at(last).span());
  }

  /** Whether these forms stand here, one after the other. */
  boolean matches(int index, String... forms) {
    for (int i = 0; i < forms.length; i++) {
      if (!form(index + i).equals(forms[i])) {
        return false;
      }
    }
    return true;
  }
}
