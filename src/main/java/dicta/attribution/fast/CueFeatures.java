package dicta.attribution.fast;

import dicta.text.Hash;

/** What the cue stage looks at: one token, its sentence, and the quotations around it. */
public final class CueFeatures {
  private final Grid g;

  public CueFeatures(Grid grid) {
    this.g = grid;
  }

  private int word(int t, int low, int high) {
    return t < low ? 1 : t >= high ? 2 : g.word[t];
  }

  private int stem(int t, int low, int high) {
    return t < low ? 1 : t >= high ? 2 : g.stem[t];
  }

  private int fine(int t, int low, int high) {
    return t < low ? 1 : t >= high ? 2 : g.fine[t];
  }

  private static int bucket(int n) {
    return n <= 4 ? n : n <= 6 ? 5 : n <= 10 ? 6 : n <= 20 ? 7 : 8;
  }

  /** Features of a label at the token. */
  public void node(int t, FeatureSink s) {
    int index = g.sentence[t];
    int lo = g.first(index);
    int hi = g.end(index);
    s.clear();
    words(t, lo, hi, s);
    lexicon(t, lo, hi, s);
    quotation(t, index, lo, hi, s);
    syntax(t, index, lo, hi, s);
  }

  private void words(int t, int lo, int hi, FeatureSink s) {
    s.group(Group.WORDS);
    s.add(1, 0);
    for (int d = -3; d <= 3; d++) {
      s.add(10 + d, word(t + d, lo, hi));
      s.add(20 + d, fine(t + d, lo, hi));
      if (d >= -2 && d <= 2) {
        s.add(30 + d, stem(t + d, lo, hi));
      }
    }
    int w = g.word[t];
    int l = g.stem[t];
    int f = g.fine[t];
    int fp = fine(t - 1, lo, hi);
    int fn = fine(t + 1, lo, hi);
    int fpp = fine(t - 2, lo, hi);
    int fnn = fine(t + 2, lo, hi);
    s.add(40, fp, f);
    s.add(41, f, fn);
    s.add(42, fp, f, fn);
    s.add(43, f, fn, fnn);
    s.add(44, fpp, fp, f);
    s.add(45, Hash.of(45, fpp, fp), f, fn, fnn);
    s.add(46, l, fn);
    s.add(47, l, fp);
    s.add(48, l, word(t + 1, lo, hi));
    s.add(49, l, word(t - 1, lo, hi));
    s.add(50, l, fp, fn);
    s.add(51, l, fn, fnn);
    s.add(52, l, fpp, fp);
    s.add(53, word(t - 1, lo, hi), word(t + 1, lo, hi));
    s.add(54, stem(t - 1, lo, hi), w);
    s.add(55, fn, fnn, fine(t + 3, lo, hi));
    s.add(56, l, f);
    s.add(57, word(t + 1, lo, hi), word(t + 2, lo, hi));
    s.add(58, l, stem(t + 1, lo, hi), fnn);
    s.add(59, l, stem(t - 1, lo, hi), fn);
    s.add(60, g.shape[t]);
    s.add(61, g.suffix2[t], f);
    s.add(62, g.suffix3[t], f);
    s.add(63, g.prefix3[t], f);
    s.add(64, g.suffix3[t], fp, fn);
    s.add(65, l, fine(t + 3, lo, hi), fnn);
  }

  private void lexicon(int t, int lo, int hi, FeatureSink s) {
    s.group(Group.LEXICON);
    int f = g.fine[t];
    int c = g.cueLevel[t];
    int fp = fine(t - 1, lo, hi);
    int fn = fine(t + 1, lo, hi);
    s.add(100, c);
    s.add(101, c, f);
    s.add(102, c, fp, fn);
    s.add(103, c, fn, fine(t + 2, lo, hi));
    s.add(104, c, fp, fine(t - 2, lo, hi));
    for (int d = -2; d <= 2; d++) {
      if (d != 0 && t + d >= lo && t + d < hi) {
        s.add(106 + d, g.cueLevel[t + d], f);
        s.add(112 + d, g.cueLevel[t + d], c, f);
        s.add(118 + d, g.sourceLevel[t + d], c);
      }
    }
    int left = 0;
    int right = 0;
    int leftAt = -1;
    int rightAt = -1;
    for (int i = lo; i < hi; i++) {
      int level = g.cueLevel[i];
      if (i < t - 1 && level >= left) {
        left = level;
        leftAt = t - i;
      }
      if (i > t + 1 && level > right) {
        right = level;
        rightAt = i - t;
      }
    }
    s.add(125, c, left, right);
    s.add(126, c, left, bucket(leftAt));
    s.add(127, c, right, bucket(rightAt));
    int before = 0;
    int after = 0;
    for (int i = Math.max(lo, t - 6); i < Math.min(hi, t + 7); i++) {
      if (i < t) {
        before = Math.max(before, g.sourceLevel[i]);
      } else if (i > t) {
        after = Math.max(after, g.sourceLevel[i]);
      }
    }
    int k = g.wordClass[t];
    int first = k & 31 | k & 1 << 15;
    int kp = t > lo ? g.wordClass[t - 1] : 0;
    int kn = t + 1 < hi ? g.wordClass[t + 1] : 0;
    s.add(130, k, f);
    s.add(131, first, c);
    s.add(132, k >> 5, fn);
    s.add(133, first, fn, fp);
    s.add(134, k >> 5, fn, fine(t + 2, lo, hi));
    s.add(135, first, kn, f);
    s.add(136, first, kp, f);
    s.add(137, kn, f, c);
    s.add(138, kp, f, c);
    s.add(139, k, c);
    s.add(128, c, before, after);
    s.add(129, f, before, after);
  }

