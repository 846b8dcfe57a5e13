package dicta.attribution.fast;

import dicta.text.Hash;
import dicta.text.Sentence;
import java.util.List;

/**
 * What the span stage looks at: one cue, and the tokens of its window (its paragraph, at most three
 * sentences either way; where a colon ends the paragraph, the next one too), each seen from the
 * cue.
 */
public final class SpanFeatures {
  private static final int REACH = 3;

  private final Grid g;

  /** Running count of the first tokens of all cues of the article. */
  private final int[] cueStarts;

  private final int[] cueLevelAt;

  private Cue cue;
  private int lo;
  private int hi;
  private int cueStem;
  private int cueFine;
  private int cueLast;
  private int cuePattern;
  private int cueQuote;
  private int cueSentence;
  private int cueFrame;
  private int cueClass;

  public SpanFeatures(Grid grid, List<Cue> cues) {
    this.g = grid;
    this.cueStarts = new int[g.size + 1];
    this.cueLevelAt = new int[g.size + 1];
    for (Cue each : cues) {
      cueLevelAt[each.first()] = each.probability() > 0.8 ? 3 : each.probability() > 0.4 ? 2 : 1;
    }
    for (int t = 0; t < g.size; t++) {
      cueStarts[t + 1] = cueStarts[t] + (cueLevelAt[t] >= 2 ? 1 : 0);
    }
  }

  /** Turns to this cue; {@link #first()} and {@link #end()} tell its window. */
  public void turnTo(Cue next) {
    cue = next;
    cueSentence = g.sentence[cue.first()];
    int from = cueSentence;
    int to = cueSentence;
    List<Sentence> sentences = g.text.sentences();
    while (from > 0
        && cueSentence - from < REACH
        && g.paragraph(from - 1) == g.paragraph(cueSentence)) {
      from--;
    }
    while (to + 1 < sentences.size()
        && to - cueSentence < REACH
        && g.paragraph(to + 1) == g.paragraph(cueSentence)) {
      to++;
    }
    boolean ends = to + 1 < sentences.size() && g.paragraph(to + 1) != g.paragraph(to);
    if (ends && g.word[g.end(to) - 1] == COLON) {
      int paragraph = g.paragraph(to + 1);
      for (int i = 0; i < REACH && to + 1 < sentences.size(); i++) {
        if (g.paragraph(to + 1) == paragraph) {
          to++;
        }
      }
    }
    lo = g.first(from);
    hi = g.end(to);
    int head = cue.first();
    for (int t = cue.first(); t < cue.end(); t++) {
      if (g.cueLevel[t] > g.cueLevel[head]) {
        head = t;
      }
    }
    cueClass = g.wordClass[head];
    cueStem = g.stem[head];
    cueFine = g.fine[head];
    cueLast = g.word[cue.end() - 1];
    int pattern = 17;
    for (int t = cue.first(); t < cue.end() && t < cue.first() + 6; t++) {
      pattern = Hash.of(5, pattern, g.fine[t]);
    }
    cuePattern = pattern;
    cueQuote = g.quotation[cue.first()];
    int before = cue.first() > lo ? g.fine[cue.first() - 1] : 1;
    int after = cue.end() < hi ? g.fine[cue.end()] : 2;
    cueFrame = Hash.of(9, before, after);
  }

  public int first() {
    return lo;
  }

  public int end() {
    return hi;
  }

  /** Where the window begins without sentences that hold no quotation. */
  int firstLikely() {
    int sentence = g.sentence[lo];
    while (sentence < cueSentence && !holdsQuotation(sentence)) {
      sentence++;
    }
    return g.first(sentence);
  }

  /** Where the window ends without sentences that hold no quotation. */
  int endLikely() {
    int sentence = g.sentence[hi - 1];
    while (sentence > cueSentence && !holdsQuotation(sentence)) {
      sentence--;
    }
    return g.end(sentence);
  }

  private boolean holdsQuotation(int sentence) {
    for (int t = g.first(sentence); t < g.end(sentence); t++) {
      if (g.quotation[t] >= 0) {
        return true;
      }
    }
    return false;
  }

  public boolean isCue(int t) {
    return cue.first() <= t && t < cue.end();
  }

  private int word(int t) {
    return t < lo ? 1 : t >= hi ? 2 : g.word[t];
  }

  private int stem(int t) {
    return t < lo ? 1 : t >= hi ? 2 : g.stem[t];
  }

  private int fine(int t) {
    return t < lo ? 1 : t >= hi ? 2 : isCue(t) ? 3 : g.fine[t];
  }

  private static int bucket(int n) {
    return n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 25 ? 8 : 9;
  }

  private int side(int t) {
    return t < cue.first() ? 0 : t < cue.end() ? 1 : 2;
  }

