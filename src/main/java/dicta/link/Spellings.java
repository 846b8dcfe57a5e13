package dicta.link;

import dicta.entity.EntityType;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;

/**
 * The strings under which an endpoint is asked for an entity: its names and, for people, other
 * romanisations of them, since an endpoint knows strings only. A person is asked for by full names:
 * a surname alone is borne by too many.
 */
final class Spellings {
  /** Endings and letters that romanisations of one name differ in; each is tried both ways. */
  private static final String[][] EITHER = {
    {"ian\\b", "yan"},
    {"ov\\b", "off"},
    {"sky\\b", "skyy"},
    {"sky\\b", "skiy"},
    {"sky\\b", "ski"},
    {"sky\\b", "skii"},
    {"ry\\b", "ri"},
    {"ey\\b", "ei"},
    {"iy\\b", "y"},
    {"kh", "h"},
    {"gh", "g"},
    {"ou", "u"},
    {"iya\\b", "ia"},
    {"aya\\b", "aia"},
    {"Ye", "E"},
    {"ks", "x"}
  };

  private Spellings() {}

  static Set<String> of(Subject subject) {
    TreeSet<String> spellings = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>(subject.names());
    names.add(subject.label());
    for (String given : names) {
      String name = given.strip().replaceFirst("^[Tt]he (?=\\p{Lu})", "").replace('’', '\'');
      boolean whole = subject.type() != EntityType.PERSON || name.contains(" ");
      if (whole && name.codePointCount(0, name.length()) > 1) {
        spellings.add(name);
        spellings.add(plain(name));
        if (subject.type() == EntityType.PERSON) {
          variants(name, spellings);
        }
      }
    }
    return spellings;
  }

  /** Whether the corpus itself spells it so. */
  static boolean isOwn(Subject subject, String spelling) {
    return subject.label().equals(spelling)
        || subject.names().stream()
            .anyMatch(
                name ->
                    name.replace('’', '\'').equals(spelling)
                        || name.equals("the " + spelling)
                        || name.equals("The " + spelling)
                        || plain(name).equals(spelling));
  }

  private static void variants(String name, Set<String> into) {
    for (String[] pair : EITHER) {
      String suffix = pair[0].endsWith("\\b") ? "\\b" : "";
      into.add(name.replaceAll(pair[0], pair[1]));
      into.add(name.replaceAll(pair[1] + suffix, pair[0].replace("\\b", "")));
    }
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
