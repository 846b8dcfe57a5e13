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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Resolves the sources of an article's statements to the actors behind them. */
final class SpeakerResolver {
  /** One speaker: the entity, its words in the source, and the post given with them. */
  record Heard(String key, String label, Post post, Found mention) {}

  private static final Set<String> SIDES =
      Set.of("sides", "parties", "men", "women", "companies", "candidates", "unions", "teams");

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Posts posts;
  private final Newcomers newcomers;
  private final Antecedents antecedents;

  /** The police that "police" alone means; null for none. */
  private final Supplier<String> police;

  private final List<Statement> statements;
  private final List<Integer> order;
  private final SourceMentions mentions;
  private final PronounSources pronouns;
  private final RoleSources roles;
  private final BodySources bodies;
  private final Documents documents;
  private final List<List<Heard>> heard = new ArrayList<>();
  private final boolean[] underWay;

  SpeakerResolver(
      Words words,
      Finds finds,
      Register register,
      Gazetteer gazetteer,
      Posts posts,
      Newcomers newcomers,
      Antecedents antecedents,
      Anaphors anaphors,
      Supplier<String> police,
      List<Statement> statements,
      String articleVersion) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.posts = posts;
    this.newcomers = newcomers;
    this.antecedents = antecedents;
    this.police = police;
    this.bodies = new BodySources(words, finds, register, gazetteer, anaphors, newcomers);
    this.documents = new Documents(words, finds, register, gazetteer, antecedents);
    this.statements = statements;
    this.order =
        IntStream.range(0, statements.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> position(statements.get(i))))
            .toList();
    this.mentions = new SourceMentions(words, finds, register, posts, articleVersion);
    this.pronouns =
        new PronounSources(words, register, antecedents, mentions, statements, this::speakers);
    this.roles =
        new RoleSources(words, finds, register, posts, antecedents, mentions, statements, order);
    this.underWay = new boolean[statements.size()];
    statements.forEach(statement -> heard.add(null));
  }

  /** The speakers of each statement, parallel to the statements. */
  List<List<Heard>> resolve() {
    for (int i : order) {
      speakers(i);
    }
    return heard;
  }

  /** Keys of those who make the statement with this index. */
  List<String> heardOf(int statement) {
    return speakers(statement).stream().map(Heard::key).toList();
  }

  /** Where the source of a statement begins, or else its cue. */
  static int position(Statement statement) {
    return statement.source() == null ? statement.cue().start() : statement.source().start();
  }

  private List<Heard> speakers(int statement) {
    if (heard.get(statement) != null) {
      return heard.get(statement);
    }
    if (underWay[statement]) {
      return List.of();
    }
    underWay[statement] = true;
    Span source = statements.get(statement).source();
    List<Heard> speakers = new ArrayList<>();
    if (source != null) {
      int[] range = Finds.range(words, source);
      speakers.addAll(both(range[0], range[1]));
      for (int[] part : Coordination.split(words, finds, range[0], range[1])) {
        if (!speakers.isEmpty() && isBoth(range[0], range[1])) {
          break;
        }
        Heard one = speaker(statement, part[0], part[1]);
        if (one != null && speakers.stream().noneMatch(s -> s.key().equals(one.key()))) {
          speakers.add(one);
        }
      }
      boolean top = statements.get(statement).partOf() == null;
      for (Heard each : speakers) {
        antecedents.remember(range[0], each.key(), top);
      }
    }
    heard.set(statement, List.copyOf(speakers));
    return heard.get(statement);
  }

  private boolean isBoth(int first, int end) {
    boolean sides = end - first == 2 && SIDES.contains(words.low(first + 1));
    return words.low(first).equals("both") && (end - first == 1 || sides);
  }

  /** "The party and its rival, the Greens, both said": the two named before in the sentence. */
  private List<Heard> both(int first, int end) {
    List<Heard> two = new ArrayList<>();
    if (!isBoth(first, end)) {
      return two;
    }
    List<Found> before = finds.inside(words.first(words.sentence(first)), first);
    for (int i = before.size() - 1; i >= 0 && two.size() < 2; i--) {
      Found each = before.get(i);
      boolean actor = each.key != null && each.kind == Kind.ACTOR && each.isName();
      if (actor && two.stream().noneMatch(h -> h.key().equals(each.key))) {
        two.add(0, new Heard(each.key, register.label(each.key), null, null));
      }
    }
    return two.size() == 2 ? two : List.of();
  }

  private Heard speaker(int statement, int first, int end) {
    if (first >= end) {
      return null;
    }
    String low = words.low(first);
    boolean one = end - first == 1 || end - first == 2 && words.low(end - 1).endsWith("sel");
    if (Antecedents.isPronoun(low)
        && (one || !Set.of("his", "her", "its", "their", "our", "my").contains(low))
        && end - first <= 2) {
      return pronouns.pronoun(statement, first, low);
    }
    return nominal(statement, first, end);
  }

  private Heard nominal(int statement, int first, int end) {
    int from = afterQuantity(first, end);
    SourceHead head = SourceHead.of(words, finds, from, end);
    Found given = nameGiven(first, end);
    head = given == null ? head : new SourceHead(given, given.end - 1);
    if (head.named() != null) {
      Found found = head.named();
      String key = actorKey(found);
      if (key != null) {
        Post post = found.isPerson() ? posts.of(found) : null;
        String label = found.isName() && !isState(key) ? found.label : register.label(key);
        return new Heard(key, label, post, null);
      }
    }
    String part = partOfName(first, end);
    if (part != null) {
      return new Heard(part, register.label(part), null, mentions.description(first, end, part));
    }
    Heard lastPerson = lastPerson(first, end);
    if (lastPerson != null) {
      return lastPerson;
    }
    String noun = WordClass.singular(words.low(head.word()));
    if (WordClass.PERSON.has(noun) && noun.equals(words.low(head.word()))) {
      return roles.role(statement, first, end, noun);
    }
    if (WordClass.DOCUMENT.has(noun)) {
      String issuer = documents.issuer(first, end, noun);
      return issuer == null
          ? mentions.paper(first, end)
          : new Heard(issuer, register.label(issuer), null, null);
    }
    String body = bodies.meant(first, end, noun);
    body = body == null && isPolice(first, end) ? police.get() : body;
    if (body != null) {
      return new Heard(body, register.label(body), null, mentions.description(first, end, body));
    }
    Heard office = noun.equals("office") ? officeOf(first, end) : null;
    if (office != null) {
      return office;
    }
    return mentions.local(
        first,
        end,
        WordClass.PERSON.has(noun) && noun.equals(words.low(head.word())),
        mentions.description(first, end, null));
  }

  /** "police", "the police". */
  private boolean isPolice(int first, int end) {
    boolean bare = end - first == 1 || end - first == 2 && words.isDefinite(first);
    return bare && words.low(end - 1).equals("police");
  }

  /** "Her office": it belongs to whomever she speaks for. */
  private Heard officeOf(int first, int end) {
    String pronoun = words.low(first);
    boolean hers = end - first == 2 && (pronoun.equals("her") || pronoun.equals("his"));
    String person = hers ? antecedents.of(first, pronoun) : null;
    Post post = person == null ? null : firstPost(person);
    if (post == null || post.owner() == null || !post.office()) {
      return null;
    }
    return mentions.office(first, end, post.owner());
  }

  /** "one of them, who gave his name only as Marek": the person named so, or null. */
  private Found nameGiven(int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      boolean as = words.low(i).equals("as");
      for (int k = i - 1; as && k > first && k > i - 6; k--) {
        if (NAMING.contains(words.low(k))) {
          Found name = finds.holding(i + 1, i + 1, end);
          return name != null && name.isName() && name.key != null ? name : null;
        }
      }
    }
    return null;
  }

  private static final Set<String> NAMING =
      Set.of("name", "identified", "named", "known", "identifying", "himself", "herself");

  /** Where "hundreds of Chilean miners" tells who they are. */
  private int afterQuantity(int first, int end) {
    boolean quantity =
        end - first > 2
            && words.low(first + 1).equals("of")
            && Set.of("hundreds", "thousands", "dozens", "scores", "tens", "most", "crowds")
                .contains(words.low(first));
    return quantity ? first + 2 : first;
  }

  private boolean isState(String key) {
    return register.type(key) == EntityType.STATE;
  }

  /** The actor that a find means when it speaks: for a place those who govern it. */
  String actorKey(Found found) {
    if (newcomers.enter(found) == null) {
      return null;
    }
    if (register.kind(found.key) == Kind.ACTOR) {
      return found.key;
    }
    GazetteerEntry entry = register.entry(found.key);
    GazetteerEntry actor = entry == null ? null : gazetteer.actorOf(entry);
    String key =
        actor != null
            ? register.curated(actor)
            : register.enter(
                EntityKey.body(found.key, "government"),
                Kind.ACTOR,
                EntityType.GOVERNMENT_BODY,
                found.label,
                null,
                false);
    found.key = key;
    found.kind = Kind.ACTOR;
    return key;
  }

  /** "the 23-year-old", "the German": whoever was spoken of last. */
  private Heard lastPerson(int first, int end) {
    String low = words.low(end - 1);
    boolean aged = low.endsWith("-year-old") || words.low(first + 1).endsWith("-year-old");
    boolean national =
        end - first == 2
            && words.isCapital(end - 1)
            && (gazetteer.demonym(low) != null || low.endsWith("man") || low.endsWith("woman"));
    if (!words.isDefinite(first) || end - first > 5 || !aged && !national) {
      return null;
    }
    String pronoun = low.endsWith("woman") ? "she" : Antecedents.ANYBODY;
    String key = antecedents.of(first, pronoun);
    return key == null
        ? null
        : new Heard(key, register.label(key), null, mentions.description(first, end, key));
  }

  /** Somebody of whom one word of the name is printed, where that is no name by itself: "Park". */
  private String partOfName(int first, int end) {
    String key = null;
    if (end - first == 1 && words.isCapital(first)) {
      for (int i = finds.from(first) - 1; i >= 0 && key == null; i--) {
        Found each = finds.all().get(i);
        boolean person = each.isPerson() && each.isName() && each.key != null;
        boolean part = person && List.of(each.label.split("[ ]")).contains(words.form(first));
        key = part ? each.key : null;
      }
    }
    return key;
  }

  /** Who holds the post that these words describe, by what the article said before; or null. */
  String holder(int first, int end, String noun) {
    return roles.holder(first, end, noun);
  }

  /** The post that the article gives this person first, or null. */
  Post firstPost(String key) {
    return roles.firstPost(key);
  }

  Antecedents antecedents() {
    return antecedents;
  }
}