  /** How many counted things lie between the token and the cue, neither included. */
  private int between(int[] counts, int t) {
    if (t < cue.first()) {
      return counts[cue.first()] - counts[t + 1];
    }
    return t >= cue.end() ? counts[t] - counts[cue.end()] : 0;
  }

  private int distance(int t) {
    return t < cue.first() ? cue.first() - t : t >= cue.end() ? t - cue.end() + 1 : 0;
  }

  /** Side, and how far in sentences: 0-6, with 3 the cue's own sentence. */
  private int place(int t) {
    int offset = Math.max(-3, Math.min(3, g.sentence[t] - cueSentence));
    return side(t) * 10 + offset + 3;
  }

  public void node(int t, FeatureSink s) {
    s.clear();
    int place = place(t);
    int side = side(t);
    int d = bucket(distance(t));
    int f = g.fine[t];
    s.group(Group.WORDS);
    s.add(400, place);
    s.add(401, place, d);
    s.add(402, side, g.word[t]);
    s.add(403, side, g.stem[t], d);
    for (int k = -2; k <= 2; k++) {
      s.add(406 + k, side, fine(t + k));
      s.add(412 + k, side, word(t + k));
    }
    s.add(416, side, f, d);
    s.add(417, side, fine(t - 1), f);
    s.add(418, side, f, fine(t + 1));
    s.add(419, side, Hash.of(3, fine(t - 1), f, fine(t + 1)));
    s.add(420, side, Hash.of(3, fine(t - 2), fine(t - 1), f));
    s.add(421, side, Hash.of(3, f, fine(t + 1), fine(t + 2)));
    s.add(422, side, g.shape[t], d);
    s.add(423, cueStem, place);
    s.add(424, cueStem, side, f);
    s.add(425, cueStem, side, d);
    s.add(426, cueStem, side, g.word[t]);
    s.add(427, cueLast, side, d);
    s.add(428, cueLast, side, f);
    s.add(429, cuePattern, side, d);
    s.add(430, cuePattern, side, f);
    s.add(431, cueFrame, side, d);
    s.add(432, cueFrame, side, f);
    s.add(433, cueFine, side, f, d);

    s.group(Group.LEXICON);
    s.add(440, side, g.sourceLevel[t], d);
    s.add(441, side, g.sourceLevel[t], g.cueLevel[t]);
    s.add(442, side, g.sourceLevel[t], f);

    s.add(443, side, g.wordClass[t], d);
    s.add(444, side, g.wordClass[t], cueClass);
    s.add(445, side, cueClass, f);
    s.add(446, side, cueClass, d);
    s.add(447, side, cueClass, place);

    s.group(Group.QUOTATION);
    int quote = g.quotation[t];
    int same = quote < 0 ? 0 : quote == cueQuote ? 1 : 2;
    int state = g.quoteState[t];
    int marks = Math.min(5, between(g.quoteMarks, t));
    s.add(450, side, same, state);
    s.add(451, place, same, marks);
    s.add(452, side, marks, f);
    s.add(453, cueStem, side, same);
    if (quote >= 0 && same == 2) {
      int kind = g.quoteKind[t];
      int edge =
          t < cue.first() ? cue.first() - g.quoteEnd[quote] : g.quoteFirst[quote] - cue.end();
      int near = bucket(Math.max(0, edge));
      s.add(454, side, kind, near);
      s.add(455, place, kind, marks);
      s.add(456, side, near, cueStem);
      s.add(457, side, near, cueFrame);
      boolean opens = g.quoteFirst[quote] == g.first(g.sentence[g.quoteFirst[quote]]);
      int owners = cueStarts[Math.min(g.size, g.quoteEnd[quote])] - cueStarts[g.quoteFirst[quote]];
      s.add(458, place, opens ? 1 : 0, kind);
      s.add(459, place, Math.min(2, owners), near);
      s.add(460, place, Math.min(3, between(cueStarts, t)), kind);
      s.add(461, cuePattern, place, near);
    }
    boolean sentenceOpens = g.quoteState[g.first(g.sentence[t])] != 0;
    boolean sentenceCloses = g.quotation[g.end(g.sentence[t]) - 1] >= 0;
    boolean anyQuote = g.quoteMarks[hi] - g.quoteMarks[lo] > 0;
    int cueOpens = g.quoteState[g.first(cueSentence)] != 0 ? 1 : 0;
    s.add(
        462,
        place,
        (sentenceOpens ? 1 : 0) + (sentenceCloses ? 2 : 0) + (anyQuote ? 4 : 0),
        cueOpens * 4 + same);
    boolean cueSentenceQuoted =
        g.quoteMarks[g.end(cueSentence)] - g.quoteMarks[g.first(cueSentence)] > 0;
    s.add(463, place, cueSentenceQuoted ? 1 : 0, same, state == 0 ? 0 : 1);
    s.add(464, cueStem, place, (anyQuote ? 1 : 0) + (cueSentenceQuoted ? 2 : 0) + same * 4);

    s.group(Group.SYNTAX);
    int verbs = Math.min(3, between(g.verbs, t));
    int commas = Math.min(3, between(g.commas, t));
    int chunks = Math.min(4, between(g.chunks, t));
    int relatives = Math.min(2, between(g.relatives, t));
    int prepositions = Math.min(3, between(g.prepositions, t));
    int conjunctions = Math.min(2, between(g.conjunctions, t));
    int others = Math.min(3, between(cueStarts, t));
    s.add(470, place, verbs, commas);
    s.add(471, side, verbs, chunks, f);
    s.add(472, side, verbs, commas, f);
    s.add(473, place, others);
    s.add(474, place, others, Hash.of(2, verbs, commas));
    s.add(475, side, relatives, verbs, commas);
    s.add(476, side, prepositions, chunks, verbs);
    s.add(477, side, conjunctions, verbs, commas);
    s.add(478, cueStem, side, verbs, commas);
    s.add(479, cueStem, side, chunks, verbs);
    s.add(480, cueFrame, side, verbs, commas);
    s.add(481, cuePattern, side, verbs, commas);
    s.add(482, cueFrame, side, chunks, verbs);
    s.add(483, others, side, f, cueFine);
    s.add(484, side, chunks * 4 + verbs, g.sourceLevel[t], commas);
    int sentence = g.sentence[t];
    int start = t - g.first(sentence);
    int rest = g.end(sentence) - 1 - t;
    s.add(485, place, bucket(start), f);
    s.add(486, place, bucket(rest), f);
    int ownCues = cueStarts[g.end(sentence)] - cueStarts[g.first(sentence)];
    s.add(487, place, Math.min(2, ownCues));
    int cueStart = cue.first() - g.first(cueSentence);
    int cueRest = g.end(cueSentence) - cue.end();
    s.add(488, place, bucket(cueStart), bucket(cueRest));
    s.add(489, cueStem, place, bucket(cueRest));
    s.add(490, place, bucket(cueStart), Hash.of(2, cueFine, f));
    int leftVerbs = Math.min(2, g.verbs[cue.first()] - g.verbs[g.first(cueSentence)]);
    int rightVerbs = Math.min(2, g.verbs[g.end(cueSentence)] - g.verbs[cue.end()]);
    s.add(491, place, leftVerbs, rightVerbs);
    s.add(492, cueStem, place, leftVerbs * 3 + rightVerbs);
    s.add(493, cueLevelAt[t], side, d);
    // The nearest boundary on the way to the cue, and what follows it.
    int boundary = boundaryTowardsCue(t);
    s.add(494, side, boundary, verbs);
    s.add(495, side, boundary, cueStem);
    s.add(496, side, boundary, f, chunks);
    int cueNext = cue.end() < hi ? g.word[cue.end()] : 2;
    s.add(497, cueNext, side, verbs, commas);
    s.add(498, cueNext, side, g.word[t]);
    int cueBefore = cue.first() > lo ? g.word[cue.first() - 1] : 1;
    s.add(499, cueBefore, side, verbs, commas);
    s.add(500, cueBefore, side, chunks, verbs);
    s.add(501, place, rightHead(t), f);
    s.add(502, cueLevelAt[Math.min(t + 1, g.size)], cueLevelAt[Math.min(t + 2, g.size)], side, f);
  }