  private void quotation(int t, int index, int lo, int hi, FeatureSink s) {
    s.group(Group.QUOTATION);
    int f = g.fine[t];
    int l = g.stem[t];
    int state = g.quoteState[t];
    int c = g.cueLevel[t];
    s.add(140, state, f);
    s.add(141, state, g.quoteKind[t]);
    s.add(142, state == 0 ? 0 : 1, l);
    s.add(143, state == 0 ? 0 : 1, c);
    int left = 9;
    int leftKind = 0;
    for (int i = t - 1; i >= lo && t - i <= 8; i--) {
      if (g.quotation[i] >= 0 && g.quotation[i] != g.quotation[t]) {
        left = t - i;
        leftKind = g.quoteKind[i];
        break;
      }
    }
    int right = 9;
    int rightKind = 0;
    for (int i = t + 1; i < hi && i - t <= 8; i++) {
      if (g.quotation[i] >= 0 && g.quotation[i] != g.quotation[t]) {
        right = i - t;
        rightKind = g.quoteKind[i];
        break;
      }
    }
    s.add(144, left, leftKind);
    s.add(145, right, rightKind);
    s.add(146, left, f, c);
    s.add(147, right, f, c);
    s.add(148, Math.min(left, 6), Math.min(right, 6), f);
    s.add(149, leftKind, rightKind, c);
    s.add(157, Math.min(left, right), g.wordClass[t]);
    s.add(150, right, l);
    s.add(151, left, l);
    int opening = g.quoteState[lo] == 1 ? g.quoteKind[lo] : 0;
    int closing = g.quotation[hi - 1] >= 0 ? 1 : 0;
    s.add(152, opening, closing, f);
    s.add(153, opening, closing, c);
    s.add(154, g.quoteMarks[hi] - g.quoteMarks[lo] > 0 ? 1 : 0, c, f);
    boolean previous = index > 0 && g.quotation[g.end(index - 1) - 1] >= 0;
    boolean samePrevious = index > 0 && g.paragraph(index - 1) == g.paragraph(index);
    boolean next = index + 1 < g.text.sentences().size() && g.quotation[g.first(index + 1)] >= 0;
    boolean sameNext =
        index + 1 < g.text.sentences().size() && g.paragraph(index + 1) == g.paragraph(index);
    int around = (previous ? 1 : 0) + (samePrevious ? 2 : 0) + (next ? 4 : 0) + (sameNext ? 8 : 0);
    s.add(155, around, c, f);
    s.add(156, around, g.fine[hi - 1], c);
  }

