package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.GivenNames;
import dicta.entity.name.NameKey;
import dicta.entity.name.Salutation;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells which person of an article a name means: the full name, in any spelling, makes the person;
 * a surname alone is the one whom the article has called by it before, else the last one of that
 * surname so far, else the next.
 */
final class People {
  /**
   * A full name of somebody.
   *
   * @param relative whether it comes with a word for a relative of another ("his wife, Ann Lee")
   */
  private record Known(
      String key, int first, String given, List<String> middle, boolean relative) {}

  private static final int KIN_BEFORE = 3;
  private static final int KIN_AFTER = 8;

  private final Gazetteer gazetteer;
  private final Register register;
  private final Words words;
  private final String articleVersion;
  private final Map<String, List<Known>> bySurname = new HashMap<>();
  private final Map<String, List<Known>> byGiven = new HashMap<>();
  private final Map<String, List<Known>> byMiddle = new HashMap<>();

  /** Whom the article has called by a surname alone. */
  private final Map<String, String> called = new HashMap<>();

  People(
      Gazetteer gazetteer,
      Register register,
      Words words,
      String articleVersion,
      List<Found> names) {
    this.gazetteer = gazetteer;
    this.register = register;
    this.words = words;
    this.articleVersion = articleVersion;
    Set<String> endings = new HashSet<>();
    for (Found name : names) {
      if (isFull(name)) {
        endings.addAll(endings(parts(name)));
      }
    }
    for (Found name : names) {
      if (isFull(name) && !endings.contains(NameKey.person(name.label))) {
        learn(name);
      }
    }
  }

  private static boolean isFull(Found name) {
    String[] parts = parts(name);
    boolean particle =
        WordClass.PARTICLE.has(parts[0].toLowerCase(Locale.ROOT))
            && !(WordClass.isGivenName(parts[0]) && Character.isUpperCase(parts[0].charAt(0)));
    return name.isPerson() && parts.length > 1 && !particle;
  }

  private static String[] parts(Found name) {
    return NameKey.withoutSuffix(name.label.strip()).split("\\s+");
  }

  /** What a name of several words ends in, two words or more: "Uribe de la Torre". */
  private static Set<String> endings(String[] parts) {
    Set<String> endings = new HashSet<>();
    for (int from = 1; from < parts.length - 1; from++) {
      String[] rest = Arrays.copyOfRange(parts, from, parts.length);
      endings.add(NameKey.person(String.join(" ", rest)));
    }
    return endings;
  }

  private void learn(Found name) {
    String[] parts = parts(name);
    String given = NameKey.person(parts[0]);
    Known known = new Known(full(name), name.first, given, middle(parts), isRelative(name));
    add(bySurname, NameKey.person(parts[parts.length - 1]), known);
    endings(parts).forEach(ending -> add(bySurname, ending, known));
    add(byGiven, given, known);
    for (String half : parts[parts.length - 1].split("-")) {
      if (half.length() > 2 && half.length() < parts[parts.length - 1].length()) {
        add(byMiddle, NameKey.person(half), known); // "Anna Berg-Olsen" may be Berg
      }
    }
    for (int i = 1; i < parts.length - 1; i++) {
      if (isNickname(parts[i])) {
        add(byGiven, NameKey.person(parts[i]), known);
      } else if (parts[i].length() > 2 && Character.isUpperCase(parts[i].codePointAt(0))) {
        add(byMiddle, NameKey.person(parts[i]), known); // "Carmen Ruiz Soto" is Ruiz
      }
    }
  }

