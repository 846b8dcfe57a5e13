package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Marks;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Statements that layout ascribes and no verb: a pull quote signed with a dash and a name, a line
 * "Name: “…”", and the turns of an interview or debate ("NAME: …" again and again). They are rare,
 * so that a trained tagger hardly learns them; this only adds where no tagger found anything.
 */
public final class SpeakerLines {
  /** How sure a signed pull quote is: an estimate, set by hand, as the next one is. */
  private static final double SIGNED = 0.85;

  private static final double TURN = 0.7;

  /** How interviews call who asks and who answers. */
  private static final Set<String> ASKING = Set.of("q", "a", "question", "answer");

  /** Fewer lines with names are no interview. */
  private static final int LEAST_TURNS = 3;

  /** A tagger's triple below this does not stand in the way. */
  private static final double BELIEVED = 0.3;

  private static final int NAME = 6;
  private static final int SIGNATURE = 14;

  /** Shorter quotations are names of things. */
  private static final int SHORTEST = 12;

  /** What stands before a colon and is no speaker. */
  private static final Set<String> LABELS =
      Set.of(
          "update",
          "read",
          "more",
          "photo",
          "photos",
          "image",
          "picture",
          "source",
          "sources",
          "video",
          "watch",
          "related",
          "note",
          "correction",
          "caption",
          "click",
          "credit",
          "via",
          "editor",
          "editors",
          "by",
          "time",
          "date",
          "place",
          "location",
          "where",
          "when",
          "who",
          "what",
          "why",
          "how",
          "subject",
          "from",
          "to",
          "tags",
          "topics",
          "breaking",
          "exclusive",
          "live",
          "opinion",
          "analysis",
          "review",
          "poll",
          "listen",
          "contact",
          "email",
          "phone",
          "twitter",
          "facebook",
          "fact",
          "claim",
          "verdict",
          "ps");

  private final AnnotatedText text;
  private final Map<Integer, Span> quotationByEnd = new HashMap<>();
  private final Map<Integer, Span> quotationByStart = new HashMap<>();

  /** Characters that a cue or content holds already. */
  private final BitSet taken;

  private final List<Triple> added = new ArrayList<>();

  private SpeakerLines(AnnotatedText text, List<Triple> found) {
    this.text = text;
    for (Span quotation : text.quotations()) {
      if (quotation.length() > SHORTEST) {
        quotationByEnd.putIfAbsent(quotation.end(), quotation);
        quotationByStart.putIfAbsent(quotation.start(), quotation);
      }
    }
    taken = new BitSet(text.text().length());
    for (Triple triple : found) {
      if (triple.confidence() >= BELIEVED) {
        take(triple);
      }
    }
  }

  private void take(Triple triple) {
    taken.set(triple.cue().start(), triple.cue().end());
    triple.content().forEach(stretch -> taken.set(stretch.start(), stretch.end()));
  }

