package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From a tagger's triples to statements: what a web page left in the text goes, the rules add what
 * taggers miss, statements inside contents are looked for to any depth, and each gets its frames.
 */
public final class TaggedStatementFinder implements StatementFinder {
  /** Nobody reports deeper; the bound keeps odd texts linear. */
  private static final int DEEPEST = 6;

  private static final Comparator<Triple> ORDER =
      Comparator.comparingInt((Triple triple) -> extent(triple).start())
          .thenComparingInt(triple -> -extent(triple).end())
          .thenComparing(Triple::cue);

  private final TripleTagger tagger;

  public TaggedStatementFinder(TripleTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Statement> find(AnnotatedText text) {
    Reading reading = new Reading(text);
    List<Triple> triples = collect(reading);
    triples.sort(ORDER);
    return framed(reading, triples);
  }

  private List<Triple> collect(Reading reading) {
    List<Span> residue = Residue.of(reading.text());
    CueSet cues = new CueSet(reading);
    List<Triple> all = new ArrayList<>();
    List<Triple> tagged = Residue.filter(tagger.tag(reading.text()), residue);
    List<AgencyRules.Signature> signatures = AgencyRules.find(reading, tagged);
    for (AgencyRules.Signature signature : signatures) {
      signature.triples().stream().filter(cues::add).forEach(all::add);
    }
    for (Triple found : tagged) {
      Triple triple = Repair.of(reading, found);
      boolean signed = signatures.stream().anyMatch(s -> s.span().overlaps(triple.cue()));
      if (!signed && Talk.isStatement(reading, triple) && cues.add(triple)) {
        all.add(triple);
      }
    }
    List<Triple> lines = SpeakerLines.find(reading.text(), List.copyOf(all));
    for (Triple triple : Residue.filter(lines, residue)) {
      if (cues.add(triple)) {
        all.add(triple);
      }
    }
    List<Triple> added = TopRules.find(reading, new Embedding(List.copyOf(all)));
    added.addAll(SpokenRules.find(reading, all));
    for (Triple triple : Residue.filter(added, residue)) {
      if (Talk.isStatement(reading, triple) && cues.add(triple)) {
        all.add(triple);
      }
    }
    all.sort(ORDER);
    all = Coordinations.split(reading, Overlaps.cut(reading, all), cues);
    all = Continuations.join(reading.text(), all);
    NestedFinder nested = new NestedFinder(tagger);
    List<Triple> level = List.copyOf(all);
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      List<Triple> next = new ArrayList<>();
      for (Triple outer : level) {
        for (Triple inner : nested.inside(reading, outer)) {
          if (cues.add(inner)) {
            next.add(inner);
          }
        }
      }
      all.addAll(next);
      level = next;
    }
    return all;
  }

  /** Triples in order to statements with frames and their place in one another. */
  static List<Statement> framed(Reading reading, List<Triple> triples) {
    Embedding embedding = new Embedding(triples);
    Frames frames = new Frames(reading);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < triples.size(); i++) {
      Triple triple = triples.get(i);
      Integer outer = embedding.outer(i);
      Span sentence = reading.text().span(reading.sentence(reading.first(triple.cue())));
      Span stretch = outer == null ? null : embedding.stretch(outer, triple.cue());
      statements.add(frames.statement(triple, embedding.foreign(i, sentence), stretch, outer));
    }
    return List.copyOf(new Utterances(reading).carry(statements));
  }

  private static Span extent(Triple triple) {
    Span extent = triple.source() == null ? triple.cue() : triple.source().cover(triple.cue());
    for (Span stretch : triple.content()) {
      extent = extent.cover(stretch);
    }
    return extent;
  }
}
