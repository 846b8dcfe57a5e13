package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resolves those whom a statement is addressed to, and the outlet that relayed it. */
final class Others {
  private static final Set<String> PAIRS =
      Set.of("countries", "sides", "parties", "states", "nations", "neighbours", "neighbors");

  /** What is told to these is told to whoever comes; they are no addressees. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "conference",
          "briefing",
          "interview",
          "hearing",
          "meeting",
          "summit",
          "session",
          "event",
          "rally",
          "ceremony",
          "talks");

  private static final Set<String> FIRST_PERSON = Set.of("me", "us", "myself", "ourselves");

  private static final int NAME = 10;

  /** How many sentences back "both sides" may have been named. */
  private static final int NEAR = 6;

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final SpeakerResolver speakers;
  private final Newcomers newcomers;
  private final String articleVersion;
  private final List<Found> found = new ArrayList<>();

  /** Those whom the statement before was addressed to, and the word where. */
  private List<String> last = List.of();

  private int lastWord;

  /** Those who are only described, by their noun: "a military tribunal" is "the tribunal" later. */
  private final Map<String, String> listeners = new HashMap<>();

  Others(
      Words words,
      Finds finds,
      Register register,
      SpeakerResolver speakers,
      Newcomers newcomers,
      String articleVersion) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.speakers = speakers;
    this.newcomers = newcomers;
    this.articleVersion = articleVersion;
  }

  /** Mentions of addressees and outlets that were not found before. */
  List<Found> found() {
    return found;
  }

  /**
   * @param saying keys of those who say it, who are no addressees of theirs
   */
  List<String> addressees(Statement statement, List<String> saying) {
    List<String> keys = new ArrayList<>();
    for (Span span : statement.addressees()) {
      int[] range = Finds.range(words, span);
      if (range[1] - range[0] == 1 && FIRST_PERSON.contains(words.low(range[0]))) {
        // "he told me to stop" inside what Lee says: Lee; elsewhere the article's author
        Integer outer = statement.partOf();
        keys.addAll(outer == null ? List.of() : speakers.heardOf(outer));
        continue;
      }
      for (String key : span(range[0], range[1], saying)) {
        if (!keys.contains(key) && !saying.contains(key)) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  private List<String> span(int first, int stop, List<String> saying) {
    // "told Correio do Sul": a name ends where names do
    Found whole = finds.holding(first, first, Math.min(words.size(), first + NAME));
    int end = whole != null && whole.isName() ? Math.max(stop, whole.end) : stop;
    if (first < end && isPair(first, end)) {
      List<String> two = lastStates(first, words.low(end - 1).equals("sides"), saying);
      return two.size() == 2 ? two : List.of(local(first, end, EntityType.GROUP));
    }
    boolean them = end - first == 1 && Antecedents.PLURAL.contains(words.low(first));
    boolean near = words.sentence(first) - words.sentence(lastWord) <= 1 && lastWord < first;
    if (them && near && last.size() > 1) {
      return last; // "told Estonia and Latvia ... asked them"
    }
    List<String> keys = new ArrayList<>();
    for (int[] part : Coordination.split(words, finds, first, end)) {
      String key = part[0] < part[1] ? addressee(part[0], part[1], saying) : null;
      if (key != null) {
        keys.add(key);
      }
    }
    last = List.copyOf(keys);
    lastWord = first;
    return keys;
  }

  /** "both countries", "the sides": the two that the article is about, where they are states. */
  private boolean isPair(int first, int end) {
    String low = words.low(first);
    return PAIRS.contains(words.low(end - 1)) && (low.equals("both") || low.equals("the"));
  }

  private String addressee(int first, int end, List<String> saying) {
    String low = words.low(first);
    if (end - first == 1 && Antecedents.isPronoun(low)) {
      return pronoun(first, low, saying);
    }
    SourceHead head = SourceHead.of(words, finds, first, end);
    if (head.named() != null) {
      String key = speakers.actorKey(head.named());
      if (key != null) {
        return key;
      }
    }
    int name = nameIn(first, end);
    if (name >= 0) {
      return named(name, end);
    }
    String noun = words.low(head.word());
    boolean person = WordClass.PERSON.has(noun);
    if (person && low.equals("the")) {
      String holder = speakers.holder(first, end, noun);
      if (holder != null) {
        return holder;
      }
    }
    if (WordClass.CALENDAR.has(low) && words.isPossessive(first + 1)) {
      return null; // "told Friday's dinner"
    }
    if (OCCASIONS.contains(noun)) {
      boolean bodys = WordClass.INSTITUTION.has(words.low(head.word() - 1));
      return bodys && head.word() - 1 > first // "a packed city council meeting"
          ? addressee(first, head.word(), saying)
          : null;
    }
    String medium = medium(first, end, noun);
    if (medium != null) {
      return medium;
    }
    String before = low.equals("the") && end - first == 2 ? listeners.get(noun) : null;
    if (before != null) {
      return before;
    }
    return person || WordClass.GROUP.has(noun) || isSomebody(first, head.word())
        ? local(first, end, person ? EntityType.PERSON : EntityType.GROUP)
        : null;
  }

  /** Where the name begins in "Le Temps" and "the broadcaster Channel Five", or -1. */
  private int nameIn(int first, int end) {
    int from = first;
    while (from < end && !words.isCapital(from)) {
      boolean before = words.tag(from).equals("DET") || words.tag(from).equals("NOUN");
      if (!before && !words.tag(from).equals("ADJ")) {
        return -1;
      }
      from++;
    }
    boolean capitals = from < end && !words.opens(from);
    for (int i = from; i < end; i++) {
      capitals &= words.isCapital(i);
    }
    return capitals && finds.inside(first, end).stream().noneMatch(f -> f.key != null) ? from : -1;
  }

  /** Somebody of whom nothing but the name is known: an outlet, or some organisation. */
  private String named(int first, int end) {
    Found name = new Found(words, first, end, Found.Form.NAME);
    name.label = words.cut(first, end);
    name.kind = Kind.ACTOR;
    name.key = newcomers.organisation(name.label);
    name.type = register.type(name.key);
    found.add(name);
    return name.key;
  }

  private String pronoun(int word, String low, List<String> saying) {
    if (Antecedents.RELATIVE.contains(low)) {
      return speakers.antecedents().beforeRelative(word);
    }
    String key = speakers.antecedents().of(word, low, List.of(), saying);
    boolean group = key != null && register.type(key) == EntityType.GROUP;
    if (!Antecedents.PLURAL.contains(low) || group) {
      return key;
    }
    String described = groupBefore(word);
    return described != null || key != null && register.isPerson(key) ? described : key;
  }

  /** "The miners met Aziz. Aziz promised them a rise": people who are only described; or null. */
  private String groupBefore(int word) {
    int floor = Math.max(0, words.sentence(word) - 1);
    for (int i = word - 1; i >= 0 && words.sentence(i) >= floor; i--) {
      if (WordClass.GROUP.has(words.low(i))
          && finds.holding(i, Math.max(0, i - 6), i + 1) == null) {
        int first = i;
        while (words.together(first - 1, i)
            && (words.tag(first - 1).equals("ADJ") || words.tag(first - 1).equals("NUM"))) {
          first--;
        }
        boolean article = words.together(first - 1, i) && words.tag(first - 1).equals("DET");
        return local(article ? first - 1 : first, i + 1, EntityType.GROUP);
      }
    }
    return null;
  }

  /**
   * Whether a noun that no list has is somebody: "her colleagues", "the jury", "savers", but not
   * "caution", which is urged and not addressed.
   */
  private boolean isSomebody(int first, int head) {
    boolean noun = words.tag(head).equals("NOUN") || words.tag(head).equals("PROPN");
    String low = words.low(head);
    boolean plural = low.endsWith("s") && !low.endsWith("ss");
    boolean body = WordClass.BODYHEAD.has(low) || WordClass.INSTITUTION.has(low);
    return body || low.equals("people") || noun && (plural || head > first);
  }

  /**
   * The two states, none of them the speaker's, named last.
   *
   * @param near whether both must stand close by: sides are also those of a trial or a strike
   */
  private List<String> lastStates(int word, boolean near, List<String> saying) {
    List<String> states = new ArrayList<>();
    List<String> own =
        saying.stream().map(key -> state(key) != null ? key : register.owner(key)).toList();
    List<Found> all = finds.all();
    int from = finds.from(word) - 1;
    for (int i = from; i >= Math.max(0, from - Finds.WINDOW) && states.size() < 2; i--) {
      boolean far = words.sentence(word) - words.sentence(all.get(i).first) > NEAR;
      if (far && (near || states.isEmpty())) {
        break;
      }
      String key = state(all.get(i).key);
      if (key != null && !states.contains(key) && !own.contains(key)) {
        states.add(key);
      }
    }
    return states.stream().sorted().toList();
  }

  private String state(String key) {
    return key != null && register.type(key) == EntityType.STATE ? key : null;
  }

  /** Key of the outlet that these words name or describe, or null. */
  String outlet(Span span) {
    int[] range = Finds.range(words, span);
    List<Found> inside = finds.inside(range[0], range[1]);
    for (Found each : inside) {
      if (each.key != null && register.type(each.key) == EntityType.MEDIA_OUTLET) {
        return each.key;
      }
    }
    for (Found each : inside) {
      boolean actor = each.key != null && register.kind(each.key) == Kind.ACTOR;
      if (actor && each.isName() && register.type(each.key) != EntityType.STATE) {
        return each.key;
      }
    }
    int name = range[0] < range[1] ? nameIn(range[0], range[1]) : -1;
    if (name >= 0) {
      return named(name, range[1]);
    }
    return range[0] < range[1] ? medium(range[0], range[1], words.low(range[1] - 1)) : null;
  }

  private String medium(int first, int end, String noun) {
    boolean medium =
        WordClass.MEDIAHEAD.has(noun)
            || noun.equals("media")
            || noun.equals("press")
            || noun.equals("newspapers")
            || noun.equals("reporters")
            || noun.equals("journalists");
    if (!medium) {
      return null;
    }
    boolean people = noun.equals("reporters") || noun.equals("journalists");
    return local(first, end, people ? EntityType.GROUP : EntityType.MEDIA_OUTLET);
  }

  private String local(int first, int end, EntityType type) {
    Found description = new Found(words, first, end, Found.Form.DESCRIPTION);
    description.label = words.cut(first, end);
    description.type = type;
    description.key =
        register.enter(
            EntityKey.local(Kind.ACTOR, articleVersion, words.start(first)),
            Kind.ACTOR,
            type,
            description.label,
            null,
            true);
    description.kind = Kind.ACTOR;
    found.add(description);
    listeners.put(words.low(end - 1), description.key);
    return description.key;
  }
}