  private void syntax(int t, int index, int lo, int hi, FeatureSink s) {
    s.group(Group.SYNTAX);
    int f = g.fine[t];
    int l = g.stem[t];
    int c = g.cueLevel[t];
    s.add(170, bucket(t - lo), f);
    s.add(171, bucket(hi - 1 - t), f);
    s.add(172, bucket(hi - 1 - t), l);
    s.add(173, bucket(hi - lo), g.fine[hi - 1], c);
    s.add(174, g.paragraph(index) == 0 ? 1 : 0, c, f);
    s.add(175, index == 0 ? 1 : 0, f);

    int subject = t - 1;
    while (subject >= lo && !g.nominal[subject] && !g.finite[subject] && t - subject < 12) {
      subject--;
    }
    boolean found = subject >= lo && g.nominal[subject];
    int head = found ? g.stem[subject] : 0;
    int headFine = found ? g.fine[subject] : subject >= lo ? 2 : 1;
    int headLevel = found ? g.sourceLevel[subject] : 0;
    int gap = found ? bucket(t - subject) : 9;
    int commasLeft = found ? Math.min(2, g.commas[t] - g.commas[subject]) : 3;
    int headClass = found ? g.wordClass[subject] : 0;
    s.group(Group.LEXICON);
    s.add(205, headClass, g.wordClass[t]);
    s.add(206, headClass, f, g.wordClass[t] & 31);
    s.group(Group.SYNTAX);
    s.add(176, head, f);
    s.add(177, headFine, f, gap);
    s.add(178, headLevel, f, c);
    s.add(179, headFine, l);
    s.add(180, headLevel, l);
    s.add(181, commasLeft, headFine, c);

    int right = t + 1;
    while (right < hi && !g.nominal[right] && !g.finite[right] && right - t < 8) {
      right++;
    }
    boolean object = right < hi && g.nominal[right];
    s.add(182, object ? g.fine[right] : right < hi ? 2 : 1, f, bucket(right - t));
    s.add(183, object ? g.stem[right] : 0, f);
    s.add(184, object ? g.sourceLevel[right] : 0, l);

    int next = t + 1;
    while (next < hi && !g.finite[next] && next - t < 15) {
      next++;
    }
    boolean hasNext = next < hi && g.finite[next];
    int nextFine = hasNext ? g.fine[next] : 0;
    s.add(185, nextFine, bucket(next - t), f);
    s.add(186, nextFine, l);
    s.add(187, hasNext ? g.stem[next] : 0, f);
    s.add(188, nextFine, hasNext ? Math.min(2, g.commas[next] - g.commas[t]) : 3, l);

    int before = t - 1;
    while (before >= lo && !g.finite[before] && t - before < 15) {
      before--;
    }
    boolean hasBefore = before >= lo && g.finite[before];
    s.add(189, hasBefore ? g.fine[before] : 0, bucket(t - before), f);
    s.add(190, hasBefore ? g.stem[before] : 0, f);
    s.add(191, hasBefore ? g.fine[before] : 0, l);

    s.add(192, Math.min(3, g.verbs[t] - g.verbs[lo]), Math.min(3, g.verbs[hi] - g.verbs[t + 1]), f);
    s.add(193, Math.min(3, g.verbs[t] - g.verbs[lo]), Math.min(3, g.verbs[hi] - g.verbs[t + 1]), c);
    s.add(194, Math.min(2, g.relatives[t] - g.relatives[lo]), c, f);
    int that = 0;
    for (int i = t + 1; i < hi && i <= t + 8; i++) {
      if (g.word[i] == THAT) {
        that = i - t;
        break;
      }
      if (g.comma[i]) {
        that = 9;
        break;
      }
    }
    s.add(195, that, l);
    s.add(196, that, c, f);
    int to = 0;
    for (int i = t + 1; i < hi && i <= t + 6; i++) {
      if (g.word[i] == TO) {
        to = i - t;
        break;
      }
    }
    s.add(197, to, l);
    s.add(198, to, c, f);
    int clauseLeft = 0;
    for (int i = t - 1; i >= lo && t - i < 15; i--) {
      if (g.punctuation[i]
          || g.conjunctions[i + 1] > g.conjunctions[i]
          || g.relatives[i + 1] > g.relatives[i]) {
        clauseLeft = g.word[i];
        s.add(199, clauseLeft, bucket(t - i), c);
        s.add(200, clauseLeft, headFine, f);
        break;
      }
    }
    int clauseRight = 0;
    for (int i = t + 1; i < hi && i - t < 15; i++) {
      if (g.punctuation[i]
          || g.conjunctions[i + 1] > g.conjunctions[i]
          || g.relatives[i + 1] > g.relatives[i]) {
        clauseRight = g.word[i];
        s.add(201, clauseRight, bucket(i - t), c);
        s.add(202, clauseRight, l);
        break;
      }
    }
    s.add(203, clauseLeft, clauseRight, c, f);
  }

  static final int THAT = Hash.of("that");
  static final int TO = Hash.of("to");

  /** Features of a pair of labels, at the token and the one before. */
  public void edge(int t, FeatureSink s) {
    s.clear();
    int lo = g.first(g.sentence[t]);
    int hi = g.end(g.sentence[t]);
    s.group(Group.WORDS);
    s.add(300, 0);
    int f = g.fine[t];
    int fp = fine(t - 1, lo, hi);
    s.add(301, f);
    s.add(302, fp, f);
    s.add(303, stem(t - 1, lo, hi), f);
    s.add(304, fp, g.stem[t]);
    s.add(305, fp, f, fine(t + 1, lo, hi));
    s.add(306, stem(t - 1, lo, hi), g.stem[t]);
    s.group(Group.LEXICON);
    s.add(310, t > lo ? g.cueLevel[t - 1] : 0, g.cueLevel[t]);
    s.add(311, t > lo ? g.cueLevel[t - 1] : 0, g.cueLevel[t], f);
    s.group(Group.QUOTATION);
    s.add(312, g.quoteState[t], fp);
  }
}
