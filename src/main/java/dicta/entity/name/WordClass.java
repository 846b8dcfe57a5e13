package dicta.entity.name;

import dicta.text.ResourceLines;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words that news writes about actors and places with; the lists are in words.txt. */
public enum WordClass {
  /** Words before a person's name: "Prime Minister", "Dr". */
  TITLE,
  /** Nouns for a person by occupation or part in a story: "journalist", "witness". */
  PERSON,
  /** Nouns of PERSON that hold an office of a body, and so speak for it. */
  OFFICE,
  /** Nouns of PERSON that speak for themselves whatever body they belong to. */
  NOTOFFICE,
  /** Words that make a capitalised sequence an organisation: "Committee", "Bank". */
  ORGHEAD,
  MEDIAHEAD,
  FORCEHEAD,
  BODYHEAD,
  /** Words that with a state's name mean the state's government: "authorities". */
  AUTHORITIES,
  GROUP,
  PLACEHEAD,
  DOCUMENT,
  /** Capital letters that abbreviate no name: "GDP". */
  ACRONYM,
  /** Nouns for a media outlet, beside its name: "the newspaper De Lantaarn". */
  OUTLETNOUN,
  /** Nouns for an organisation, as they stand for one named before. */
  FIRM,
  /** First words of the names of sports clubs. */
  CLUB,
  /** Verbs of going whose object is a location: "fled". */
  ARRIVALS,
  /** Adjectives and nouns of party, which are no posts. */
  PARTY,
  /** Prepositions after which a name is a location. */
  LOCATIVE,
  CALENDAR,
  FUNCTION,
  /** Content words that often open a sentence, and are capitalised only for that. */
  OPENER,
  PARTICLE,
  COMMUNICATION,
  /** Nouns before "of" that make what follows a location: "the capital of". */
  PARTS,
  /** Words of moving before "to" and "from": "fled to". */
  MOTION,
  /** Second parts of compounds in which a capital acts: "Moscow-backed". */
  POWERS,
  /** What a city has and a government has not: "streets". */
  CITYNOUNS,
  /** What "in Chile's" goes on with when Chile is a location: "capital". */
  PLACEAFTER,
  /** Verbs whose subject, a region, means those who govern it. */
  DECIDES,
  /** Words before "to" and "from" whose object acts: "appeal to". */
  DEALINGS,
  /** Verbs whose object is a location: "visited". */
  DOESTOPLACES,
  /** Nouns that mean any business: "the company". */
  BUSINESS,
  /** Heads of companies' names, after which "of" and a place tell where it is. */
  COMPANY,
  /** First words of societies' names: "Friends of the Earth". */
  FELLOWSHIP,
  /** People by faith or descent: the singular is an adjective, the plural a group. */
  FAITH,
  /** Nouns for relatives, which are no posts. */
  KIN,
  /** Nouns for people that name neither post nor trade: "man". */
  ANYBODY,
  /** What ministers are for: "fisheries". */
  MATTERS,
  /** Institutions that only another of their sort can be meant by: "the hospital". */
  INSTITUTION,
  /** Heads of what a state runs: "the Kenyan fire service". */
  PUBLIC,
  /** Nouns directly before the name of a thing: "freighter". */
  THING,
  /** First words of the names of things: "Hurricane". */
  THINGFIRST,
  /** What happens at a place: "the Harlow bombing". */
  OCCURRENCE,
  /** What one has in a company: "shares in". */
  HOLDING,
  /** Nouns after the name of a place: "Limpopo province". */
  AREA,
  /** First words of names of towns: "Port". */
  TOWNFIRST,
  /** Rivers, seas, mountains, wide stretches of land. */
  LANDMARK,
  /** Chinese and Korean family names, which stand first. */
  FAMILYFIRST;

  private static final Set<String> PEOPLE_MAKERS =
      Set.of(
          "lawmaker",
          "filmmaker",
          "film-maker",
          "policymaker",
          "policy-maker",
          "decision-maker",
          "peacemaker",
          "troublemaker",
          "kingmaker",
          "homemaker",
          "matchmaker",
          "playmaker",
          "dressmaker",
          "watchmaker");

  private static final Map<WordClass, Set<String>> WORDS = read();
  private static final Set<String> GIVEN = givenNames();

  private static Map<WordClass, Set<String>> read() {
    Map<WordClass, Set<String>> words = new HashMap<>();
    for (String line : ResourceLines.of(WordClass.class, "/dicta/entity/words.txt")) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).strip().toUpperCase(Locale.ROOT);
      Set<String> set = new HashSet<>();
      for (String word : line.substring(colon + 1).split(",")) {
        set.add(word.strip());
      }
      words.put(valueOf(name), Set.copyOf(set));
    }
    return words;
  }

  private static Set<String> givenNames() {
    Set<String> names = new HashSet<>();
    for (String line : ResourceLines.of(WordClass.class, "/dicta/entity/first-names.txt")) {
      for (String name : line.split(" ")) {
        names.add(NameKey.plain(name));
      }
    }
    return Set.copyOf(names);
  }

  /** Whether the word, in lower case, belongs to this class. */
  public boolean has(String word) {
    return WORDS.get(this).contains(word)
        || this == PERSON && (word.endsWith("ologist") || word.endsWith("ographer"))
        || (this == FIRM || this == BUSINESS) && isMaker(word);
  }

  /** "drugmaker", "chipmaker": firms by what they make, but not "lawmaker". */
  private static boolean isMaker(String word) {
    return word.endsWith("maker") && word.length() > 6 && !PEOPLE_MAKERS.contains(word);
  }

  public Collection<String> words() {
    return WORDS.get(this);
  }

  /** Whether this is known as a given name. */
  public static boolean isGivenName(String word) {
    return GIVEN.contains(NameKey.plain(word));
  }

  /** The singular of a plural of these classes, or the word itself. */
  public static String singular(String word) {
    if (word.endsWith("women")) {
      return word.substring(0, word.length() - 5) + "woman";
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ches") || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && word.length() > 3
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