  private static void add(Map<String, List<Known>> index, String key, Known known) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(known);
  }

  /** The "Bobby" of Robert "Bobby" Scott. */
  private static boolean isNickname(String part) {
    return part.length() > 2 && "\"“'‘".indexOf(part.charAt(0)) >= 0;
  }

  private boolean isRelative(Found name) {
    for (int i = name.first - 1; i >= name.first - KIN_BEFORE; i--) {
      if (words.together(i, name.first) && WordClass.KIN.has(words.low(i))) {
        return true;
      }
    }
    boolean apposed = words.low(name.end).equals(",");
    for (int i = name.end + 1; apposed && i < name.end + KIN_AFTER; i++) {
      if (!words.together(name.first, i) || words.low(i).equals(",")) {
        return false;
      }
      if (WordClass.KIN.has(words.low(i))) {
        return true;
      }
    }
    return false;
  }

  private String full(Found name) {
    List<GazetteerEntry> curated = gazetteer.people(name.label);
    if (curated.size() == 1) {
      return register.curated(curated.get(0));
    }
    String key = EntityKey.person(NameKey.person(name.label));
    return register.enter(key, Kind.ACTOR, EntityType.PERSON, name.label, null, false);
  }

  /** Key of the person; {@code context} are the states and bodies named close by. */
  String key(Found name, Set<String> context) {
    String[] parts = parts(name);
    String ending = NameKey.person(name.label);
    if (isFull(name) && !bySurname.containsKey(ending)) {
      return fullOrShort(name, parts);
    }
    Known known = meant(ending, name.first, Salutation.isWomans(words.low(name.first - 1)));
    if (known == null) {
      known = last(byGiven.get(ending), name.first);
    }
    if (known == null) {
      known = last(byMiddle.get(ending), name.first);
    }
    if (known != null) {
      return known.key();
    }
    List<GazetteerEntry> curated =
        gazetteer.peopleBySurname(name.label).stream()
            .filter(e -> e.context() != null && context.contains(e.context()))
            .toList();
    if (curated.size() == 1) {
      return register.curated(curated.get(0));
    }
    // one surname alone says too little to be the same person elsewhere
    String key = EntityKey.person("surname|" + articleVersion + "|" + NameKey.person(name.label));
    return register.enter(key, Kind.ACTOR, EntityType.PERSON, name.label, null, true);
  }

  /** "Ann Lee" after "Ann Mary Lee" is she; otherwise the full name decides. */
  private String fullOrShort(Found name, String[] parts) {
    String surname = NameKey.person(parts[parts.length - 1]);
    String given = NameKey.person(parts[0]);
    String own = full(name);
    for (Known known : bySurname.getOrDefault(surname, List.of())) {
      boolean same = known.given().equals(given) || isInitial(known, parts[0]);
      if (same && agree(known.middle(), middle(parts))) {
        return known.key();
      }
    }
    return own;
  }

  /** "J. Smith" after "John Smith". */
  private boolean isInitial(Known known, String given) {
    boolean initial = given.length() == 2 && given.charAt(1) == '.';
    return initial && register.label(known.key()).startsWith(given.substring(0, 1));
  }

  private static List<String> middle(String[] parts) {
    List<String> middle = new ArrayList<>();
    for (int i = 1; i < parts.length - 1; i++) {
      if (!isNickname(parts[i])) {
        middle.add(NameKey.person(parts[i]));
      }
    }
    return middle;
  }

  /** Whether one of two full names only leaves out what the other has between first and last. */
  private static boolean agree(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private boolean fits(Known known, boolean woman) {
    String label = register.label(known.key());
    Boolean given = GivenNames.isWomans(label.substring(0, Math.max(0, label.indexOf(' '))));
    return given == null || given == woman;
  }

  /**
   * Whom the surname alone means at this word, or null.
   *
   * @param woman whether a title says that it is a woman's, or null
   */
  private Known meant(String surname, int word, Boolean woman) {
    List<Known> bearers = bySurname.getOrDefault(surname, List.of());
    if (woman != null) {
      List<Known> fitting = bearers.stream().filter(k -> fits(k, woman)).toList();
      bearers = fitting.isEmpty() ? bearers : fitting;
    }
    Known last = last(bearers, word);
    if (last == null) {
      return null;
    }
    String before = called.get(surname);
    boolean stays = before != null && !before.equals(last.key()) && !takesOver(bearers, last, word);
    Known meant = last;
    for (Known each : bearers) {
      boolean earlier = each.first() <= word;
      if (stays && each.key().equals(before)) {
        meant = each;
      } else if (before == null && last.relative() && earlier && !each.key().equals(last.key())) {
        meant = each; // "Hillary Clinton and her daughter, Chelsea Clinton": Clinton is the mother
      }
    }
    called.put(surname, meant.key());
    return meant;
  }

  /**
   * Whether somebody who was named in full just now, for the first time, is meant by the surname
   * from here on: not where another goes by it and this one keeps being named in full.
   */
  private boolean takesOver(List<Known> bearers, Known last, int word) {
    long times =
        bearers.stream().filter(k -> k.key().equals(last.key()) && k.first() <= word).count();
    boolean near = words.sentence(word) - words.sentence(last.first()) <= 1;
    return times == 1 && near && !last.relative();
  }

  private static Known last(List<Known> known, int position) {
    Known last = null;
    for (Known each : known == null ? List.<Known>of() : known) {
      if (last == null || each.first() <= position) {
        last = each;
      }
    }
    return last;
  }
}
