package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  /** What is done to a tagger's triples, so that each can be left out and its worth measured. */
  enum Part {
    RESIDUE,
    REPAIR,
    TALK,
    AGENCIES,
    SPEAKER_LINES,
    TOP_RULES,
    SPOKEN_RULES,
    CUTS,
    CONTINUATIONS,
    NESTING
  }

  private final TripleTagger tagger;
  private final Set<Part> parts;

  public TaggedStatementFinder(TripleTagger tagger) {
    this(tagger, EnumSet.allOf(Part.class));
  }

  /** With some of the parts only, for measurements. */
  TaggedStatementFinder(TripleTagger tagger, Set<Part> parts) {
    this.tagger = tagger;
    this.parts = Set.copyOf(parts);
  }

  @Override
  public List<Statement> find(AnnotatedText text) {
    Reading reading = new Reading(text);
    List<Triple> triples = collect(reading);
    triples.sort(ORDER);
    return framed(reading, triples);
  }

  private List<Triple> collect(Reading reading) {
    List<Span> residue = does(Part.RESIDUE) ? Residue.of(reading.text()) : List.of();
    CueSet cues = new CueSet(reading);
    List<Triple> all = new ArrayList<>();
    List<Triple> tagged = Residue.filter(tagger.tag(reading.text()), residue);
    List<AgencyRules.Signature> signatures =
        does(Part.AGENCIES) ? AgencyRules.find(reading, tagged) : List.of();
    for (AgencyRules.Signature signature : signatures) {
      signature.triples().stream().filter(cues::add).forEach(all::add);
    }
    for (Triple found : tagged) {
      Triple triple = does(Part.REPAIR) ? Repair.of(reading, found) : found;
      boolean signed = signatures.stream().anyMatch(s -> s.span().overlaps(triple.cue()));
      if (!signed && isStatement(reading, triple) && cues.add(triple)) {
        all.add(triple);
      }
    }
    List<Triple> lines =
        does(Part.SPEAKER_LINES) ? SpeakerLines.find(reading.text(), List.copyOf(all)) : List.of();
    for (Triple triple : Residue.filter(lines, residue)) {
      if (cues.add(triple)) {
        all.add(triple);
      }
    }
    List<Triple> added = new ArrayList<>();
    if (does(Part.TOP_RULES)) {
      added.addAll(TopRules.find(reading, new Embedding(List.copyOf(all))));
    }
    if (does(Part.SPOKEN_RULES)) {
      added.addAll(SpokenRules.find(reading, all));
    }
    for (Triple triple : Residue.filter(added, residue)) {
      if (isStatement(reading, triple) && cues.add(triple)) {
        all.add(triple);
      }
    }
    all.sort(ORDER);
    if (does(Part.CUTS)) {
      all = Coordinations.split(reading, Overlaps.cut(reading, all), cues);
    }
    if (does(Part.CONTINUATIONS)) {
      all = Continuations.join(reading.text(), all);
    }
    List<Triple> level = does(Part.NESTING) ? List.copyOf(all) : List.of();
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      List<Triple> next = new ArrayList<>();
      for (Triple outer : level) {
        for (Triple inner : NestedFinder.inside(reading, outer)) {
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

  private boolean does(Part part) {
    return parts.contains(part);
  }

  private boolean isStatement(Reading reading, Triple triple) {
    return !does(Part.TALK) || Talk.isStatement(reading, triple);
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
