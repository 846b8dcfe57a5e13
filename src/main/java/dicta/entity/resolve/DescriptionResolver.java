package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.BodyName;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives descriptions the entity that they mean: by their owner and what they are, or, where they
 * have no owner ("the ministry"), by what was named before.
 */
final class DescriptionResolver {
  /** How many words back the minister of "the ministry" may have been named. */
  private static final int MINISTER_REACH = 150;

  private final Gazetteer gazetteer;
  private final Register register;
  private final Words words;
  private final NameResolver bodies;
  private final String articleVersion;

  /** The state whose affairs the article is about, or null. */
  private final GazetteerEntry home;

  /** What was resolved so far, in text order. */
  private final List<Found> before = new ArrayList<>();

  DescriptionResolver(
      Gazetteer gazetteer,
      Register register,
      Words words,
      NameResolver bodies,
      String articleVersion,
      GazetteerEntry home) {
    this.home = home;
    this.gazetteer = gazetteer;
    this.register = register;
    this.words = words;
    this.bodies = bodies;
    this.articleVersion = articleVersion;
  }

  /** Resolves the descriptions among all finds, which are in text order. */
  void resolve(List<Found> finds) {
    for (Found found : finds) {
      if (found.form == Found.Form.DESCRIPTION) {
        resolve(found);
        if (found.key != null) {
          found.kind = register.kind(found.key);
          if (isNameForm(found)) {
            boolean article = found.label.toLowerCase(java.util.Locale.ROOT).startsWith("the ");
            register.addName(found.key, article ? found.label.substring(4) : found.label);
          }
        }
      }
      if (found.key != null) {
        before.add(found);
      }
    }
  }

  /**
   * "Chilean foreign ministry", "the Otago region": what a description calls it is a name of it.
   */
  private static boolean isNameForm(Found found) {
    if (found.local || found.portfolio == null || found.owner == null && found.ownerEntry == null) {
      return false;
    }
    if (found.label.contains(" in ") || found.label.contains(" from ")) {
      return false;
    }
    return switch (found.portfolio) {
      case "government", "people", "officials", "place-anaphor", "place-again" -> false;
      default -> !found.portfolio.startsWith("other/") || found.owner != null;
    };
  }

  /** Key of a description that is not in the text order, such as a noun before another. */
  String key(Found found) {
    resolve(found);
    return found.key;
  }

  private void resolve(Found found) {
    if ("place".equals(found.portfolio)) {
      namedPlace(found);
    } else if ("place-anaphor".equals(found.portfolio)) {
      found.key = placeBefore(found);
    } else if ("place-again".equals(found.portfolio)) {
      found.key = sameNounBefore(found);
    } else if ("institution".equals(found.portfolio)) {
      found.key = institution(found);
    } else if (found.local) {
      found.local = false;
      found.key = bodyBefore(found);
    } else {
      owned(found);
    }
  }

  private void namedPlace(Found found) {
    for (GazetteerEntry entry : found.owner.entries) {
      if (entry.kind() == Kind.PLACE) {
        found.key = register.curated(entry);
        return;
      }
    }
    found.key =
        register.enter(
            EntityKey.place(dicta.entity.name.NameKey.other(found.owner.label)),
            Kind.PLACE,
            found.type,
            found.owner.label,
            null,
            false);
  }

