package dicta.entity.mention;

import dicta.entity.gazetteer.Towns;
import dicta.entity.name.NameKey;
import dicta.entity.name.WordClass;
import dicta.text.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells the kind of a name that no list knows, as hashes of features: the look of its words,
 * their endings, the lists they are on, what stands around the name wherever the article has it,
 * and what the rules take it for. No word of a name itself goes in.
 */
public final class NameClues {
  private static final WordClass[] CLASSES = {
    WordClass.TITLE,
    WordClass.PERSON,
    WordClass.FIRM,
    WordClass.BUSINESS,
    WordClass.PLACEHEAD,
    WordClass.GROUP,
    WordClass.COMMUNICATION,
    WordClass.LOCATIVE,
    WordClass.PARTS,
    WordClass.MOTION,
    WordClass.KIN,
    WordClass.INSTITUTION,
    WordClass.DOESTOPLACES,
    WordClass.ARRIVALS,
    WordClass.CITYNOUNS,
    WordClass.AREA,
    WordClass.OCCURRENCE,
    WordClass.HOLDING,
    WordClass.THING,
    WordClass.DOCUMENT,
    WordClass.BODYHEAD
  };
  private static final int REACH = 6;
  private static final int OCCURRENCES = 8;

  private final Words words;
  private final Map<String, List<Found>> byLabel = new HashMap<>();
  private final Map<String, Integer> lasts = new HashMap<>();
  private final Map<String, Integer> firsts = new HashMap<>();
  private final Set<Integer> hashes = new TreeSet<>();

  public NameClues(Words words, List<Found> names) {
    this.words = words;
    for (Found name : names) {
      byLabel.computeIfAbsent(name.label, label -> new ArrayList<>()).add(name);
    }
    Set<String> seen = new HashSet<>();
    for (Found name : names) {
      if (name.end - name.first > 1 && seen.add(name.label)) {
        lasts.merge(words.low(name.end - 1), 1, Integer::sum);
        firsts.merge(words.low(name.first), 1, Integer::sum);
      }
    }
  }

  /** Distinct feature hashes of a name, in ascending order. */
  public int[] of(Found name) {
    hashes.clear();
    own(name);
    around(name, "");
    List<Found> same = byLabel.getOrDefault(name.label, List.of());
    int count = Math.min(OCCURRENCES, same.size());
    for (int i = 0; i < count; i++) {
      around(same.get(i), "any");
    }
    document(name, same.size());
    return hashes.stream().mapToInt(Integer::intValue).toArray();
  }

  private void add(String feature) {
    hashes.add(Hash.of(feature));
  }

  private void own(Found name) {
    int length = name.end - name.first;
    String size = length > 3 ? "4" : String.valueOf(length);
    StringBuilder shapes = new StringBuilder();
    for (int i = name.first; i < name.end; i++) {
      String shape = shape(words.form(i));
      if (i < name.first + 4) {
        shapes.append(shape);
      }
      if (WordClass.ORGHEAD.has(words.low(i))) {
        add("orghead" + (i == name.end - 1));
      }
      if (!words.isCapital(i)) {
        add("in=" + words.low(i));
      }
    }
    add("bias" + size);
    add("shapes" + shapes);
    String last = words.low(name.end - 1);
    String first = words.low(name.first);
    for (int n = 2; n < 5; n++) {
      add("end" + size + tail(last, n));
      add("firstend" + size + tail(first, n));
    }
    add("start" + size + first.substring(0, Math.min(3, first.length())));
    boolean given = WordClass.isGivenName(words.form(name.first));
    add("given" + given + size);
    add("givenlast" + WordClass.isGivenName(words.form(name.end - 1)) + size);
    add("club" + WordClass.CLUB.has(first) + WordClass.CLUB.has(last));
    add("town" + Towns.builtIn().isKnown(name.label) + size);
    add("ordinary" + words.seenLowerCase(first) + words.seenLowerCase(last) + size);
    add("rules" + name.type + name.weak + size);
    add("head" + name.head + (length > 1));
  }

  private static String tail(String word, int n) {
    return word.length() <= n ? "^" + word : word.substring(word.length() - n);
  }