  private boolean isTaken(Span span) {
    int next = taken.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  /** The triples that the lines of the text add to those found, in order. */
  public static List<Triple> find(AnnotatedText text, List<Triple> found) {
    SpeakerLines lines = new SpeakerLines(text, found);
    List<int[]> ranges = lines.paragraphs();
    Map<String, Integer> turns = new HashMap<>();
    for (int[] range : ranges) {
      String name = lines.name(range);
      if (name != null) {
        turns.merge(name, 1, Integer::sum);
      }
    }
    for (int i = 0; i < ranges.size(); i++) {
      lines.signature(ranges.get(i), i == 0 ? null : ranges.get(i - 1));
      lines.turn(ranges.get(i), turns);
    }
    return List.copyOf(lines.added);
  }

  /** First and end token of each paragraph. */
  private List<int[]> paragraphs() {
    List<int[]> ranges = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        ranges.add(new int[] {sentence.first(), sentence.end()});
        paragraph = sentence.paragraph();
      } else {
        ranges.get(ranges.size() - 1)[1] = sentence.end();
      }
    }
    return ranges;
  }

  private Token token(int t) {
    return text.tokens().get(t);
  }

  /** “…” — Name, on one line or on two. */
  private void signature(int[] range, int[] previous) {
    int dash = -1;
    for (int t = range[1] - 2; t >= range[0] && range[1] - t <= SIGNATURE + 1; t--) {
      if (isDash(token(t).form())) {
        dash = t;
        break;
      }
    }
    if (dash < 0) {
      return;
    }
    int end = range[1];
    while (end > dash + 1 && token(end - 1).tag().equals("PUNCT")) {
      end--;
    }
    if (end == dash + 1 || !isSigned(dash + 1, end)) {
      return;
    }
    Span quotation = null;
    if (dash > range[0]) {
      quotation = closing(token(dash - 1).span().end());
    } else if (previous != null) {
      quotation = closing(token(previous[1] - 1).span().end());
      if (quotation != null && quotation.start() > token(previous[0]).span().start()) {
        quotation = null;
      }
    }
    if (quotation != null) {
      Span source = token(dash + 1).span().cover(token(end - 1).span());
      add(new Triple(source, token(dash).span(), List.of(quotation), SIGNED));
    }
  }

  private static boolean isDash(String form) {
    return form.equals("-")
        || form.equals("--")
        || form.codePointCount(0, form.length()) == 1 && Marks.isDash(form.codePointAt(0));
  }

  private boolean isSigned(int from, int end) {
    if (!isCapital(token(from))) {
      return false;
    }
    for (int t = from; t < end; t++) {
      String tag = token(t).tag();
      boolean inName = t - from < 2 && isCapital(token(t));
      if (!inName && (tag.equals("VERB") || tag.equals("AUX"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  /** The outermost quotation that ends here, or null. */
  private Span closing(int end) {
    return quotationByEnd.get(end);
  }

  /** The name before a colon at the head of a line, or null. */
  private String name(int[] range) {
    int colon = colon(range);
    return colon < 0 ? null : text.cut(nameSpan(range, colon));
  }

  private Span nameSpan(int[] range, int colon) {
    int end = range[0] + 1;
    while (end < colon && !token(end).form().equals("(")) {
      end++;
    }
    return token(range[0]).span().cover(token(end - 1).span());
  }

  private int colon(int[] range) {
    boolean aside = false; // "Lee (laughs): ..."
    for (int t = range[0]; t < range[1] - 1 && t - range[0] <= NAME; t++) {
      String form = token(t).form();
      if (form.equals(":")) {
        return t == range[0] ? -1 : t;
      }
      if (aside || form.equals("(") && t > range[0]) {
        aside = !form.equals(")");
        continue;
      }
      if (!isCapital(token(t)) || LABELS.contains(token(t).form().toLowerCase(Locale.ROOT))) {
        return -1;
      }
    }
    return -1;
  }

  private void turn(int[] range, Map<String, Integer> turns) {
    int colon = colon(range);
    if (colon < 0) {
      return;
    }
    Span rest = token(colon + 1).span().cover(token(range[1] - 1).span());
    Span quotation = quotationByStart.get(rest.start());
    boolean quoted = quotation != null && quotation.end() + 1 >= rest.end();
    if (!quoted && !isTurn(range, turns)) {
      return;
    }
    Span source = nameSpan(range, colon);
    List<Span> content = ContentSpans.tidy(text, List.of(rest));
    if (!content.isEmpty()) {
      add(new Triple(source, token(colon).span(), content, quoted ? SIGNED : TURN));
    }
  }

  /** One of an interview's: a name that comes again, among several such lines. */
  private boolean isTurn(int[] range, Map<String, Integer> turns) {
    String name = name(range);
    boolean asking = ASKING.contains(name.toLowerCase(Locale.ROOT));
    int all = 0;
    for (Map.Entry<String, Integer> turn : turns.entrySet()) {
      boolean again =
          turn.getValue() > 1 || ASKING.contains(turn.getKey().toLowerCase(Locale.ROOT));
      all += again ? turn.getValue() : 0;
    }
    return all >= LEAST_TURNS && (asking || turns.get(name) > 1);
  }

  private void add(Triple triple) {
    if (!isTaken(triple.cue()) && triple.content().stream().noneMatch(this::isTaken)) {
      take(triple);
      added.add(triple);
    }
  }
}
