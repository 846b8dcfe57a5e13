package dicta.attribution.fast;

import dicta.attribution.ContentSpans;
import dicta.attribution.Triple;
import dicta.attribution.TripleTagger;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The fast tier: one conditional random field finds cues, a second finds each cue's source and
 * content, a logistic regression tells how sure to be. Emits doubtful ones too; {@link #cut()} is
 * where the end-to-end F1 on the development articles was highest.
 */
public final class FastTagger implements TripleTagger {
  /** Less sure than this is noise, whatever cut the user asks for. */
  private static final double LEAST = 0.05;

  private final FastModel model;
  private final FeatureSink sink;
  private final CueStage cues;
  private final SpanStage spans;

  public FastTagger(FastModel model) {
    this(model, new FeatureSink(EnumSet.allOf(Group.class)));
  }

  /** A tagger that looks only at the feature groups of the sink, as the model's training did. */
  public FastTagger(FastModel model, FeatureSink sink) {
    this.model = model;
    this.sink = sink;
    this.cues = new CueStage(model.cues(), sink);
    this.spans = new SpanStage(model.spans(), sink);
  }

  /** The tagger with the model on the class path. */
  public static FastTagger load() {
    try (InputStream stream =
        FastTagger.class.getResourceAsStream("/dicta/attribution/fast.model")) {
      if (stream == null) {
        throw new IOException("the class path lacks dicta/attribution/fast.model");
      }
      return new FastTagger(FastModel.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A further tagger for another thread; it shares the model. */
  public FastTagger another() {
    return new FastTagger(model);
  }

  /** The confidence below which triples cost more F1 than they bring. */
  public double cut() {
    return model.cut();
  }

  @Override
  public List<Triple> tag(AnnotatedText text) {
    Grid grid = new Grid(text, model.lexicon());
    List<Candidate> candidates = spans.find(grid, cues.find(grid));
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Confidence.features(grid, candidates, i, sink);
      Triple triple = triple(text, candidates.get(i), Confidence.of(sink, model.confidence()));
      if (triple != null && triple.confidence() >= LEAST) {
        triples.add(triple);
      }
    }
    triples.sort((a, b) -> Integer.compare(start(a), start(b)));
    return triples;
  }

  private static Triple triple(AnnotatedText text, Candidate candidate, double confidence) {
    List<Span> content = new ArrayList<>();
    for (int[] stretch : candidate.content()) {
      content.add(span(text, stretch[0], stretch[1]));
    }
    content = ContentSpans.tidy(text, content);
    if (content.isEmpty()) {
      return null;
    }
    Span source =
        candidate.source() == null
            ? null
            : span(text, candidate.source()[0], sourceEnd(text, candidate.source()));
    Span cue = span(text, candidate.cue().first(), candidate.cue().end());
    for (Span stretch : content) {
      if (stretch.overlaps(cue) || source != null && stretch.overlaps(source)) {
        return null;
      }
    }
    return new Triple(source, cue, content, confidence);
  }

  /** The comma that closes an apposition is not part of the source. */
  private static int sourceEnd(AnnotatedText text, int[] source) {
    int end = source[1];
    while (end - 1 > source[0] && text.tokens().get(end - 1).form().equals(",")) {
      end--;
    }
    return end;
  }

  private static Span span(AnnotatedText text, int first, int end) {
    return text.tokens().get(first).span().cover(text.tokens().get(end - 1).span());
  }

  private static int start(Triple triple) {
    int start = Math.min(triple.cue().start(), triple.content().get(0).start());
    return triple.source() == null ? start : Math.min(start, triple.source().start());
  }
}
