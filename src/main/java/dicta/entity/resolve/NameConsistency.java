package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.NameKey;
import dicta.entity.name.WordClass;
import dicta.text.WordClasses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A name recognised once is that name everywhere in its article. */
public final class NameConsistency {
  /** What stands at a town rather than at a firm. */
  private static final Set<String> SITES =
      Set.of("terminal", "depot", "barracks", "checkpoint", "blockade", "landslide", "wharf");

  private final Set<String> surnames = new HashSet<>();
  private final Set<String> withArticle = new HashSet<>();
  private final Set<String> plurals = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, EntityType> types = new HashMap<>();

  /** Types that the words themselves or those around them tell, by name. */
  private final Map<String, EntityType> sure = new HashMap<>();

  /** Names of two or three words that stand as only organisations' do somewhere. */
  private final Set<String> organisations = new HashSet<>();

  /** Those that only speaking makes persons. */
  private final Set<Found> unsure = new HashSet<>();

  private NameConsistency() {}

  /** Fills in missing types and mends those that the rest of the article contradicts. */
  public static void apply(Words words, List<Found> names) {
    NameConsistency article = new NameConsistency();
    for (Found name : names) {
      article.counts.merge(NameKey.plain(name.label), 1, Integer::sum);
      article.survey(words, name);
    }
    for (Found name : names) {
      if (name.type != null && name.type != EntityType.OTHER && name.entries.isEmpty()) {
        article.sure.putIfAbsent(name.label, name.type);
      }
    }
    for (Found name : names) {
      article.strengthen(words, name);
    }
    for (Found name : names) {
      article.level(name);
      article.learn(name);
    }
    for (Found name : names) {
      article.settle(name);
    }
    Found previous = null;
    for (Found name : names) {
      article.guess(words, name, previous);
      previous = name;
    }
  }

  private void survey(Words words, Found name) {
    int before = name.first - 1;
    while (before > 0 && before > name.first - 5 && isMeasure(words, before)) {
      before--; // "the $2.3-billion Skeena Connector"
    }
    if (words.low(before).equals("the")) {
      withArticle.add(name.label);
    }
    String next = words.low(name.end);
    if (next.equals("are") || next.equals("were") || next.equals("have")) {
      plurals.add(NameKey.plain(last(name)));
    }
  }

  private static boolean isMeasure(Words words, int word) {
    return words.tag(word).equals("NUM")
        || words.form(word).chars().anyMatch(Character::isDigit)
        || words.low(word).equals("$")
        || words.low(word).equals("-")
        || words.low(word).endsWith("billion")
        || words.low(word).endsWith("million");
  }

  private static String last(Found name) {
    String[] parts = NameKey.withoutSuffix(name.label).split("\\s+");
    return parts[parts.length - 1];
  }

  /**
   * Two or three capitalised words that nothing types: a person where the last word comes again
   * alone, or where they act as only people do; else an organisation, by its article or its plural.
   */
  private void strengthen(Words words, Found name) {
    if (!name.weak) {
      return;
    }
    if (sure.containsKey(name.label)) {
      name.type = sure.get(name.label);
      name.weak = false;
      return;
    }
    String last = NameKey.plain(last(name));
    boolean article = withArticle.contains(name.label);
    boolean team =
        plurals.contains(last) || WordClass.CLUB.has(NameKey.plain(name.label.split("\\s+")[0]));
    boolean again = counts.getOrDefault(last, 0) > 0;
    boolean ordinary = WordClass.OPENER.has(words.low(name.first));
    boolean things =
        last.endsWith("s") && words.seenLowerCase(last.substring(0, last.length() - 1))
            || WordClasses.isNoun(last) && !WordClasses.isPerson(last) && !isSubject(words, name);
    String first = NameKey.plain(name.label.split("\\s+")[0]);
    team |= counts.getOrDefault(first, 0) > 0 && !WordClass.isGivenName(first) && !again;
    boolean staff =
        WordClass.OFFICE.has(words.low(name.end))
            && words.together(name.first, name.end + 1)
            && words.isCapital(name.end + 1);
    boolean employer =
        staff
            || words.low(name.first - 1).equals("at")
                && (WordClass.GROUP.has(words.low(name.first - 2))
                    || WordClass.PERSON.has(words.low(name.first - 2)));
    boolean who =
        words.low(name.end).equals("who")
            || words.low(name.end).equals(",") && words.low(name.end + 1).equals("who");
    if (who) {
      name.type = EntityType.PERSON;
      name.weak = false;
    } else if (again && !article && !team && !employer) {
      name.type = EntityType.PERSON;
    } else if (article || ordinary || things || team || employer) {
      name.type = EntityType.ORGANIZATION;
      organisations.add(name.label);
    } else {
      name.type = EntityType.PERSON;
      name.weak = !isSubject(words, name);
      unsure.add(name);
    }
  }

