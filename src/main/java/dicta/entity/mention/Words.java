package dicta.entity.mention;

import dicta.entity.name.NameKey;
import dicta.entity.name.WordClass;
import dicta.text.AnnotatedText;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article's tokens as the words that names consist of: pieces that a tokenizer cut at a hyphen
 * ("Secretary-General", "ethnic-Armenians") are joined again, and two names joined by a slash in a
 * photo credit are cut apart.
 */
public final class Words {
  /** One word: offsets, form, form in plain lower case, tag, sentence. */
  record Word(int start, int end, String form, String low, String tag, int sentence) {}

  private final AnnotatedText text;
  private final List<Word> words = new ArrayList<>();
  private final boolean[] opens;
  private final boolean[] headline;
  private final int[] firstOf;
  private final Set<Integer> boundaries = new HashSet<>();
  private final Set<String> lowerCased = new HashSet<>();
  private final Set<String> capitalInside = new HashSet<>();
  private final Set<String> capitalAlone = new HashSet<>();

  public Words(AnnotatedText text) {
    this.text = text;
    int count = text.sentences().size();
    this.firstOf = new int[count + 1];
    this.headline = new boolean[count];
    for (int s = 0; s < count; s++) {
      firstOf[s] = words.size();
      read(text.sentences().get(s), s);
    }
    firstOf[count] = words.size();
    this.opens = new boolean[words.size()];
    for (int s = 0; s < count; s++) {
      survey(s);
    }
  }

  private void read(Sentence sentence, int index) {
    List<Token> tokens = text.tokens();
    int i = sentence.first();
    while (i < sentence.end()) {
      int j = i;
      while (j + 1 < sentence.end() && joins(tokens, j)) {
        j++;
      }
      add(tokens, i, j, index);
      i = j + 1;
    }
  }

  private static boolean joins(List<Token> tokens, int j) {
    Token left = tokens.get(j);
    Token right = tokens.get(j + 1);
    if (left.span().end() != right.span().start()) {
      return false;
    }
    boolean leftWord = Character.isLetterOrDigit(left.form().codePointAt(0));
    boolean rightWord = Character.isLetterOrDigit(right.form().codePointAt(0));
    if (left.form().endsWith("-")) {
      return rightWord && (leftWord || left.form().length() == 1);
    }
    if (right.form().startsWith("-") && leftWord) {
      return right.form().length() > 1 ? Character.isLetter(right.form().charAt(1)) : true;
    }
    // a domain name cut at its dot
    return left.form().endsWith(".")
        && left.form().length() > 3
        && Character.isLowerCase(right.form().codePointAt(0));
  }

  private void add(List<Token> tokens, int i, int j, int sentence) {
    Span span = tokens.get(i).span().cover(tokens.get(j).span());
    String form = i == j ? tokens.get(i).form() : text.cut(span);
    String tag = tokens.get(j).tag();
    int slash = form.indexOf('/');
    boolean names =
        slash > 1
            && slash < form.length() - 2
            && Character.isUpperCase(form.charAt(0))
            && Character.isUpperCase(form.charAt(slash + 1))
            && Character.isLowerCase(form.charAt(slash - 1));
    if (names) {
      int cut = span.start() + form.codePointCount(0, slash);
      put(span.start(), cut, form.substring(0, slash), tag, sentence);
      put(cut, cut + 1, "/", "PUNCT", sentence);
      put(cut + 1, span.end(), form.substring(slash + 1), tag, sentence);
    } else {
      put(span.start(), span.end(), form, tag, sentence);
    }
  }

  private void put(int start, int end, String form, String tag, int sentence) {
    words.add(new Word(start, end, form, NameKey.plain(form), tag, sentence));
  }

  /** Marks where a capital says nothing: sentence openings, headlines. */
  private void survey(int sentence) {
    int capitals = 0;
    int lower = 0;
    int plain = 0;
    boolean open = true;
    List<String> inside = new ArrayList<>();
    for (int i = firstOf[sentence]; i < firstOf[sentence + 1]; i++) {
      String form = words.get(i).form();
      if (!Character.isLetterOrDigit(form.codePointAt(0))) {
        boolean opensAgain = isOpening(form) || form.equals(":") || form.equals("-");
        open |= opensAgain || isAmbiguousQuote(i);
        continue;
      }
      opens[i] = open;
      if (Character.isUpperCase(form.codePointAt(0))) {
        if (!open) {
          capitals++;
          plain += isPlainTag(words.get(i).tag()) && !WordClass.isGivenName(form) ? 1 : 0;
          inside.add(words.get(i).low());
        }
      } else if (form.length() > 2 && Character.isLetter(form.charAt(0))) {
        lower += isContentTag(words.get(i).tag()) ? 1 : 0;
        lowerCased.add(words.get(i).low());
      }
      open = false;
    }
    boolean byline = words.get(firstOf[sentence]).low().equals("by") && capitals < 6;
    boolean stop = byline || ".”\"?!".contains(words.get(firstOf[sentence + 1] - 1).form());
    headline[sentence] =
        !stop && capitals >= 3 && capitals >= 3 * lower
            || plain > 0 && capitals >= 4 && capitals >= 6 * lower;
    if (headline[sentence]) {
      return;
    }
    capitalInside.addAll(inside);
    for (int i = firstOf[sentence]; i < firstOf[sentence + 1]; i++) {
      boolean after = i > firstOf[sentence] && isCapital(i - 1);
      if (!after && !opens[i] && isCapital(i)) {
        capitalAlone.add(words.get(i).low());
      }
    }
  }

  private static boolean isContentTag(String tag) {
    return tag.equals("NOUN")
        || tag.equals("VERB")
        || tag.equals("ADJ")
        || tag.equals("ADV")
        || tag.equals("PROPN");
  }