  /** The last place of the described sort; a wider sort where there is none. */
  private String placeBefore(Found found) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      Found each = before.get(i);
      if (each.kind == Kind.PLACE && fits(found.type, register.type(each.key))) {
        return each.key;
      }
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      GazetteerEntry entry = register.entry(before.get(i).key);
      GazetteerEntry place = entry == null ? null : gazetteer.placeOf(entry);
      if (place != null && fits(found.type, place.type())) {
        return register.curated(place);
      }
    }
    return null;
  }

  /** "the dam" after "the Altmore dam". */
  private String sameNounBefore(Found found) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      Found each = before.get(i);
      String label = " " + each.label.toLowerCase(java.util.Locale.ROOT) + " ";
      if (each.kind == Kind.PLACE && label.contains(" " + found.head + " ")) {
        return each.key;
      }
    }
    return null;
  }

  private static boolean fits(EntityType described, EntityType type) {
    if (described == EntityType.REGION) {
      return type == EntityType.REGION || type == EntityType.DISTRICT;
    }
    return described == type;
  }

  private String bodyBefore(Found found) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      Found each = before.get(i);
      if (each.kind == Kind.ACTOR && !each.isPerson() && isSameSort(found, each)) {
        return each.key;
      }
    }
    if (found.portfolio != null && home != null) {
      return homeBody(found.portfolio, found.label);
    }
    boolean described = found.end - found.first > 2 && WordClass.INSTITUTION.has(found.head);
    if (described && found.type != EntityType.ORGANIZATION) {
      return institution(found);
    }
    if (found.portfolio != null) {
      return null;
    }
    if (found.head.equals("ministry") || found.head.equals("department")) {
      return ministryOfMinister(found);
    }
    if (found.type != EntityType.ORGANIZATION) {
      return null;
    }
    String known = Anaphors.isSortOfItsOwn(found.head) ? null : organisationBefore(found);
    boolean enter = known == null && WordClass.INSTITUTION.has(found.head);
    return enter ? institution(found) : known;
  }

  private String homeBody(String portfolio, String label) {
    return bodies.body(home, register.curated(home), portfolio, label);
  }

  /** "the ministry" after "Interior Minister Ann Lee": hers. */
  private String ministryOfMinister(Found found) {
    for (int i = found.first - 1; i > found.first - MINISTER_REACH && i > 0; i--) {
      boolean minister = words.low(i).equals("minister") || words.low(i).equals("secretary");
      String ministry = minister ? ministryOfHome(i) : null;
      if (ministry != null) {
        return ministry;
      }
    }
    return null;
  }

  /**
   * "a health ministry spokesman", "the health minister": the ministry, of the state that the
   * article is about, whose matters stand before this word; or null.
   */
  String ministryOfHome(int word) {
    List<String> areas = new ArrayList<>();
    int k = word - 1;
    while (WordClass.MATTERS.has(words.low(k)) || words.low(k).equals("and")) {
      areas.add(words.low(k--));
    }
    boolean told = home != null && !areas.isEmpty();
    String portfolio = told ? BodyName.portfolio("ministry", areas) : null;
    return portfolio == null ? null : homeBody(portfolio, words.cut(k + 1, word) + " ministry");
  }

  /** "a border service spokesman": that of the state that the article is about, or null. */
  String serviceOfHome(int word) {
    String area = words.low(word - 1);
    String portfolio = home == null ? null : BodyName.portfolio("service", List.of(area));
    return portfolio == null ? null : homeBody(portfolio, area + " service");
  }

  /** "police": those of the state that the article is about, or null. */
  String policeOfHome() {
    return home == null ? null : homeBody("police", "police");
  }

  /** An organisation that the article only describes: one of this article. */
  private String institution(Found found) {
    if (!before.isEmpty() && words.low(found.first - 1).equals(",")) {
      Found named = before.get(before.size() - 1);
      boolean apposed = named.end == found.first - 1 && named.isName() && !named.isPerson();
      if (apposed && named.kind == Kind.ACTOR) {
        return named.key; // "FNV, the dockers' union"
      }
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      if (before.get(i).label.equalsIgnoreCase(found.label)) {
        return before.get(i).key;
      }
    }
    return register.enter(
        EntityKey.local(Kind.ACTOR, articleVersion, found.span.start()),
        Kind.ACTOR,
        EntityType.ORGANIZATION,
        found.label,
        null,
        true);
  }

  /** The organisation spoken of last, for nouns that any could be called by. */
  private String organisationBefore(Found found) {
    String best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 60); i--) {
      Found each = before.get(i);
      String key = organisation(each);
      if (key == null || !Anaphors.couldBe(found.head, register.label(key))) {
        continue;
      }
      int distance = words.sentence(found.first) - words.sentence(each.first);
      String tag = words.tag(each.first - 1);
      boolean governed = tag.equals("ADP") || words.low(each.first - 1).equals("to");
      double score = -10 * distance - (governed ? 4 : 0) - 0.02 * (found.first - each.first);
      if (score > bestScore) {
        bestScore = score;
        best = key;
      }
    }
    return best;
  }

  /** The organisation that a find means; for its board the organisation itself; or null. */
  private String organisation(Found find) {
    if (find.kind != Kind.ACTOR || register.type(find.key) != EntityType.ORGANIZATION) {
      return null;
    }
    String owner = register.entry(find.key) == null ? register.owner(find.key) : null;
    return owner != null && register.type(owner) == EntityType.ORGANIZATION ? owner : find.key;
  }

  private boolean isSameSort(Found found, Found each) {
    if (found.portfolio != null && found.portfolio.equals(each.portfolio)) {
      return true;
    }
    String head = found.head;
    boolean narrower = found.portfolio == null || found.portfolio.equals("government");
    GazetteerEntry entry = register.entry(each.key);
    if (entry != null && found.portfolio != null && found.portfolio.equals(entry.portfolio())) {
      return true;
    }
    if (!narrower || register.type(each.key) == EntityType.STATE) {
      return false;
    }
    if (head.equals(each.head)) {
      return true;
    }
    if (head.equals("union") && entry != null && !each.label.contains("nion")) {
      return false; // "Brussels" is no union of farmers
    }
    String label = register.label(each.key).toLowerCase(java.util.Locale.ROOT);
    return Anaphors.isTrade(head, label)
        || Anaphors.isAgency(head, label)
        || label.equals(head)
        || label.endsWith(" " + head)
        || label.startsWith(head + " ")
        || label.contains(" " + head + " ");
  }

  private void owned(Found found) {
    GazetteerEntry entry = ownerEntry(found);
    String ownerKey = entry != null ? register.curated(entry) : ownerKey(found);
    if (found.portfolio != null && found.portfolio.equals("officials")) {
      found.key =
          register.enter(
              EntityKey.local(Kind.ACTOR, articleVersion, found.span.start()),
              Kind.ACTOR,
              EntityType.GROUP,
              found.label,
              ownerKey,
              true);
      found.local = true;
      return;
    }
    if (ownerKey == null) {
      return;
    }
    String portfolio = found.portfolio != null ? found.portfolio : "other/" + sort(found);
    found.key = bodies.body(entry, ownerKey, portfolio, found.label);
    found.type = register.type(found.key);
  }

  /** What a body is, with the nouns before its head: a customs office is no patent office. */
  private String sort(Found found) {
    int head = found.first;
    while (head < found.end - 1 && !WordClass.singular(words.low(head)).equals(found.head)) {
      head++;
    }
    int from = head;
    while (from > found.first
        && words.tag(from - 1).equals("NOUN")
        && !words.isCapital(from - 1)
        && !words.isPossessive(from)) {
      from--;
    }
    return from == head ? found.head : words.cut(from, head) + " " + found.head;
  }

  /** The state that the description belongs to, where it is one. */
  private GazetteerEntry ownerEntry(Found found) {
    if (found.owner != null) {
      for (GazetteerEntry entry : found.owner.entries) {
        if (entry.kind() == Kind.ACTOR) {
          return entry;
        }
        GazetteerEntry actor = gazetteer.actorOf(entry);
        if (actor != null) {
          return actor;
        }
      }
      if (found.owner.ownerEntry != null) {
        return found.owner.ownerEntry;
      }
      GazetteerEntry known = found.owner.key == null ? null : register.entry(found.owner.key);
      if (known != null) {
        return known.kind() == Kind.ACTOR ? known : gazetteer.actorOf(known);
      }
    }
    if (found.owner == null && found.ownerEntry == null) {
      boolean region = found.label.contains("region") || "people".equals(found.portfolio);
      return region ? regionBefore() : subject(found);
    }
    return found.ownerEntry;
  }

  private GazetteerEntry regionBefore() {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      GazetteerEntry entry = register.entry(before.get(i).key);
      if (entry != null && entry.kind() == Kind.PLACE && entry.type() == EntityType.REGION) {
        GazetteerEntry actor = gazetteer.actorOf(entry);
        if (actor != null) {
          return actor;
        }
      }
    }
    return null;
  }

  /** Whom "its" means: the state of the sentence's first actor. */
  private GazetteerEntry subject(Found found) {
    GazetteerEntry last = null;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      Found each = before.get(i);
      boolean here = words.together(each.first, found.first);
      if (!here && last != null) {
        break;
      }
      String key = each.key;
      if (each.kind == Kind.ACTOR && !each.isPerson()) {
        GazetteerEntry entry = state(key);
        if (entry != null) {
          last = entry;
          if (!here) {
            break;
          }
        }
      }
    }
    return last;
  }

  private GazetteerEntry state(String key) {
    String current = key;
    for (int depth = 0; depth < 4 && current != null; depth++) {
      if (register.type(current) == EntityType.STATE) {
        return register.entry(current);
      }
      current = register.owner(current);
    }
    return null;
  }

  private String ownerKey(Found found) {
    return found.owner == null ? null : found.owner.key;
  }
}
