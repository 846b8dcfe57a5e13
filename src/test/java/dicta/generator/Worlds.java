package dicta.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A large store's quads out of a small one's: its articles, with the utterances and claims that
 * join them, again and again, each time as a world of its own. In each world articles have other
 * names, people and places are others (shared by a few worlds, as in a real corpus), and a third of
 * the longer words have given way to others. Everything keeps its length, so that offsets still
 * point at what they say. World 0 is the small store itself.
 */
public final class Worlds {
  /** Casts of people and places; each world has one of them. */
  private static final int CASTS = 200;

  private static final int LONG_WORD = 5;
  private static final String VOWELS = "aeiouy";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
  private static final Pattern ID = Pattern.compile("(?<=[/])[0-9a-f]{16}(?=[>/-])");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"(?= <)");
  private static final Pattern SUBJECT = Pattern.compile("^<[^>]*/id/(actor|place|name)/([^>/]*)");
  private static final Pattern WORD = Pattern.compile("\\\\.|\\p{L}+");

  private final List<String> articles = new ArrayList<>();
  private final List<String> cast = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final Set<String> articleIds = new HashSet<>();
  private final Set<String> castIds = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<Integer, List<String>> vocabulary = new TreeMap<>();

  /**
   * @param quads the small store's, as canonical N-Quads
   */
  public Worlds(List<String> quads) {
    List<String> entities = new ArrayList<>();
    for (String line : quads) {
      if (line.contains("/graph/article/") || line.endsWith("/graph/resolution> .")) {
        articles.add(line);
      } else if (line.endsWith("/graph/entities> .")) {
        entities.add(line);
      } else if (!line.endsWith("/graph/void> .")) {
        rest.add(line);
      }
    }
    rest.addAll(entities);
    for (String line : articles) {
      Matcher id = ID.matcher(line);
      while (id.find()) {
        String before = line.substring(0, id.start());
        if (before.matches(".*/(actor|place|name)/")) {
          castIds.add(id.group());
        } else if (!before.endsWith("/activity/")) {
          articleIds.add(id.group());
        }
      }
    }
    // The names of those who are mentioned belong to the cast, mentioned or not.
    for (String line : entities) {
      if (isOfCast(line) && line.contains("#hasName>")) {
        Matcher id = ID.matcher(line.substring(line.indexOf("#hasName>")));
        while (id.find()) {
          castIds.add(id.group());
        }
      }
    }
    entities.stream().filter(this::isOfCast).forEach(cast::add);
    readWords();
  }

  private boolean isOfCast(String line) {
    Matcher subject = SUBJECT.matcher(line);
    return subject.find() && castIds.contains(subject.group(2));
  }

  private void readWords() {
    Set<String> small = new TreeSet<>();
    Set<String> capital = new HashSet<>();
    Stream.concat(articles.stream(), cast.stream())
        .forEach(
            line -> {
              boolean name = line.contains("#literalForm>") || line.contains("#label>");
              Matcher literal = LITERAL.matcher(line);
              while (literal.find()) {
                Matcher word = WORD.matcher(literal.group(1));
                while (word.find()) {
                  if (Character.isLowerCase(word.group().charAt(0))) {
                    small.add(word.group());
                  } else if (name) {
                    capital.add(word.group());
                  }
                }
              }
            });
    capital.stream()
        .filter(word -> !small.contains(word.toLowerCase(java.util.Locale.ROOT)))
        .forEach(names::add);
    small.stream()
        .filter(word -> word.length() >= LONG_WORD)
        .forEach(
            word -> vocabulary.computeIfAbsent(word.length(), n -> new ArrayList<>()).add(word));
  }

  /** What stands outside of articles: the gazetteer, the ontology, and all casts but the first. */
  public Stream<String> stage() {
    Stream<String> others = Stream.iterate(1, n -> n < CASTS, n -> n + 1).flatMap(this::cast);
    return Stream.concat(rest.stream(), others);
  }

  private Stream<String> cast(int number) {
    Map<String, String> ids = new HashMap<>();
    castIds.forEach(id -> ids.put(id, mixed(id, number)));
    UnaryOperator<String> words = words(0, number);
    return cast.stream().map(line -> rewrite(line, ids, words));
  }

  /** The quads of one world. */
  public Stream<String> world(int number) {
    if (number == 0) {
      return articles.stream();
    }
    int castNumber = number % CASTS;
    Map<String, String> ids = new HashMap<>();
    articleIds.forEach(id -> ids.put(id, mixed(id, CASTS + number)));
    if (castNumber > 0) {
      castIds.forEach(id -> ids.put(id, mixed(id, castNumber)));
    }
    UnaryOperator<String> words = words(number, castNumber);
    return articles.stream()
        .map(
            line ->
                line.contains("/id/activity/") && !line.contains("wasGeneratedBy")
                    ? line
                    : rewrite(line, ids, words))
        .map(
            line ->
                line.contains("#sourceId>") ? line.replace("\" <", "-" + number + "\" <") : line);
  }

  private static String rewrite(String line, Map<String, String> ids, UnaryOperator<String> words) {
    String renamed = ID.matcher(line).replaceAll(id -> ids.getOrDefault(id.group(), id.group()));
    if (line.contains("#sourceId>")) {
      return renamed;
    }
    return LITERAL
        .matcher(renamed)
        .replaceAll(
            literal ->
                Matcher.quoteReplacement(
                    "\""
                        + WORD.matcher(literal.group(1))
                            .replaceAll(word -> Matcher.quoteReplacement(words.apply(word.group())))
                        + "\""));
  }

  private UnaryOperator<String> words(int world, int castNumber) {
    Map<String, String> known = new HashMap<>();
    return word -> known.computeIfAbsent(word, w -> word(w, world, castNumber));
  }

  private String word(String word, int world, int castNumber) {
    if (names.contains(word)) {
      return castNumber == 0 ? word : name(word, castNumber);
    }
    List<String> others = vocabulary.get(word.length());
    long dice = mix(word.hashCode() * 31L + world);
    boolean stays =
        world == 0
            || others == null
            || !Character.isLowerCase(word.charAt(0))
            || Math.floorMod(dice, 3) != 0;
    return stays ? word : others.get(Math.floorMod(dice >> 8, others.size()));
  }

  /** Vowels for vowels and consonants for consonants: it still looks like a name. */
  private static String name(String word, int castNumber) {
    StringBuilder name = new StringBuilder();
    for (char c : word.toCharArray()) {
      char lower = Character.toLowerCase(c);
      String letters = VOWELS.indexOf(lower) >= 0 ? VOWELS : CONSONANTS;
      int at = letters.indexOf(lower);
      if (at < 0) {
        name.append(c);
        continue;
      }
      // An odd step that no alphabet's length shares a factor with, so that no two letters meet.
      int step = letters.length() == VOWELS.length() ? 5 : 3 + 10 * (castNumber % 2);
      char other =
          letters.charAt(Math.floorMod(at * step + castNumber + castNumber / 7, letters.length()));
      name.append(c == lower ? other : Character.toUpperCase(other));
    }
    return name.toString();
  }

  private static String mixed(String id, int salt) {
    return String.format("%016x", mix(Long.parseUnsignedLong(id, 16) + salt * 0x9E3779B97F4A7C15L));
  }

  /** Spreads bits (the finaliser of splitmix64). */
  private static long mix(long z) {
    long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
