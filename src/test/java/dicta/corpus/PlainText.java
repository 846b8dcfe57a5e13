package dicta.corpus;

import dicta.text.AnnotatedText;
import dicta.text.CodePoints;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text cut into words and sentences without any model: the corpus stage must not need one. */
final class PlainText {
  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,]\\d+)*|[ap]\\.m\\.|[\\p{L}\\d]+(?:['’]\\p{L}+)?|\\S");

  private PlainText() {}

  static AnnotatedText annotate(String string) {
    CodePoints text = new CodePoints(string);
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    Matcher lines = Pattern.compile("[^\n]+").matcher(string);
    while (lines.find()) {
      int first = tokens.size();
      Matcher words = WORD.matcher(string).region(lines.start(), lines.end());
      while (words.find()) {
        tokens.add(new Token(text.span(words.start(), words.end()), words.group(), "X"));
        boolean stop = words.group().equals(".") || words.group().matches("[!?]");
        boolean closes = words.end() >= lines.end() || string.charAt(words.end()) == ' ';
        if (stop && closes) {
          sentences.add(new Sentence(first, tokens.size(), paragraphs.size()));
          first = tokens.size();
        }
      }
      if (tokens.size() > first) {
        sentences.add(new Sentence(first, tokens.size(), paragraphs.size()));
      }
      paragraphs.add(text.span(lines.start(), lines.end()));
    }
    return new AnnotatedText(text, tokens, sentences, paragraphs, List.of());
  }
}
