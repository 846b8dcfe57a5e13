package dicta.entity.mention;

import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A noun phrase around a head noun: its modifiers to the left, with the names, possessors and
 * adjectives of nationality among them.
 */
final class NounPhrase {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "some", "this", "that", "these", "those", "its", "their", "our", "his",
          "her", "my", "your", "another", "any", "several", "many", "all", "both", "other");
  private static final int LONGEST = 14;

  int first;
  final int head;
  String determiner = "";

  /** The possessor or the name among the modifiers. */
  Found owner;

  boolean possessed;

  /** The noun that possesses it ("bakers", "country"), or null. */
  String possessor;

  GazetteerEntry demonym;
  final List<String> modifiers = new ArrayList<>();

  private NounPhrase(int head) {
    this.head = head;
    this.first = head;
  }

  /** The phrase with this head; {@code names} holds the name at each word, or null. */
  static NounPhrase around(Words words, int head, Found[] names, Gazetteer gazetteer) {
    NounPhrase phrase = new NounPhrase(head);
    int i = head - 1;
    int floor = Math.max(words.first(words.sentence(head)), head - LONGEST);
    while (i >= floor && !words.isBoundary(i + 1)) {
      if (names[i] != null && isPrefix(words, names[i], i)) {
        phrase.modifiers.add(0, words.low(i)); // "the Leeds-based biscuit maker"
        phrase.first = i;
        i--;
      } else if (names[i] != null) {
        Found name = names[i];
        if (name.isPerson() && !phrase.possessed) {
          break;
        }
        if (phrase.owner == null) {
          phrase.owner = name;
        }
        if (name.first < i && name.first < floor) {
          break;
        }
        phrase.first = name.first;
        i = name.first - 1;
        if (phrase.possessed) {
          phrase.takePossessor(words, i, floor, gazetteer);
          break;
        }
      } else if (words.isPossessive(i)) {
        if (i == floor) {
          break;
        }
        if (names[i - 1] == null) {
          phrase.takeNoun(words, i - 1, floor, names);
          break;
        }
        phrase.possessed = true;
        i--;
      } else if (words.low(i).equals("that") && !words.tag(i).equals("DET")) {
        break; // "said that Chilean troops"
      } else if (DETERMINERS.contains(words.low(i))) {
        phrase.determiner = words.low(i);
        phrase.first = i;
        break;
      } else if (words.isModifier(i) || isParticiple(words, i) || isAdverb(words, i)) {
        String low = words.low(i);
        GazetteerEntry state = Demonyms.ending(gazetteer, words, i);
        if (state != null && words.form(i).chars().anyMatch(Character::isUpperCase)) {
          if (phrase.demonym == null) {
            phrase.demonym = state;
          }
        } else if (!isFirstOfTwo(gazetteer, words, i)) {
          phrase.modifiers.add(0, low);
        }
        phrase.first = i;
        i--;
      } else {
        break;
      }
    }
    return phrase;
  }

  /** Whether the name is the first part of a compound that says where: "Leeds-based". */
  private static boolean isPrefix(Words words, Found name, int i) {
    String low = words.low(i);
    return name.end == i + 1
        && name.first == i
        && name.span.end() < words.stop(i)
        && !WordClass.POWERS.has(low.substring(low.lastIndexOf('-') + 1));
  }

  /** "the bakers' union", "the country's interior ministry": a possessor that no name is. */
  private void takeNoun(Words words, int noun, int floor, Found[] names) {
    int i = noun;
    while (i - 1 >= floor && names[i - 1] == null && words.isModifier(i - 1)) {
      i--;
    }
    boolean determined = i - 1 >= floor && DETERMINERS.contains(words.low(i - 1));
    if (words.tag(noun).equals("NOUN") && determined) {
      possessor = words.low(noun);
      determiner = words.low(i - 1);
      first = i - 1;
    }
  }

  private static boolean isFirstOfTwo(Gazetteer gazetteer, Words words, int i) {
    return Demonyms.length(gazetteer, words, i) == 2;
  }

  private void takePossessor(Words words, int i, int floor, Gazetteer gazetteer) {
    if (i >= floor && words.low(i).equals("the")) {
      first = i;
      determiner = "the";
    }
  }

  private static boolean isParticiple(Words words, int i) {
    String low = words.low(i);
    boolean form = low.endsWith("ed") || low.endsWith("ing") || low.endsWith("en");
    if (!words.tag(i).startsWith("VERB") || !form) {
      return false;
    }
    String before = words.tag(i - 1);
    return before.equals("DET") || before.equals("ADJ") || words.isPossessive(i - 1);
  }

  private static boolean isAdverb(Words words, int i) {
    return words.tag(i).equals("ADV")
        && words.low(i).endsWith("ly")
        && (words.tag(i - 1).equals("DET") || words.tag(i - 1).equals("ADV"));
  }

  boolean isDefinite() {
    return determiner.equals("the") || determiner.equals("this") || determiner.equals("that");
  }
}
