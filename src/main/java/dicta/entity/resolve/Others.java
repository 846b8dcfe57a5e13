package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Resolves those whom a statement is addressed to, and the outlet that relayed it. */
final class Others {
  private static final Set<String> PAIRS =
      Set.of("countries", "sides", "parties", "states", "nations", "neighbours", "neighbors");

  /** How many sentences back "both sides" may have been named. */
  private static final int NEAR = 6;

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final SpeakerResolver speakers;
  private final String articleVersion;
  private final List<Found> found = new ArrayList<>();

  Others(
      Words words,
      Finds finds,
      Register register,
      Gazetteer gazetteer,
      SpeakerResolver speakers,
      String articleVersion) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.speakers = speakers;
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
      for (int[] part : Coordination.split(words, finds, range[0], range[1])) {
        for (String key : addressee(part[0], part[1])) {
          if (!keys.contains(key) && !saying.contains(key)) {
            keys.add(key);
          }
        }
      }
    }
    return keys;
  }

  private List<String> addressee(int first, int end) {
    if (first >= end) {
      return List.of();
    }
    String low = words.low(first);
    if (end - first == 1 && Antecedents.isPronoun(low)) {
      String key = speakers.antecedents().of(first, low);
      return key == null ? List.of() : List.of(key);
    }
    if (PAIRS.contains(words.low(end - 1)) && (low.equals("both") || low.equals("the"))) {
      List<String> two = lastStates(first, 2);
      return two.size() == 2 ? two : List.of(local(first, end, EntityType.GROUP));
    }
    SourceHead head = SourceHead.of(words, finds, first, end);
    if (head.named() != null && head.named().key != null) {
      return List.of(actor(head.named().key));
    }
    String noun = words.low(head.word());
    String medium = medium(first, end, noun);
    if (medium != null) {
      return List.of(medium);
    }
    if (isBody(noun) && words.low(first).matches("the|a|an|its|their|his|her")) {
      return List.of(local(first, end, EntityType.GROUP));
    }
    if (WordClass.GROUP.has(noun) || WordClass.PERSON.has(noun)) {
      return List.of(
          local(first, end, WordClass.PERSON.has(noun) ? EntityType.PERSON : EntityType.GROUP));
    }
    return List.of();
  }

  /** "the jury", "a parliamentary committee": those who listen, as one. */
  private static boolean isBody(String noun) {
    return WordClass.BODYHEAD.has(noun)
        || WordClass.INSTITUTION.has(noun)
        || Set.of("jury", "crowd", "audience", "congregation", "panel", "inquiry").contains(noun)
        || PAIRS.contains(noun);
  }

  private String actor(String key) {
    if (register.kind(key) == Kind.ACTOR) {
      return key;
    }
    GazetteerEntry entry = register.entry(key);
    GazetteerEntry actor = entry == null ? null : gazetteer.actorOf(entry);
    return actor == null ? key : register.curated(actor);
  }

  private List<String> lastStates(int word, int count) {
    List<String> states = new ArrayList<>();
    List<Found> all = finds.all();
    int from = finds.from(word) - 1;
    for (int i = from; i >= Math.max(0, from - Finds.WINDOW) && states.size() < count; i--) {
      if (words.sentence(word) - words.sentence(all.get(i).first) > NEAR) {
        break;
      }
      String key = state(all.get(i).key);
      if (key != null && !states.contains(key)) {
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
    return description.key;
  }
}
