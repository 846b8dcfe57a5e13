package dicta.train;

import com.fasterxml.jackson.databind.JsonNode;
import dicta.attribution.encoder.Labels;
import dicta.attribution.encoder.Paragraph;
import dicta.attribution.encoder.WordPieces;
import dicta.text.CodePoints;
import dicta.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An annotated article as the encoder learns from it.
 *
 * @param paragraphs its lines
 * @param goals what is annotated in each
 * @param nested whether statements inside contents are marked too, so that an unmarked word there
 *     is known to be no cue
 */
record TrainingArticle(List<Paragraph> paragraphs, List<Goal> goals, boolean nested) {
  private static final int BESIDE = 3;

  /**
   * Labels of one paragraph.
   *
   * @param cues for each word 0 outside, 1 begin, 2 inside of a cue
   * @param roles for each word its label in whatever statement holds it
   * @param pairs its statements
   */
  record Goal(int[] cues, int[] roles, List<Pair> pairs) {
    /** Whether this word is in some statement's content. */
    boolean inContent(int word) {
      return pairs.stream().anyMatch(pair -> pair.labels()[word] >= Labels.CONTENT);
    }
  }

  /**
   * One statement.
   *
   * @param first first word of the cue
   * @param last last word of the cue
   * @param labels of all words of the paragraph
   */
  record Pair(int first, int last, int[] labels) {}

  /** Reads the part of a corpus that is learnt from. */
  static List<TrainingArticle> read(Path corpus, WordPieces vocabulary) throws IOException {
    return Corpus.articles(corpus, "train").stream()
        .map(article -> of(article, vocabulary, false))
        .toList();
  }

  /** Reads a folder of {@link MarkedText}. */
  static List<TrainingArticle> marked(Path folder, WordPieces vocabulary) throws IOException {
    return MarkedText.articles(folder).stream()
        .map(article -> of(article, vocabulary, true))
        .toList();
  }

  private static TrainingArticle of(JsonNode article, WordPieces vocabulary, boolean nested) {
    CodePoints text = new CodePoints(article.get("text").asText());
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Goal> goals = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.at(end) != '\n') {
        end++;
      }
      if (end > at) {
        Paragraph paragraph = Paragraph.read(text, new Span(at, end), vocabulary);
        if (paragraph.size() > 0) {
          paragraphs.add(paragraph);
          goals.add(goal(paragraph, article.get("statements")));
        }
      }
      at = end + 1;
    }
    return new TrainingArticle(paragraphs, goals, nested);
  }

  private static Goal goal(Paragraph paragraph, JsonNode statements) {
    int[] cues = new int[paragraph.size()];
    int[] roles = new int[paragraph.size()];
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode statement : statements) {
      int[] cue = new int[paragraph.size()];
      mark(paragraph, statement.get("cue"), cue, 1);
      int first = -1;
      int last = -1;
      for (int i = 0; i < cue.length; i++) {
        if (cue[i] > 0) {
          cues[i] = cue[i];
          first = first < 0 ? i : first;
          last = i;
        }
      }
      int[] labels = new int[paragraph.size()];
      mark(paragraph, statement.get("content"), labels, Labels.CONTENT);
      mark(paragraph, statement.get("source"), labels, Labels.SOURCE);
      repair(labels);
      for (int i = 0; i < labels.length; i++) {
        if (labels[i] > 0 && (roles[i] == 0 || labels[i] < Labels.CONTENT)) {
          roles[i] = labels[i];
        }
      }
      if (first >= 0) {
        pairs.add(new Pair(first, last, labels));
      }
    }
    return new Goal(cues, roles, pairs);
  }

  /**
   * Whether nobody knows that this word is no cue: inside a content of a text in which only the
   * outermost statements are marked, and not so near a cue that it tells where that one ends.
   */
  boolean unknown(int paragraph, int word) {
    Goal goal = goals.get(paragraph);
    for (int i = Math.max(0, word - BESIDE); i <= word + BESIDE && i < goal.cues().length; i++) {
      if (goal.cues()[i] > 0) {
        return false;
      }
    }
    return !nested && goal.inContent(word);
  }

  /** Where one span cut into another, the rest of the other begins anew. */
  private static void repair(int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      boolean inside = labels[i] == Labels.IN_SOURCE || labels[i] == Labels.IN_CONTENT;
      if (inside && (i == 0 || labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1)) {
        labels[i]--;
      }
    }
  }

  private static void mark(Paragraph paragraph, JsonNode spans, int[] labels, int begin) {
    for (JsonNode span : spans) {
      int from = span.get(0).asInt();
      int to = span.get(1).asInt();
      boolean started = false;
      for (int i = 0; i < labels.length; i++) {
        if (paragraph.start(i) < to && from < paragraph.end(i)) {
          labels[i] = started ? begin + 1 : begin;
          started = true;
        }
      }
    }
  }
}
