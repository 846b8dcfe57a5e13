package dicta.entity.name;

import dicta.text.ResourceLines;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys under which the spellings of one name meet: transliterations of one original (Pashinian and
 * Pashinyan, Zelensky and Zelenskyy, Mohammed and Muhammad) fold to the same letters, names that
 * merely sound alike (Hassan and Hussein, Maria and Mario) do not. Two names of one thing (Kyiv and
 * Kiev) are no spellings of each other and stay apart.
 *
 * <p>General phonetic codes (Soundex, Metaphone and their like) were tried and left: they drop the
 * vowels that tell people apart.
 */
public final class NameKey {
  private static final Set<String> SILENT = Set.of("al", "el", "the", "bin", "ibn", "ben");

  /** "Servant of", which is never a name by itself. */
  private static final Set<String> SERVANT = Set.of("abd", "abdel", "abdul", "abdal", "abdur");

  private static final Pattern ARTICLE = Pattern.compile("\\b(El|Al)(?=\\p{Lu}\\p{Ll})");

  /** Letter groups, longest first, that the romanisations of one sound differ in. */
  private static final String[][] LETTERS = {
    {"tsch", "ch"},
    {"sch", "sh"},
    {"tch", "ch"},
    {"dzh", "j"},
    {"dj", "j"},
    {"kh", "h"},
    {"gh", "g"},
    {"dh", "d"},
    {"ph", "f"},
    {"ck", "k"},
    {"tz", "ts"},
    {"x", "ks"},
    {"q", "k"},
    {"ij", "i"},
    {"y", "i"},
    {"oe", "o"},
    {"ue", "u"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"}
  };

  private static final Map<String, String> GIVEN = variants();

  private NameKey() {}

  private static Map<String, String> variants() {
    Map<String, String> given = new HashMap<>();
    for (String line : ResourceLines.of(NameKey.class, "/dicta/entity/given-name-variants.txt")) {
      String[] names = line.split(" ");
      for (String name : names) {
        given.put(letters(plain(name)), letters(plain(names[0])));
      }
    }
    return given;
  }

  /** Lower case without accents and with plain apostrophes: the same name, typed plainly. */
  public static String plain(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '’', '‘', 'ʼ', '`', '´' -> out.append('\'');
        case 'ı', 'İ' -> out.append('i');
        case 'ə', 'Ə' -> out.append('a');
        case 'ß' -> out.append("ss");
        case 'ø', 'Ø' -> out.append('o');
        case 'ł', 'Ł' -> out.append('l');
        case 'đ', 'Đ' -> out.append('d');
        case 'æ', 'Æ' -> out.append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(Character.isWhitespace(c) ? ' ' : c);
          }
        }
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** A full name without "Jr." and the like, which are no surname. */
  public static String withoutSuffix(String name) {
    int blank = name.lastIndexOf(' ');
    if (blank < 0) {
      return name;
    }
    return switch (name.substring(blank + 1).replace(".", "")) {
      case "Jr", "Sr", "Jnr", "Snr", "II", "III", "IV" ->
          name.substring(0, name.charAt(blank - 1) == ',' ? blank - 1 : blank);
      default -> name;
    };
  }

  /** The key of a person's full name. */
  public static String person(String name) {
    StringBuilder key = new StringBuilder();
    List<String> words = joined(words(name));
    for (int i = 0; i < words.size(); i++) {
      String word = letters(words.get(i));
      if (i < words.size() - 1 || words.size() == 1) {
        word = GIVEN.getOrDefault(word, word);
      }
      if (!key.isEmpty()) {
        key.append(' ');
      }
      key.append(word);
    }
    return key.toString();
  }

  /** The key of an organisation's or a place's name: its letters, but not how it is written. */
  public static String other(String name) {
    String plain = plain(name).replace("&", " and ").replace(".", "");
    StringBuilder key = new StringBuilder();
    for (String word : plain.split("[^\\p{L}\\p{N}']+")) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      bare = bare.replace("'", "");
      if (bare.isEmpty() || bare.equals("the")) {
        continue;
      }
      if (!key.isEmpty()) {
        key.append(' ');
      }
      key.append(british(bare));
    }
    return key.toString();
  }

  /** The words of a person's name that count: without "al-", "bin" and the like, hyphens opened. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String apart = ARTICLE.matcher(name).replaceAll("$1 "); // "ElBaradei"
    for (String word : plain(apart).replace("'", "").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    List<String> counted = new ArrayList<>();
    for (String word : words) {
      if (!SILENT.contains(word)) {
        counted.add(word);
      }
    }
    return counted.isEmpty() ? words : counted;
  }

  /**
   * Words that are written as one as often: "Abd al-Rahman" and "Abdulrahman", "Mc Donald", the two
   * syllables of a given name after a Chinese or Korean family name.
   */
  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1) : null;
      boolean servant = SERVANT.contains(word) && next != null;
      boolean syllable = i == 1 && words.size() == 3 && WordClass.FAMILYFIRST.has(words.get(0));
      if (servant || word.equals("mc") && next != null || syllable) {
        joined.add((servant ? "abdul" : word) + next);
        i++;
      } else {
        boolean article = word.startsWith("abdel") && word.length() > 6;
        joined.add(article ? "abdul" + word.substring(5) : word);
      }
    }
    return joined;
  }

  private static String letters(String word) {
    String folded = word;
    if (folded.endsWith("off") && folded.length() > 4) {
      folded = folded.substring(0, folded.length() - 3) + "ov";
    }
    for (String[] group : LETTERS) {
      folded = folded.replace(group[0], group[1]);
    }
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    String key = out.toString();
    // Yevgeny and Evgeny, Yelena and Elena
    return key.startsWith("ie") && key.length() > 4 ? key.substring(1) : key;
  }

  private static String british(String word) {
    return switch (word) {
      case "defense" -> "defence";
      case "center" -> "centre";
      case "organization" -> "organisation";
      case "labor" -> "labour";
      case "theater" -> "theatre";
      case "program" -> "programme";
      default -> word;
    };
  }
}
