package dicta.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Turns an article's text into paragraphs, sentences, tagged tokens and quotations. Keeps state
 * while it works (OpenNLP's taggers do): one instance per worker, by {@link #another()}.
 */
public final class Annotator {
  /** Longer sentences are cut: no reader wrote them, and every later stage is spared. */
  private static final int LONGEST = 250;

  private final Models models;
  private final SentenceSplitter sentences;
  private final TokenSplitter tokens;
  private final PosTagger tagger;

  private record Models(SentenceModel sentence, TokenizerModel token, POSModel tag) {}

  private Annotator(Models models) {
    this.models = models;
    this.sentences = new SentenceSplitter(new SentenceDetectorME(models.sentence()));
    this.tokens = new TokenSplitter(new TokenizerME(models.token()));
    this.tagger = new PosTagger(models.tag());
  }

  /** Reads OpenNLP's English models from the class path, which takes about half a second. */
  public static Annotator load() {
    try (InputStream sentence = open("sentence");
        InputStream token = open("tokens");
        InputStream tag = open("pos")) {
      return new Annotator(
          new Models(new SentenceModel(sentence), new TokenizerModel(token), new POSModel(tag)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String kind) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    InputStream stream = POSModel.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("the class path lacks OpenNLP's model " + name);
    }
    return stream;
  }

  /** A further instance, for another thread; it shares the loaded models and costs nothing. */
  public Annotator another() {
    return new Annotator(models);
  }

  public AnnotatedText annotate(String string) {
    CodePoints text = new CodePoints(string);
    List<Token> found = new ArrayList<>();
    List<Sentence> cut = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < string.length()) {
      int end = start;
      while (end < string.length() && !Marks.isLineBreak(string.charAt(end))) {
        end++;
      }
      int before = found.size();
      for (int[] sentence : sentences.split(string, start, end)) {
        add(text, tokens.split(string, sentence[0], sentence[1]), paragraphs.size(), found, cut);
      }
      if (found.size() > before) {
        paragraphs.add(
            new Span(found.get(before).span().start(), found.get(found.size() - 1).span().end()));
      }
      start = end + 1;
    }
    return new AnnotatedText(text, found, cut, paragraphs, QuotationFinder.find(text, paragraphs));
  }

  private void add(
      CodePoints text, List<int[]> spans, int paragraph, List<Token> found, List<Sentence> cut) {
    for (int from = 0; from < spans.size(); from += LONGEST) {
      List<int[]> part = spans.subList(from, Math.min(spans.size(), from + LONGEST));
      String[] forms = new String[part.size()];
      String[] plain = new String[part.size()];
      for (int i = 0; i < forms.length; i++) {
        forms[i] = text.string().substring(part.get(i)[0], part.get(i)[1]);
        plain[i] = plain(forms[i]);
      }
      List<String> tags = tagger.tag(plain);
      int first = found.size();
      for (int i = 0; i < forms.length; i++) {
        found.add(new Token(text.span(part.get(i)[0], part.get(i)[1]), forms[i], tags.get(i)));
      }
      cut.add(new Sentence(first, found.size(), paragraph));
    }
  }

  /** The form as the tagger's training data would print it: typewriter quotes and dashes. */
  private static String plain(String form) {
    char first = form.charAt(0);
    if (form.length() == 1) {
      if (Marks.isDoubleQuote(first)) {
        return "\"";
      }
      if (Marks.isDash(first)) {
        return "-";
      }
    } else if (form.equals("``") || form.equals("''") || form.equals("’’")) {
      return "\"";
    }
    return form.indexOf('’') < 0 && form.indexOf('‘') < 0
        ? form
        : form.replace('’', '\'').replace('‘', '\'');
  }
}
