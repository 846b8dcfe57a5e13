package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "The school said A but added that B": a second cue of the same source that was left in the first
 * one's content. Only verbs that narrators put there, in the past tense: "said he met the owner and
 * told him" is the speaker's own telling.
 */
final class Coordinations {
  private static final double SPLIT = 0.7;
  private static final Set<String> ADDING = Set.of("added");
  private static final Set<String> CONTRASTING =
      WordClass.words(
          "added said insisted stressed warned denied acknowledged conceded admitted noted"
              + " cautioned maintained");

  private Coordinations() {}

  /** The triples, in their order, split; the cues found are taken in {@code cues}. */
  static List<Triple> split(Reading reading, List<Triple> triples, CueSet cues) {
    List<Triple> split = new ArrayList<>();
    for (Triple triple : triples) {
      List<Span> content = triple.content();
      Span stretch = content.get(content.size() - 1);
      int joint = triple.source() == null ? -1 : joint(reading, triple, stretch);
      int cue = joint < 0 ? -1 : cue(reading, joint);
      int first = reading.first(stretch);
      if (joint < 0 || Clauses.trim(reading, first, joint) <= first) {
        split.add(triple);
        continue;
      }
      int cueEnd = reading.low(cue + 1).equals(":") ? cue + 2 : cue + 1;
      int begin = reading.low(cueEnd).equals(",") ? cueEnd + 1 : cueEnd;
      Triple second =
          new Triple(
              triple.source(),
              reading.cover(joint + 1, cueEnd),
              List.of(reading.cover(begin, reading.end(stretch))),
              Math.min(SPLIT, triple.confidence()));
      if (cues.add(second)) {
        List<Span> before = new ArrayList<>(content.subList(0, content.size() - 1));
        before.add(reading.cover(first, Clauses.trim(reading, first, joint)));
        split.add(new Triple(triple.source(), triple.cue(), before, triple.confidence()));
        split.add(second);
      } else {
        split.add(triple);
      }
    }
    return split;
  }

  /** The conjunction before such a verb, outside quotations, or -1. */
  private static int joint(Reading reading, Triple triple, Span stretch) {
    if (stretch.start() < triple.cue().start()) {
      return -1;
    }
    int end = reading.end(stretch);
    for (int i = reading.first(stretch); i < end - 3; i++) {
      boolean but = reading.low(i).equals("but");
      if (but || reading.low(i).equals("and")) {
        int cue = cue(reading, i);
        boolean fits = reading.in(cue, but ? CONTRASTING : ADDING) && cue + 2 < end;
        boolean clause =
            reading.in(cue + 1, Set.of("that", ",", ":"))
                || reading.isQuoteMark(cue + 1)
                || reading.tagged(cue + 1, Set.of("PRON", "DET", "PROPN"));
        if (fits && clause && !isQuoted(reading, reading.span(i))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isQuoted(Reading reading, Span joint) {
    return reading.text().quotations().stream().anyMatch(quotation -> quotation.contains(joint));
  }

  private static int cue(Reading reading, int joint) {
    int cue = joint + 1;
    while (WordClass.isAdverb(reading.low(cue))) {
      cue++;
    }
    return cue;
  }
}
