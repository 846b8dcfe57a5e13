package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.BodyLabel;
import dicta.entity.mention.BodyName;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.NameKey;
import dicta.entity.name.WordClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every name of an article the entity that it means. */
final class NameResolver {
  private final Gazetteer gazetteer;
  private final Register register;
  private final Words words;
  private final List<Found> names;
  private final People people;
  private final String articleVersion;

  /** The state whose affairs the article is about, or null. */
  private final GazetteerEntry home;

  /** Short forms that the article introduces: acronyms, and the words of longer names. */
  private final Map<String, String> shortForms = new HashMap<>();

  /** The name before the one that is being resolved. */
  private Found previous;

  private final Set<String> mentionedStates = new HashSet<>();

  NameResolver(
      Gazetteer gazetteer,
      Register register,
      Words words,
      List<Found> names,
      String articleVersion,
      GazetteerEntry home) {
    this.gazetteer = gazetteer;
    this.register = register;
    this.words = words;
    this.names = names;
    this.articleVersion = articleVersion;
    this.home = home;
    this.people = new People(gazetteer, register, words, articleVersion, names);
    for (Found name : names) {
      for (GazetteerEntry entry : name.entries) {
        mentionedStates.add(entry.id());
        if (entry.organOf() != null) {
          mentionedStates.add(entry.organOf());
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      GazetteerEntry state = words.isCapital(i) ? gazetteer.demonym(words.low(i)) : null;
      if (state != null) {
        mentionedStates.add(state.id());
      }
    }
  }

  /**
   * Resolves all names in text order, those of titles last, since these shorten what the text gives
   * in full; those that mean nothing known keep a null key.
   */
  void resolve() {
    for (boolean title : new boolean[] {false, true}) {
      for (int i = 0; i < names.size(); i++) {
        if (words.inTitle(names.get(i).first) == title) {
          resolve(i);
        }
      }
    }
  }

  private void resolve(int index) {
    Found name = names.get(index);
    previous = index > 0 ? names.get(index - 1) : null;
    resolve(name);
    if (name.key != null) {
      name.kind = register.kind(name.key);
      register.addName(name.key, name.label);
      introduceAcronym(index);
    }
  }

  private void resolve(Found name) {
    if (!name.entries.isEmpty()) {
      curated(name);
    } else if (name.portfolio != null && name.ownerEntry != null) {
      String owner = register.curated(name.ownerEntry);
      name.key = body(name.ownerEntry, owner, name.portfolio, name.label);
    } else if (name.type == EntityType.PERSON) {
      name.key = people.key(name, mentionedStates);
    } else if (name.type != null && name.type != EntityType.OTHER) {
      other(name);
    } else if (name.type == EntityType.OTHER && name.head != null) {
      placeKey(name);
    } else if (shortForms.containsKey(NameKey.other(name.label))) {
      other(name);
    }
  }

  private void curated(Found name) {
    GazetteerEntry chosen = choose(name);
    if (chosen.type() == EntityType.PERSON) {
      name.type = EntityType.PERSON;
    }
    name.key = register.curated(chosen);
    name.type = chosen.type();
    rememberHead(name);
  }

  private GazetteerEntry choose(Found name) {
    GazetteerEntry actor = null;
    GazetteerEntry place = null;
    for (GazetteerEntry entry : name.entries) {
      if (entry.kind() == Kind.ACTOR) {
        actor = better(actor, entry);
      } else if (place == null || rank(entry) < rank(place)) {
        place = entry;
      }
    }
    if (actor != null && place != null) {
      boolean location = name.located || Metonymy.isLocation(words, name) || followsPlace(name);
      return location ? place : actor;
    }
    if (place == null) {
      return actor;
    }
    GazetteerEntry behind = gazetteer.actorOf(place);
    if (behind == null) {
      return place;
    }
    boolean acts =
        !name.located
            && (place.seatOf() != null
                ? Metonymy.isGovernment(words, name)
                : Metonymy.isSpeaking(words, name));
    return acts ? behind : place;
  }

  /** "in Peru and Colombia": the second name is what the first is. */
  private boolean followsPlace(Found name) {
    return previous != null
        && previous.kind == Kind.PLACE
        && previous.end == name.first - 1
        && (words.low(previous.end).equals("and") || words.low(previous.end).equals("or"));
  }

  private GazetteerEntry better(GazetteerEntry one, GazetteerEntry other) {
    if (one == null) {
      return other;
    }
    return fit(other) > fit(one) ? other : one;
  }

  /** How much else in the article speaks for this one among those of one name. */
  private int fit(GazetteerEntry entry) {
    int fit = 0;
    if (entry.organOf() != null && mentionedStates.contains(entry.organOf())) {
      fit += 2;
    }
    GazetteerEntry owner = gazetteer.byId(entry.organOf());
    if (owner != null && owner.governs() != null && mentionedStates.contains(owner.governs())) {
      fit += 1;
    }
    return fit;
  }

  private static int rank(GazetteerEntry place) {
    return switch (place.type()) {
      case COUNTRY -> 0;
      case CITY -> 1;
      default -> 2;
    };
  }

  private void other(Found name) {
    boolean place =
        name.type == EntityType.CITY
            || name.type == EntityType.REGION
            || name.type == EntityType.DISTRICT
            || name.type == EntityType.ROUTE
            || name.type == EntityType.COUNTRY;
    if (place) {
      placeKey(name);
      return;
    }
    BodyName body = BodyName.of(words, name, gazetteer);
    if (body != null) {
      String owner = register.curated(body.owner());
      name.key = body(body.owner(), owner, body.portfolio(), name.label);
      name.type = register.type(name.key);
      name.portfolio = body.portfolio();
      remember(name);
      return;
    }
    String known = shortForms.get(NameKey.other(name.label));
    if (known != null) {
      name.key = known;
      name.type = register.type(known);
      return;
    }
    if (name.type == null) {
      return;
    }
    String ministry = BodyName.ministry(words, name);
    if (ministry != null && home != null) {
      name.key = body(home, register.curated(home), ministry, name.label);
      name.type = register.type(name.key);
      name.portfolio = ministry;
      remember(name);
      return;
    }
    String identity = NameKey.other(name.label);
    if (identity.isEmpty()) {
      return;
    }
    // every state has a Health Ministry: in another article it may be another's
    boolean vague =
        ministry != null
            || name.end - name.first == 1 && WordClass.ORGHEAD.has(words.low(name.first));
    String key =
        vague
            ? EntityKey.organisation(articleVersion + "|" + identity)
            : EntityKey.organisation(withoutForm(identity));
    name.key = register.enter(key, Kind.ACTOR, name.type, name.label, null, vague);
    remember(name);
  }

  /** "Acme Corp", "Acme Corporation" and "Acme Inc" are one firm. */
  private static String withoutForm(String identity) {
    int cut = identity.lastIndexOf(' ');
    if (cut < 0) {
      return identity;
    }
    return switch (identity.substring(cut + 1)) {
      case "inc",
          "ltd",
          "plc",
          "llc",
          "corp",
          "corporation",
          "company",
          "co",
          "ag",
          "sa",
          "group" ->
          identity.substring(0, cut);
      default -> identity;
    };
  }

  private void placeKey(Found name) {
    String identity = NameKey.other(name.label);
    String known = shortForms.get(identity);
    if (known != null) {
      name.key = known;
      return;
    }
    name.key =
        register.enter(EntityKey.place(identity), Kind.PLACE, name.type, name.label, null, false);
  }

  /** Key of a state's body, curated where the gazetteer has it. */
  String body(GazetteerEntry ownerEntry, String ownerKey, String portfolio, String label) {
    if (ownerEntry != null) {
      if (portfolio.equals("government") && ownerEntry.type() == EntityType.STATE) {
        return ownerKey;
      }
      GazetteerEntry curated = gazetteer.body(ownerEntry.id(), portfolio);
      if (curated != null) {
        return register.curated(curated);
      }
    }
    boolean organ =
        portfolio.startsWith("other/")
            && register.has(ownerKey)
            && register.type(ownerKey) == EntityType.ORGANIZATION;
    EntityType type =
        organ
            ? EntityType.ORGANIZATION
            : portfolio.equals("government")
                ? EntityType.GOVERNMENT_BODY
                : BodyName.typeOf(portfolio);
    String key = EntityKey.body(ownerKey, portfolio);
    // A people has a name of its own: "South Koreans".
    return ownerKey != null && register.has(ownerKey) && !portfolio.equals("people")
        ? register.body(
            key, type, label, BodyLabel.of(portfolio, register.label(ownerKey)), ownerKey)
        : register.enter(key, Kind.ACTOR, type, label, ownerKey, false);
  }

  /** Lets "the Trust" and "Harbour Trust" mean the Leeds Harbour Trust named before. */
  private void remember(Found name) {
    if (name.end - name.first < 2) {
      return;
    }
    rememberHead(name);
    rememberInitials(name);
    String head = name.head;
    if (head != null) {
      shortForms.put(NameKey.other(head), name.key);
    }
    String first = words.low(name.first);
    boolean telling =
        first.length() > 3
            && !WordClass.ORGHEAD.has(first)
            && !WordClass.OPENER.has(first)
            && !WordClass.PARTY.has(first)
            && !WordClass.FAITH.has(first)
            && !WordClass.TITLE.has(first)
            && gazetteer.demonym(first) == null
            && gazetteer.named(first).stream().noneMatch(e -> e.kind() == Kind.PLACE);
    String rest = words.cut(name.first + 1, name.end);
    boolean club = WordClass.CLUB.has(first) && gazetteer.named(NameKey.plain(rest)).isEmpty();
    if (club) {
      shortForms.putIfAbsent(NameKey.other(rest), name.key);
    } else if (telling) {
      shortForms.putIfAbsent(NameKey.other(first), name.key);
    }
  }

  /** "the Commission" after "the European Commission". */
  private void rememberHead(Found name) {
    String last = words.low(name.end - 1);
    if (name.end - name.first > 1 && WordClass.ORGHEAD.has(last)) {
      shortForms.put(NameKey.other(last), name.key);
    }
  }

  /** "Harbour Trust (HT)", "the Harbour Trust, known as HT": a name of the same from there on. */
  private void introduceAcronym(int index) {
    Found name = names.get(index);
    if (index + 1 >= names.size()) {
      return;
    }
    Found next = names.get(index + 1);
    boolean bracketed =
        words.low(name.end).equals("(")
            && next.first == name.end + 1
            && words.low(next.end).equals(")");
    boolean introduced =
        bracketed && (isAcronymOf(next.label, name) || isForeignAcronym(next, name))
            || isCalled(next, name);
    if (!introduced) {
      return;
    }
    String acronym = NameKey.other(next.label);
    for (int i = index + 1; i < names.size(); i++) {
      Found later = names.get(i);
      GazetteerEntry known = register.entry(name.key);
      boolean same = known != null && later.entries.contains(known);
      if (!same && NameKey.other(later.label).equals(acronym)) {
        later.entries = List.of();
        later.type = EntityType.ORGANIZATION;
        later.portfolio = null;
      }
    }
    shortForms.put(acronym, name.key);
  }

  /** "the Ghana Cocoa Board, known as COCOBOD": another name of the same body. */
  private boolean isCalled(Found next, Found name) {
    int at = words.low(name.end).equals(",") ? name.end + 1 : name.end;
    boolean also = Set.of("also", "better", "often", "usually", "widely").contains(words.low(at));
    int known = also ? at + 1 : at;
    return isBody(name)
        && words.low(known).equals("known")
        && words.low(known + 1).equals("as")
        && next.first - known <= 3
        && next.entries.isEmpty();
  }

  private boolean isBody(Found name) {
    EntityType type = register.type(name.key);
    return type == EntityType.ORGANIZATION
        || type == EntityType.GOVERNMENT_BODY
        || type == EntityType.ARMED_FORCE;
  }

  /** "General Elections Commission (KPU)": initials of the name in its own language. */
  private boolean isForeignAcronym(Found next, Found name) {
    return isBody(name)
        && name.end - name.first > 1
        && next.end - next.first == 1
        && next.entries.isEmpty()
        && next.label.matches("[\\p{Lu}\\-]{2,8}");
  }

  /** "METI" after "the Ministry of Economy, Trade and Industry": all its initials, no brackets. */
  private void rememberInitials(Found name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.first; i < name.end; i++) {
      if (words.isCapital(i) && !words.isPossessive(i + 1)) {
        initials.append(words.form(i).charAt(0));
      }
    }
    if (initials.length() > 2) {
      shortForms.putIfAbsent(NameKey.other(initials.toString()), name.key);
    }
  }

  private boolean isAcronymOf(String acronym, Found name) {
    if (acronym.length() < 2 || acronym.indexOf(' ') >= 0) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.label.split("[\\s\\-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    String upper = acronym.toUpperCase(java.util.Locale.ROOT).replace(".", "");
    return upper.length() > 1
        && initials.indexOf(upper.substring(0, 1)) == 0
        && isSubsequence(initials.toString(), upper);
  }

  private static boolean isSubsequence(String initials, String acronym) {
    int k = 0;
    for (int i = 0; i < acronym.length() && k < initials.length(); i++) {
      if (acronym.charAt(i) == initials.charAt(k)) {
        k++;
      }
    }
    return k >= Math.min(2, initials.length());
  }
}
