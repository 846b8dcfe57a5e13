package dicta.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a statement says, reduced to what can be compared.
 *
 * @param terms stems of its content words, synonyms made one, in text order; an entity stands as
 *     its key behind an "@"
 * @param quotes its quoted fragments of two words or more, in lower case, without marks
 * @param numbers the numbers in it, as digits
 * @param negated the terms that stand only in the reach of a negation
 * @param obliging whether it says what must or should be
 */
public record Content(
    List<String> terms,
    List<String> quotes,
    Set<String> numbers,
    Set<String> negated,
    boolean obliging)
    implements Serializable {
  /** How many terms a negation reaches, unless its clause ends before. */
  private static final int REACH = 3;

  private static final Set<String> EMPTY_WORDS =
      Set.copyOf(
          List.of(
              ("a an the this that these those it its he his him she her they their them we our us i my"
                      + " me you your who whom whose which what and or but nor so yet if then than as at"
                      + " by for from in into of off on onto out over to under up upon with within"
                      + " without about above across after along among around before behind"
                      + " below beneath beside between beyond down during inside near outside since"
                      + " through throughout till toward towards until via while where when why how is"
                      + " am are was were be been being has have had having do does did done doing will"
                      + " would shall should may might must can could ought not no never n't cannot"
                      + " there here also too very just only more most much many some any such own same"
                      + " other another both each every either neither all few less least several"
                      + " because although though unless whether however therefore thus still even"
                      + " already now ever once again mr mrs ms dr said says say s t d ll ve re m one"
                      + " way thing things get got make made like really quite rather well else take takes took taken taking place")
                  .split(" ")));
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "n't", "cannot", "nothing", "nobody", "none", "neither", "nor");

  private static final Set<String> ADDING = Set.of("only", "just", "merely", "simply");

  private static final Set<String> CLAUSE_ENDS =
      Set.of("and", "but", "because", "that", "which", "who", "if", "unless", "until");
  private static final Set<String> GOING = Set.of("go", "goes", "going", "gone", "went");
  private static final Set<String> BUILDING = Set.of("build", "builds", "building", "built");
  private static final Set<String> OBLIGING =
      Set.of(
          "must",
          "should",
          "need",
          "needs",
          "needed",
          "ought",
          "required",
          "necessary",
          "unless",
          "otherwise");

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}\\.\\d\\d[ap]m");

  private static final Map<String, String> MULTIPLIERS =
      Map.of("m", "million", "mn", "million", "bn", "billion", "k", "thousand");

  public Content {
    terms = List.copyOf(terms);
    quotes = List.copyOf(quotes);
    numbers = Collections.unmodifiableSet(new TreeSet<>(numbers));
    negated = Collections.unmodifiableSet(new TreeSet<>(negated));
  }

  /** Mark before the key of an entity that stands for its name; see {@link StatementDigest}. */
  static final char KEY_START = '\uE000';

  static final char KEY_END = '\uE001';

  /** The content of a stretch of text. */
  public static Content of(String text) {
    List<String> terms = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    Set<String> numbers = new TreeSet<>();
    StringBuilder quote = null;
    int quoted = 0;
    boolean single = false;
    Set<String> negated = new TreeSet<>();
    Set<String> affirmed = new TreeSet<>();
    int reach = 0;
    String last = "";
    boolean obliging = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      int before = terms.size();
      if (c == KEY_START) {
        end = text.indexOf(KEY_END, at) + 1;
        String key = "@" + text.substring(at + 1, end - 1);
        terms.add(key);
        quote = quote == null ? null : quote.append(' ').append(key);
        quoted++;
      } else if (c == '“' || c == '"' && quote == null) {
        quote = new StringBuilder();
        quoted = 0;
      } else if (c == '‘' && quote == null) {
        quote = new StringBuilder();
        quoted = 0;
        single = true;
      } else if (c == '”' || c == '"' || c == '’' && single) {
        // an apostrophe inside a word is part of the word
        close(quote, quoted, quotes);
        quote = null;
        single = false;
      } else if (Character.isLetterOrDigit(c)) {
        end = endOfWord(text, at);
        String word = word(text, at, end);
        quote = quote == null ? null : quote.append(' ').append(word);
        quoted++;
        obliging |= OBLIGING.contains(word);
        boolean contrast = last.equals("rather") && word.equals("than");
        if (last.equals("not") && ADDING.contains(word)) {
          // "not only soldiers": soldiers too
          reach = 0;
        } else if (contrast || word.equals("instead")) {
          // "warm seas rather than noise drove them": they were driven
          reach = 1;
        } else if (isNegation(word)) {
          reach = REACH;
        } else if (CLAUSE_ENDS.contains(word)) {
          reach = 0;
        } else if (Character.isDigit(c)) {
          addNumber(word, terms, numbers);
        } else if (!EMPTY_WORDS.contains(word)) {
          add(word, terms, numbers);
        } else if (GOING.contains(last) && (word.equals("up") || word.equals("down"))) {
          // prices that went up rose
          terms.addAll(Thesaurus.terms(word.equals("up") ? "rise" : "fall"));
        } else if (BUILDING.contains(last) && word.equals("up") && !terms.isEmpty()) {
          // troops that are built up are increased
          terms.remove(terms.size() - 1);
          terms.addAll(Thesaurus.terms("increase"));
        }
        last = word;
      }
      if (c == ',' || c == ';' || c == '.') {
        reach = 0;
      }
      for (int i = before; i < terms.size(); i++, reach--) {
        (reach > 0 ? negated : affirmed).add(terms.get(i));
      }
      at = end;
    }
    close(quote, quoted, quotes);
    // "not targeting civilians, only military targets" leaves open whether anything is targeted
    negated.removeAll(affirmed);
    return new Content(terms, quotes, numbers, negated, obliging);
  }

  private static void close(StringBuilder quote, int words, List<String> quotes) {
    if (quote != null && words > 1) {
      quotes.add(quote.substring(1));
    }
  }

  private static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  private static int endOfWord(String text, int start) {
    boolean digits = Character.isDigit(text.codePointAt(start));
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean inner = digits ? c == ',' || c == '.' || c == ':' : c == '\'' || c == '’';
      boolean goesOn = next < text.length() && Character.isLetterOrDigit(text.codePointAt(next));
      if (Character.isLetterOrDigit(c) || inner && goesOn) {
        at = next;
      } else {
        break;
      }
    }
    return at;
  }

  private static String word(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (Character.isDigit(word.codePointAt(0))) {
      // "2.47am" is 2:47
      return CLOCK.matcher(word).matches() ? word.replace('.', ':') : word.replace(",", "");
    }
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** "20m", "14th", "1,200". */
  private static void addNumber(String word, List<String> terms, Set<String> numbers) {
    String digits = word.replaceAll("[\\p{L}']", "");
    numbers.add(digits);
    terms.add("#" + digits);
    String multiplier = MULTIPLIERS.get(word.substring(digits.length()));
    if (multiplier != null) {
      terms.add(multiplier);
    }
  }

  /** Whether the last term is a whole number. */
  private static boolean isNumber(List<String> terms) {
    return !terms.isEmpty() && terms.get(terms.size() - 1).matches("#\\d{1,3}");
  }

  private static void add(String word, List<String> terms, Set<String> numbers) {
    for (String prefix : List.of("counter", "anti")) {
      if (word.startsWith(prefix) && word.length() > prefix.length() + 4) {
        terms.add("anti");
        terms.addAll(Thesaurus.terms(word.substring(prefix.length())));
        return;
      }
    }
    if (word.equals("counter")) {
      terms.add("anti");
      return;
    }
    if (word.equals("thousand") && isNumber(terms)) {
      // "twenty thousand" is 20,000
      String digits = terms.remove(terms.size() - 1).substring(1);
      numbers.remove(digits);
      numbers.add(digits + "000");
      terms.add("#" + digits + "000");
      return;
    }
    // "one" is a pronoun as often
    Integer number = word.equals("one") ? null : Numeral.ofWord(word);
    if (number != null) {
      terms.add("#" + number);
      numbers.add(number.toString());
      return;
    }
    terms.addAll(Thesaurus.terms(word));
  }
}