  /** "Halvorsen Copper denies it" after "the owner, Halvorsen Copper": no person. */
  private void level(Found name) {
    boolean open = unsure.contains(name) && name.isPerson();
    if (open && organisations.contains(name.label)) {
      name.type = EntityType.ORGANIZATION;
      name.weak = false;
    }
  }

  private static boolean isSubject(Words words, Found name) {
    return WordClass.COMMUNICATION.has(words.low(name.end))
        || WordClass.COMMUNICATION.has(words.low(name.first - 1))
        || words.low(name.end).equals("who");
  }

  private void learn(Found name) {
    if (name.type == null) {
      return;
    }
    types.putIfAbsent(name.label, name.type);
    if (name.isPerson() && name.end - name.first > 1) {
      String surname = NameKey.person(last(name));
      if (!name.weak || counts.getOrDefault(NameKey.plain(last(name)), 0) > 0) {
        surnames.add(surname);
      }
      String[] parts = name.label.split("\\s+");
      givenNames.add(NameKey.person(parts[0]));
      if (parts.length == 3 && parts[1].length() > 2) {
        surnames.add(NameKey.person(parts[1])); // "Carmen Ruiz Soto" is Ruiz
      }
    }
  }

  private void settle(Found name) {
    boolean single = name.end - name.first == 1;
    boolean acronym = name.label.equals(name.label.toUpperCase(Locale.ROOT));
    if (single && !name.isPerson() && name.label.length() > 1 && !acronym) {
      String key = NameKey.person(name.label);
      boolean surname = surnames.contains(key);
      boolean given = givenNames.contains(key);
      boolean curated = !name.entries.isEmpty();
      boolean place =
          curated && name.entries.stream().anyMatch(e -> e.kind() == dicta.entity.Kind.PLACE);
      if (surname && !place || given && !curated) {
        name.type = EntityType.PERSON;
        name.entries = List.of();
      }
    }
    if (name.type == null) {
      name.type = types.get(name.label);
    }
  }

  /** A name of one word that nothing types: an organisation where it acts or comes again. */
  private void guess(Words words, Found name, Found previous) {
    boolean open = name.type == null || name.weak && name.isPerson();
    if (!open || name.type == null && name.end - name.first > 1) {
      return;
    }
    boolean listed =
        previous != null
            && previous.end == name.first - 1
            && words.low(previous.end).equals("and")
            && previous.entries.stream().allMatch(e -> e.kind() == dicta.entity.Kind.PLACE)
            && (previous.type == EntityType.CITY || previous.type == EntityType.REGION);
    if (listed) {
      name.type = previous.type; // "in Helsinki and Turku"
      return;
    }
    if (name.type != null) {
      return;
    }
    String before = words.low(name.first - 2);
    boolean seat =
        before.equals("out")
            || before.equals("mayor")
            || before.equals("bishop")
            || before.equals("archbishop")
            || before.equals("governor")
            || before.equals("people")
            || before.equals("residents")
            || before.equals("edge")
            || before.equals("town")
            || WordClass.PARTS.has(before)
            || WordClass.PLACEHEAD.has(before);
    boolean site =
        words.low(name.first - 1).equals("at")
            && (WordClass.AREA.has(before)
                || WordClass.OCCURRENCE.has(before)
                || SITES.contains(before));
    if (words.low(name.first - 1).equals("of") && seat || site) {
      name.type = EntityType.CITY;
      return;
    }
    String next = words.tag(name.end);
    boolean acts =
        words.isPossessive(name.end)
            || (next.equals("VERB") || next.equals("AUX")) && !words.isPossessive(name.first - 1);
    boolean again = counts.getOrDefault(NameKey.plain(name.label), 0) > 1;
    acts |= words.low(name.end).equals(",") && words.tag(name.end + 1).equals("DET");
    acts |= WordClass.PERSON.has(words.low(name.end));
    acts |= words.low(name.first - 1).equals("told");
    boolean proper =
        words.tag(name.first).equals("PROPN")
            || !words.opens(name.first)
            || !WordClasses.isNoun(words.low(name.first));
    if (proper && (acts || again)) {
      name.guessed = true;
      name.type = EntityType.ORGANIZATION;
      types.put(name.label, EntityType.ORGANIZATION);
    }
  }
}