  /** The word of the nearest clause mark between the token and the cue. */
  private int boundaryTowardsCue(int t) {
    if (t < cue.first()) {
      for (int i = t + 1; i < cue.first() && i - t < 20; i++) {
        if (isBoundary(i)) {
          return g.word[i];
        }
      }
      return 5;
    }
    for (int i = t - 1; i >= cue.end() && t - i < 20; i--) {
      if (isBoundary(i)) {
        return g.word[i];
      }
    }
    return 5;
  }

  private boolean isBoundary(int i) {
    return g.punctuation[i]
        || g.conjunctions[i + 1] > g.conjunctions[i]
        || g.relatives[i + 1] > g.relatives[i];
  }

  /** Tag of the last token of the run of nominals that begins here: the head of the chunk. */
  private int rightHead(int t) {
    int i = t;
    while (i + 1 < hi && g.chunks[i + 2] == g.chunks[i + 1] && g.nominal[i + 1] && i - t < 8) {
      i++;
    }
    return Hash.of(2, g.fine[i], g.sourceLevel[i]);
  }

  /** Features of a pair of labels, at the token and the one before. */
  public void edge(int t, FeatureSink s) {
    s.clear();
    int side = isCue(t - 1) ? 3 : isCue(t) ? 4 : side(t);
    int f = g.fine[t];
    int fp = g.fine[t - 1];
    boolean newSentence = g.sentence[t] != g.sentence[t - 1];
    int d = bucket(distance(t));
    s.group(Group.WORDS);
    s.add(600, side, newSentence ? 1 : 0);
    s.add(601, side, f);
    s.add(602, side, fp);
    s.add(603, side, fp, f);
    s.add(604, side, g.word[t - 1], f);
    s.add(605, side, fp, g.word[t]);
    s.add(606, side, g.word[t - 1], g.word[t]);
    s.add(607, side, Hash.of(3, fp, f, fine(t + 1)));
    s.add(608, side, Hash.of(3, fine(t - 2), fp, f));
    s.add(609, side, Hash.of(3, fp, f, fine(t + 1)), fine(t + 2));
    s.add(610, side, d);
    s.add(611, side, g.shape[t - 1], g.shape[t]);
    s.add(612, cueStem, side, f);
    s.add(613, cueStem, side, fp);
    if (side >= 3) {
      s.add(614, cueStem, side);
      s.add(615, cuePattern, side, f);
      s.add(616, cuePattern, side, fp);
      s.add(617, cueFrame, side);
      s.add(618, cueStem, side, cueFrame);
      s.add(619, cueLast, side, side == 3 ? g.word[t] : g.word[t - 1]);
    }
    s.group(Group.LEXICON);
    s.add(620, cueClass, side, f);
    s.add(621, cueClass, side, fp);
    s.add(622, side, Hash.of(2, fp, f), cueClass);
    s.group(Group.QUOTATION);
    int q = g.quoteState[t];
    int qp = g.quoteState[t - 1];
    s.add(630, side, q, qp);
    s.add(631, side, Hash.of(2, q, qp), f);
    s.add(632, side, Hash.of(2, q, qp), fp);
    s.add(633, side, Hash.of(2, q, qp), newSentence ? 1 : 0, g.quoteKind[t]);
    int same = g.quotation[t] >= 0 && g.quotation[t] == cueQuote ? 1 : 0;
    s.add(634, side, same, Hash.of(2, q, qp));
    s.group(Group.SYNTAX);
    int verbs = Math.min(3, between(g.verbs, t));
    int commas = Math.min(3, between(g.commas, t));
    int end = g.end(g.sentence[t]);
    int verbsAfter = Math.min(2, g.verbs[end] - g.verbs[t]);
    int cuesAfter = Math.min(2, cueStarts[end] - cueStarts[t]);
    int cuesBetween = Math.min(2, between(cueStarts, t));
    s.add(640, side, Hash.of(2, verbs, commas), fp, f);
    s.add(641, side, Hash.of(2, fp, f), verbsAfter, cuesAfter);
    s.add(642, side, cuesBetween, cuesAfter, newSentence ? 1 : 0);
    s.add(643, side, Hash.of(2, fp, f), cuesBetween);
    int next = nextFinite(t, end);
    s.add(644, side, Hash.of(2, fp, f), next);
    int nextMark = nextMark(t, end);
    s.add(645, side, Hash.of(2, fp, f), nextMark);
    s.add(646, side, Hash.of(2, fp, f), cueStem);
    s.add(647, side, Hash.of(2, g.word[t - 1], f), next);
    s.add(648, side, Hash.of(2, fp, f), Math.min(4, between(g.chunks, t)), verbs);
    int near = t + 1 < g.size ? cueLevelAt[t + 1] : 0;
    int nearer = t + 2 < g.size ? cueLevelAt[t + 2] : 0;
    s.add(649, side, Hash.of(2, fp, f), cueLevelAt[t] * 16 + near * 4 + nearer);
    s.add(650, side, g.sourceLevel[t - 1], g.sourceLevel[t], Hash.of(2, fp, f));
  }

  /** Tag of the next finite verb, and whether a clause mark stands before it. */
  private int nextFinite(int t, int end) {
    int marks = 0;
    for (int i = t; i < end && i - t < 10; i++) {
      if (g.finite[i]) {
        return Hash.of(3, g.fine[i], marks, Math.min(3, i - t));
      }
      if (i > t && isBoundary(i)) {
        marks = 1;
      }
    }
    return 7;
  }

  private int nextMark(int t, int end) {
    for (int i = t + 1; i < end && i - t < 12; i++) {
      if (g.punctuation[i]) {
        return Hash.of(3, g.fine[i], bucket(i - t));
      }
    }
    return 7;
  }

  static final int COLON = Hash.of(":");
}
