package dicta.attribution.encoder;

import dicta.attribution.ContentSpans;
import dicta.attribution.Triple;
import dicta.attribution.TripleTagger;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tags by the fine-tuned encoder: cues first, generously, then for each cue its source and content,
 * then a calibrated probability that the three are right. Safe for several threads.
 */
public final class EncoderTagger implements TripleTagger {
  private static final String MODEL = "/dicta/attribution/encoder-model.zip";
  private static final int LONGEST = 192;

  /** Triples less probable than this are of no use to anybody. */
  private static final double FLOOR = 0.02;

  /**
   * A stretch less likely to be a cue than this gets no pass of the pair head. At 0.06 there were
   * two fifths more passes, which brought nothing on the development articles.
   */
  private static final double LIKELY = 0.2;

  private final EncoderModel model;
  private final double[] first;
  private final double[] next;
  private final double[] confidence;

  private EncoderTagger(EncoderModel model) {
    this.model = model;
    this.first = model.numbers("first");
    this.next = model.numbers("next");
    this.confidence = model.numbers("confidence");
  }

  /** The tagger with the model that comes with the program. */
  public static EncoderTagger load() {
    try (InputStream in = EncoderTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its attribution model " + MODEL);
      }
      return of(EncoderModel.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tagger with another model. */
  public static EncoderTagger of(EncoderModel model) {
    return new EncoderTagger(model);
  }

  /** The same tagger: it keeps no state, so that every thread may use it. */
  public EncoderTagger another() {
    return this;
  }

  /** The confidence below which triples cost more F1 than they bring. */
  public double cut() {
    return model.numbers("cut")[0];
  }

  /**
   * A triple and what speaks for it.
   *
   * @param triple the triple
   * @param evidence as {@link Evidence} orders it; empty where a rule found the triple
   */
  public record Found(Triple triple, double[] evidence) {}

  @Override
  public List<Triple> tag(AnnotatedText text) {
    return find(text).stream()
        .map(Found::triple)
        .filter(triple -> triple.confidence() >= FLOOR)
        .toList();
  }

  /** All that is found, however improbable, in the order of the text. */
  public List<Found> find(AnnotatedText text) {
    List<Paragraph> paragraphs = new ArrayList<>(text.paragraphs().size());
    for (Span line : text.paragraphs()) {
      paragraphs.add(Paragraph.read(text.text(), line, model.vocabulary()));
    }
    ContinuedQuotations continued = new ContinuedQuotations(paragraphs);
    List<ContinuedQuotations.Placed> placed = new ArrayList<>();
    for (Window window : Window.over(paragraphs, model.vocabulary(), LONGEST, LONGEST)) {
      EncoderModel.Encoded encoded = model.encode(window);
      int offset = 0;
      for (Window.Stretch stretch : window.stretches()) {
        Paragraph paragraph = paragraphs.get(stretch.paragraph());
        tag(text, paragraph, stretch, encoded, offset, continued, placed);
        offset += stretch.to() - stretch.from();
      }
    }
    List<Found> found = Transcript.added(text, paragraphs, continued.applied(placed));
    found = PullQuotes.added(text, paragraphs, found);
    found.sort(Comparator.comparing(f -> extent(f.triple())));
    return found;
  }

  private static Span extent(Triple triple) {
    Span extent = triple.source() == null ? triple.cue() : triple.source().cover(triple.cue());
    for (Span stretch : triple.content()) {
      extent = extent.cover(stretch);
    }
    return extent;
  }

  private void tag(
      AnnotatedText text,
      Paragraph paragraph,
      Window.Stretch stretch,
      EncoderModel.Encoded encoded,
      int offset,
      ContinuedQuotations continued,
      List<ContinuedQuotations.Placed> placed) {
    int from = stretch.from();
    int length = stretch.to() - from;
    float[] probabilities = Arrays.copyOfRange(encoded.cue(), 2 * offset, 2 * (offset + length));
    List<CueSpans.Cue> cues = new ArrayList<>();
    for (CueSpans.Cue cue : CueSpans.of(probabilities, 0, length, LIKELY)) {
      int first = from + cue.first();
      if (first >= stretch.ownFrom() && first < stretch.ownTo()) {
        cues.add(new CueSpans.Cue(first, from + cue.last(), cue.probability()));
      }
    }
    if (cues.isEmpty()) {
      return;
    }
    int width = encoded.width();
    float[] words =
        Arrays.copyOfRange(encoded.forWords(), offset * width, (offset + length) * width);
    float[] scores =
        model.pair(
            words,
            means(encoded, cues, offset - from),
            places(cues, from, length),
            quotations(paragraph, cues, from, length),
            width);
    int size = length * Labels.COUNT;
    for (int c = 0; c < cues.size(); c++) {
      double[] own = new double[size];
      for (int i = 0; i < size; i++) {
        own[i] = scores[c * size + i];
      }
      Found one = decode(text, paragraph, stretch, continued, cues.get(c), own);
      if (one != null) {
        placed.add(new ContinuedQuotations.Placed(stretch.paragraph(), cues.get(c), one));
      }
    }
  }

  private Found decode(
      AnnotatedText text,
      Paragraph paragraph,
      Window.Stretch stretch,
      ContinuedQuotations continued,
      CueSpans.Cue cue,
      double[] scores) {
    int from = stretch.from();
    LabelLattice lattice = new LabelLattice(scores, first, next);
    boolean announces = continued.announces(stretch.paragraph(), cue);
    int[] best = announces ? lattice.bestSource() : lattice.best();
    double path = lattice.probability(best);
    double none = lattice.probability(new int[best.length]);
    int[] labels = LabelRanges.withWholeQuotations(paragraph, from, best, cue);
    Span cueSpan = paragraph.span(cue.first(), cue.last());
    Span source = null;
    for (Span span : spans(paragraph, from, labels, Labels.SOURCE)) {
      source = span.overlaps(cueSpan) ? source : withoutComma(text, span);
    }
    List<Span> found =
        announces
            ? continued.announced(stretch.paragraph() + 1)
            : spans(paragraph, from, labels, Labels.CONTENT);
    List<Span> content = ContentSpans.tidy(text, found);
    if (content.isEmpty()) {
      return null;
    }
    for (Span part : content) {
      if (part.overlaps(cueSpan) || source != null && part.overlaps(source)) {
        content = found;
      }
    }
    double[] evidence =
        Evidence.of(
            cue,
            text.cut(cueSpan),
            lattice.marginals(),
            labels,
            path,
            none,
            paragraph.quotations(),
            from);
    if (announces) {
      evidence = Evidence.announced(evidence, cue);
    }
    double probability = Evidence.probability(confidence, evidence);
    return new Found(new Triple(source, cueSpan, content, probability), evidence);
  }

  /** An apposition's closing comma is no part of the source. */
  private static Span withoutComma(AnnotatedText text, Span source) {
    int end = source.end();
    while (end - 1 > source.start()
        && (text.text().at(end - 1) == ',' || Marks.space(text.text().at(end - 1)))) {
      end--;
    }
    return new Span(source.start(), end);
  }

  private static List<Span> spans(Paragraph paragraph, int from, int[] labels, int role) {
    List<Span> spans = new ArrayList<>();
    for (int[] range : LabelRanges.of(labels, role)) {
      spans.add(paragraph.span(from + range[0], from + range[1]));
    }
    return spans;
  }

  private static float[] means(EncoderModel.Encoded encoded, List<CueSpans.Cue> cues, int shift) {
    int width = encoded.width();
    float[] means = new float[cues.size() * width];
    for (int c = 0; c < cues.size(); c++) {
      CueSpans.Cue cue = cues.get(c);
      int size = cue.last() - cue.first() + 1;
      for (int w = cue.first(); w <= cue.last(); w++) {
        for (int i = 0; i < width; i++) {
          means[c * width + i] += encoded.forCues()[(shift + w) * width + i] / size;
        }
      }
    }
    return means;
  }

  private static long[] places(List<CueSpans.Cue> cues, int from, int length) {
    long[] places = new long[cues.size() * length];
    for (int c = 0; c < cues.size(); c++) {
      for (int i = 0; i < length; i++) {
        places[c * length + i] =
            PairFeatures.place(from + i, cues.get(c).first(), cues.get(c).last());
      }
    }
    return places;
  }

  private static long[] quotations(
      Paragraph paragraph, List<CueSpans.Cue> cues, int from, int length) {
    long[] states = new long[cues.size() * length];
    for (int c = 0; c < cues.size(); c++) {
      for (int i = 0; i < length; i++) {
        states[c * length + i] =
            PairFeatures.quotation(paragraph.quotations(), from + i, cues.get(c).first());
      }
    }
    return states;
  }
}