  /** Whether a word of this tag has a capital only in a headline. */
  private static boolean isPlainTag(String tag) {
    return tag.equals("VERB")
        || tag.equals("AUX")
        || tag.equals("ADP")
        || tag.equals("ADV")
        || tag.equals("PRON")
        || tag.equals("SCONJ")
        || tag.equals("DET");
  }

  private boolean isAmbiguousQuote(int i) {
    // a straight quotation mark with a blank before it opens
    return words.get(i).form().equals("\"")
        && (i + 1 >= words.size() || words.get(i + 1).start() == words.get(i).end());
  }

  private static boolean isOpening(String form) {
    return form.equals("“") || form.equals("‘") || form.equals("``") || form.equals("•");
  }

  public AnnotatedText text() {
    return text;
  }

  public int size() {
    return words.size();
  }

  public int sentences() {
    return firstOf.length - 1;
  }

  public int first(int sentence) {
    return firstOf[sentence];
  }

  public int end(int sentence) {
    return firstOf[sentence + 1];
  }

  public String form(int i) {
    return words.get(i).form();
  }

  /** The word in plain lower case; empty outside the text. */
  public String low(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).low();
  }

  public String tag(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).tag();
  }

  public int start(int i) {
    return words.get(i).start();
  }

  public int stop(int i) {
    return words.get(i).end();
  }

  public int sentence(int i) {
    return words.get(i).sentence();
  }

  public int paragraph(int i) {
    return text.sentences().get(sentence(i)).paragraph();
  }

  /** Marks that a phrase ends where this offset lies, as known from the statements. */
  public void markBoundary(int offset) {
    boundaries.add(at(offset));
  }

  /** Whether a phrase is known to end before this word. */
  boolean isBoundary(int i) {
    return boundaries.contains(i);
  }

  /** Whether both stand in one sentence. */
  public boolean together(int i, int j) {
    return i >= 0 && j >= 0 && i < size() && j < size() && sentence(i) == sentence(j);
  }

  public Span span(int first, int end) {
    return new Span(start(first), stop(end - 1));
  }

  public String cut(int first, int end) {
    return text.cut(span(first, end));
  }

  /** Index of the first word that ends after this offset. */
  public int at(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a capital here is due to the position: it opens a sentence or a quotation. */
  public boolean opens(int i) {
    return opens[i];
  }

  public boolean inHeadline(int i) {
    return headline[sentence(i)];
  }

  /** Whether the word stands in a title: in a headline, or in an opening line with no full stop. */
  public boolean inTitle(int i) {
    String last = form(end(sentence(i)) - 1);
    return inHeadline(i) || sentence(i) == 0 && !".”\"?!’".contains(last);
  }

  /** Whether one of these words is capitalised. */
  public boolean hasCapital(int first, int end) {
    for (int i = first; i < end; i++) {
      if (isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word points at what was spoken of before. */
  public boolean isDefinite(int i) {
    return low(i).equals("the") || low(i).equals("this") || low(i).equals("that");
  }

  public boolean isCapital(int i) {
    return i >= 0
        && i < size()
        && (Character.isUpperCase(form(i).codePointAt(0)) || isParticled(form(i)));
  }

  /** "al-Basri", "d’Orsay": a name whose first letters are a particle of it. */
  private static boolean isParticled(String form) {
    int mark = Math.max(form.indexOf('-'), Math.max(form.indexOf('\''), form.indexOf('’')));
    if (mark < 1 || mark > 3 || mark + 1 >= form.length()) {
      return false;
    }
    String particle = form.substring(0, mark);
    boolean elided = particle.equals("d") || particle.equals("l");
    return Character.isUpperCase(form.charAt(mark + 1))
        && (form.charAt(mark) == '-' ? WordClass.PARTICLE.has(particle) : elided);
  }

  /** Whether the article has this word with a small letter somewhere. */
  public boolean seenLowerCase(String low) {
    return lowerCased.contains(low);
  }

  /** Whether the article has this word with a capital where only a name has one. */
  public boolean seenCapitalInside(String low) {
    return capitalInside.contains(low);
  }

  /** Whether a name begins with this word somewhere inside a sentence. */
  boolean seenFirstOfName(String low) {
    return capitalAlone.contains(low);
  }

  public boolean isPossessive(int i) {
    String low = low(i);
    return low.equals("'s")
        || low.equals("'") && (tag(i - 1).startsWith("PROPN") || isPluralMark(i));
  }

  /** The apostrophe of "the bakers' union". */
  private boolean isPluralMark(int i) {
    String next = tag(i + 1);
    return tag(i - 1).equals("NOUN")
        && low(i - 1).endsWith("s")
        && together(i - 1, i + 1)
        && stop(i - 1) == start(i)
        && (next.equals("NOUN") || next.equals("ADJ"));
  }

  /** Whether the word begins a new clause or is a mark: nothing nominal goes across it. */
  public boolean isBreak(int i) {
    if (i < 0 || i >= size()) {
      return true;
    }
    return !Character.isLetterOrDigit(form(i).codePointAt(0)) && !isPossessive(i);
  }

  /** Whether a noun or an adjective may stand here as a modifier. */
  boolean isModifier(int i) {
    String tag = tag(i);
    return tag.equals("ADJ")
        || tag.equals("NOUN")
        || tag.equals("PROPN")
        || tag.equals("NUM")
        || tag.equals("X")
        || (isCapital(i) && !opens(i))
        || low(i).contains("-") && Character.isLetter(low(i).codePointAt(0));
  }

  boolean isNamed(WordClass kind, int i) {
    return i >= 0 && i < size() && kind.has(low(i));
  }
}