  private static String shape(String form) {
    if (NameType.isAcronym(form)) {
      return form.length() > 3 ? "A4" : "A";
    }
    if (form.indexOf('-') > 0) {
      return "h";
    }
    boolean inner = form.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean digit = form.chars().anyMatch(Character::isDigit);
    boolean upper = Character.isUpperCase(form.codePointAt(0));
    return digit ? "d" : inner ? "m" : upper ? "X" : "x";
  }

  private void around(Found name, String where) {
    int before = name.first - 1;
    boolean article = words.low(before).equals("the") && words.together(before, name.first);
    if (article) {
      before--;
    }
    String one = word(before, name.first);
    String two = word(before - 1, name.first);
    String next = word(name.end, name.first);
    String over = word(name.end + 1, name.first);
    String size = name.end - name.first == 1 ? "1" : "2";
    add(where + "the" + article + size);
    add(where + "p1" + one + article);
    add(where + "p2" + two);
    add(where + "p21" + two + " " + one);
    add(where + "n1" + next);
    add(where + "n12" + next + " " + over);
    add(where + "p1n1" + one + " " + next);
    add(where + "tags" + tag(before, name) + tag(name.end, name) + size);
    add(where + "tags2" + tag(name.end, name) + tag(name.end + 1, name));
    add(where + "opens" + words.opens(name.first) + words.inHeadline(name.first));
    classes(where + "pc", before, name);
    classes(where + "pcc", before - 1, name);
    classes(where + "nc", name.end, name);
    classes(where + "ncc", name.end + 1, name);
    apposition(where, name);
    verb(where, name);
  }

  /** The word in small letters; of a name only that there is one. */
  private String word(int i, int name) {
    if (!words.together(i, name)) {
      return "#";
    }
    boolean capital = words.isCapital(i) && !words.opens(i);
    if (capital && !WordClass.TITLE.has(words.low(i)) && !WordClass.CALENDAR.has(words.low(i))) {
      return WordClass.isGivenName(words.form(i)) ? "Given" : "Name";
    }
    String low = words.low(i);
    return Character.isDigit(low.isEmpty() ? 'x' : low.charAt(0)) ? "0" : low;
  }

  private String tag(int i, Found name) {
    return words.together(i, name.first) ? words.tag(i) + "," : "#,";
  }

  private void classes(String where, int i, Found name) {
    if (!words.together(i, name.first)) {
      return;
    }
    for (WordClass kind : CLASSES) {
      if (kind.has(words.low(i))) {
        add(where + kind);
      }
    }
  }

  /** The noun in "X, the Spanish builder" and "X, a nurse". */
  private void apposition(String where, Found name) {
    if (!words.low(name.end).equals(",") || !words.tag(name.end + 1).equals("DET")) {
      return;
    }
    int noun = -1;
    for (int i = name.end + 2; i < name.end + 2 + REACH && words.together(i, name.first); i++) {
      if (words.tag(i).equals("NOUN")) {
        noun = i;
      } else if (noun > 0 || !words.isModifier(i)) {
        break;
      }
    }
    if (noun > 0) {
      add(where + "is" + words.low(noun));
      classes(where + "isc", noun, name);
    }
  }

  /** The first verb after the name, and that it has one. */
  private void verb(String where, Found name) {
    for (int i = name.end; i < name.end + 4 && words.together(i, name.first); i++) {
      if (words.tag(i).equals("VERB")) {
        add(where + "verb" + words.low(i));
        return;
      }
      if (words.isBreak(i)) {
        return;
      }
    }
  }

  private void document(Found name, int count) {
    int length = name.end - name.first;
    add("count" + Math.min(4, count) + (length > 1));
    String last = NameKey.plain(words.form(name.end - 1));
    if (length == 1) {
      add("lastof" + Math.min(2, lasts.getOrDefault(last, 0)));
      add("firstof" + Math.min(2, firsts.getOrDefault(last, 0)));
      return;
    }
    boolean lastAlone = byLabel.containsKey(words.form(name.end - 1));
    boolean firstAlone = byLabel.containsKey(words.form(name.first));
    add("alone" + lastAlone + firstAlone);
  }
}
