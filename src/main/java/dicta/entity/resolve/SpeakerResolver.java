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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Resolves the sources of an article's statements to the actors behind them. */
final class SpeakerResolver {
  /** One speaker: the entity, its words in the source, and the post given with them. */
  record Heard(String key, String label, Post post, Found mention) {}

  private static final Set<String> PERSON_PRONOUNS =
      Set.of("he", "she", "i", "someone", "somebody", "anyone", "everyone", "nobody", "who");
  private static final Set<String> SIDES =
      Set.of("sides", "parties", "men", "women", "companies", "candidates", "unions", "teams");

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Posts posts;
  private final Newcomers newcomers;
  private final Antecedents antecedents;
  private final Anaphors anaphors;
  private final List<Statement> statements;
  private final String articleVersion;
  private final List<List<Heard>> heard = new ArrayList<>();
  private final boolean[] underWay;

  private final Holders holders = new Holders();
  private final Map<Integer, Integer> nestedIn = new HashMap<>();
  private final ContentIndex contents;
  private List<Integer> order = List.of();
  private final int[] rank;
  private final Documents documents;
  private final Map<String, Integer> firstMention = new HashMap<>();

  SpeakerResolver(
      Words words,
      Finds finds,
      Register register,
      Gazetteer gazetteer,
      Posts posts,
      Newcomers newcomers,
      List<Statement> statements,
      String articleVersion) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.posts = posts;
    this.newcomers = newcomers;
    this.antecedents = new Antecedents(words, finds, register);
    this.anaphors = new Anaphors(words, finds, antecedents);
    this.documents = new Documents(words, finds, register, gazetteer, antecedents);
    this.statements = statements;
    this.articleVersion = articleVersion;
    this.contents = new ContentIndex(statements);
    this.rank = new int[statements.size()];
    this.underWay = new boolean[statements.size()];
    for (int i = 0; i < statements.size(); i++) {
      heard.add(null);
      if (statements.get(i).partOf() != null) {
        nestedIn.putIfAbsent(statements.get(i).partOf(), i);
      }
    }
    for (Found found : finds.all()) {
      if (found.key != null && found.isPerson() && found.isName()) {
        firstMention.putIfAbsent(found.key, found.first);
        antecedents.learn(found.key, words.low(found.first - 1));
        Post post = posts.of(found);
        if (post != null) {
          antecedents.learn(found.key, post.head());
          holders.add(found.key, post, found.first);
        }
      }
    }
  }

  /** The speakers of each statement, parallel to the statements. */
  List<List<Heard>> resolve() {
    order =
        IntStream.range(0, statements.size())
            .boxed()
            .sorted(Comparator.comparingInt(this::position))
            .toList();
    for (int k = 0; k < order.size(); k++) {
      rank[order.get(k)] = k;
    }
    for (int i : order) {
      speakers(i);
    }
    return heard;
  }

  private int position(int statement) {
    Span source = statements.get(statement).source();
    return source == null ? statements.get(statement).cue().start() : source.start();
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
      return pronoun(statement, first, low);
    }
    return nominal(statement, first, end);
  }

  private Heard pronoun(int statement, int word, String low) {
    String key = pronounKey(statement, word, low);
    Found mention = new Found(words, word, word + 1, Found.Form.PRONOUN);
    mention.label = words.form(word);
    if (key == null) {
      return local(word, word + 1, PERSON_PRONOUNS.contains(low), mention);
    }
    mention.key = key;
    antecedents.learn(key, low);
    return new Heard(key, register.label(key), null, mention);
  }

  private String pronounKey(int statement, int word, String low) {
    if (Antecedents.FIRST.contains(low)) {
      return firstPerson(statement, word);
    }
    if (Antecedents.RELATIVE.contains(low)) {
      String before = antecedents.beforeRelative(word);
      if (before == null && low.equals("who")) {
        before = antecedents.of(word, "he");
      }
      return before != null ? before : antecedents.of(word, "it");
    }
    Integer outer = statements.get(statement).partOf();
    boolean quoted = antecedents.quotation(words.start(word)) >= 0;
    if (outer != null && !quoted) {
      for (Heard each : speakers(outer)) {
        if (antecedents.fits(low, each.key()) >= 2) {
          return each.key();
        }
      }
    }
    String key = antecedents.of(word, low, statements.get(statement).content());
    if (key == null) {
      key = inside(statement);
    }
    return key != null ? key : antecedents.lastSpeaker(word, low);
  }

  /** Opening "it said": whoever performs the speech act inside the quotation. */
  private String inside(int statement) {
    Integer nested = nestedIn.get(statement);
    return nested == null || speakers(nested).isEmpty() ? null : speakers(nested).get(0).key();
  }

  private String firstPerson(int statement, int word) {
    Integer outer = statements.get(statement).partOf();
    if (outer != null && !speakers(outer).isEmpty()) {
      return speakers(outer).get(0).key();
    }
    Integer holding = contents.at(words.start(word));
    if (holding != null && holding != statement && !speakers(holding).isEmpty()) {
      return speakers(holding).get(0).key();
    }
    return antecedents.lastSpeaker(word, "i");
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
      return new Heard(part, register.label(part), null, description(first, end, part));
    }
    Heard lastPerson = lastPerson(first, end);
    if (lastPerson != null) {
      return lastPerson;
    }
    String noun = WordClass.singular(words.low(head.word()));
    if (WordClass.PERSON.has(noun) && noun.equals(words.low(head.word()))) {
      return role(statement, first, end, noun);
    }
    if (WordClass.DOCUMENT.has(noun)) {
      String issuer = documents.issuer(first, end, noun);
      return issuer == null
          ? paper(first, end)
          : new Heard(issuer, register.label(issuer), null, null);
    }
    String body = anaphor(first, end, noun);
    if (body != null) {
      return new Heard(body, register.label(body), null, description(first, end, body));
    }
    return local(
        first,
        end,
        WordClass.PERSON.has(noun) && noun.equals(words.low(head.word())),
        description(first, end, null));
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

  /** "the spokesman": who was said to hold that post; else somebody of this article only. */
  private Heard role(int statement, int first, int end, String noun) {
    Post post = ofHolder(first, end, posts.read(first, end));
    boolean definite = isDefinite(first);
    boolean named = false;
    String key = null;
    if (definite) {
      key = holders.of(noun, post, first);
      boolean bare = post == null || post.owner() == null;
      if (key == null && bare && end - first <= 3 && !hasCapital(first + 1, end)) {
        key = fitting(antecedents.of(first, anyGender(noun), List.of(), spokenOf(first)), noun);
      }
      if (key == null && !bare) {
        key = namedNext(statement, first);
        named = key != null;
      }
    } else if (Set.of("his", "her").contains(words.low(first))) {
      key = holders.first(noun, null); // "his agent" beside "his agent, Ann Lee"
    } else if (isBare(first) && end - first <= 2) {
      key = holders.first(noun, post == null ? null : post.owner());
    } else {
      key = namedNext(statement, first);
      named = key != null && post != null;
    }
    Found mention = description(first, end, key);
    if (key != null) {
      boolean own = post != null && (post.owner() != null || named);
      if (named) {
        holders.add(key, post, first);
      }
      return new Heard(key, register.label(key), own ? post : null, mention);
    }
    post = definite ? earlier(first, noun, post) : spokesmanOf(statement, first, end, post);
    Heard local = local(first, end, true, mention);
    Post own = post == null ? new Post(words.cut(first, end), noun, null, false) : post;
    holders.add(local.key(), own, first);
    return new Heard(local.key(), local.label(), own, mention);
  }

  /** "Ann Lee, whom the mayor urged to resign": no mayor herself. */
  private List<String> spokenOf(int first) {
    String before =
        words.low(first - 1).equals("whom") ? antecedents.beforeRelative(first - 1) : null;
    return before == null ? List.of() : List.of(before);
  }

  /** "The ambassador" after "she summoned the Chinese ambassador": what was said of the post. */
  private Post earlier(int first, String noun, Post post) {
    if (post == null || post.owner() != null || !post.office()) {
      return post;
    }
    for (int i = first - 1; i >= 0 && words.sentence(first) - words.sentence(i) <= 4; i--) {
      if (words.low(i).equals(noun)) {
        int from = i;
        while (words.together(from - 1, i)
            && (words.isCapital(from - 1)
                || words.tag(from - 1).equals("ADJ")
                || words.tag(from - 1).equals("NOUN"))) {
          from--;
        }
        Post before = posts.read(from, i + 1);
        boolean owned = before != null && before.owner() != null;
        return owned ? new Post(post.words(), noun, before.owner(), true) : post;
      }
    }
    return post;
  }

  /**
   * "a spokesman for the minister": the post with the minister as its owner, where she is known.
   */
  private Post ofHolder(int first, int end, Post post) {
    for (int i = first + 1; post != null && post.owner() == null && i + 2 < end; i++) {
      boolean link = words.low(i).equals("for") || words.low(i).equals("of");
      String noun = link && words.low(i + 1).equals("the") ? words.low(end - 1) : "";
      String holder = WordClass.PERSON.has(noun) ? holder(i + 1, end, noun) : null;
      if (holder != null) {
        return new Post(post.words(), post.head(), holder, post.office());
      }
    }
    return post;
  }

  /** "a spokesman": of the body that was spoken of last, where nothing says whose. */
  private Post spokesmanOf(int statement, int first, int end, Post post) {
    boolean bare =
        post != null
            && post.owner() == null
            && post.head().startsWith("spokes")
            && end - first == 2
            && words.tag(first).equals("DET");
    String body = bare ? antecedents.of(first, "it", statements.get(statement).content()) : null;
    return body == null ? post : new Post(post.words(), post.head(), body, true);
  }

  /** The pronoun that a noun for a person would have. */
  private static String anyGender(String noun) {
    return noun.endsWith("woman") ? "she" : noun.endsWith("man") ? "he" : Antecedents.ANYBODY;
  }

  /** Whom a noun without owner may mean: nobody who is known for another post. */
  private String fitting(String key, String noun) {
    Post known = key == null ? null : holders.firstPost(key);
    boolean other =
        known != null && WordClass.PERSON.has(known.head()) && !Holders.isAlike(known.head(), noun);
    return other ? null : key;
  }

  /** "the 23-year-old", "the German": whoever was spoken of last. */
  private Heard lastPerson(int first, int end) {
    String low = words.low(end - 1);
    boolean aged = low.endsWith("-year-old") || words.low(first + 1).endsWith("-year-old");
    boolean national =
        end - first == 2
            && words.isCapital(end - 1)
            && (gazetteer.demonym(low) != null || low.endsWith("man") || low.endsWith("woman"));
    if (!isDefinite(first) || end - first > 5 || !aged && !national) {
      return null;
    }
    String pronoun = low.endsWith("woman") ? "she" : Antecedents.ANYBODY;
    String key = antecedents.of(first, pronoun);
    return key == null
        ? null
        : new Heard(key, register.label(key), null, description(first, end, key));
  }

  private boolean isDefinite(int first) {
    String low = words.low(first);
    return low.equals("the") || low.equals("this") || low.equals("that");
  }

  private boolean hasCapital(int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDemonym(int word) {
    return gazetteer.demonym(words.low(word)) != null;
  }

  /** Whether a noun has no article, as in headlines. */
  private boolean isBare(int first) {
    String tag = words.tag(first);
    return !tag.equals("DET") && !tag.equals("NUM") && !tag.equals("PRON");
  }

  /**
   * "A senior lawmaker ruled it out. ... said Ann Lee": an unnamed speaker whom the next statement
   * names, where the name comes for the first time and with no post of its own.
   */
  private String namedNext(int statement, int word) {
    int next = -1;
    for (int k = rank[statement] + 1; k < order.size() && next < 0; k++) {
      boolean sourced = statements.get(order.get(k)).source() != null;
      next = sourced && position(order.get(k)) > words.start(word) ? order.get(k) : -1;
    }
    if (next < 0 || statements.get(next).partOf() != null) {
      return null;
    }
    int[] range = Finds.range(words, statements.get(next).source());
    List<Found> inside = finds.inside(range[0], range[1]);
    if (inside.size() != 1 || !inside.get(0).isPerson() || !inside.get(0).isName()) {
      return null;
    }
    Found person = inside.get(0);
    boolean fresh =
        person.key != null
            && person.first == range[0]
            && person.end == range[1]
            && person.end - person.first > 1
            && firstMention.getOrDefault(person.key, -1) == person.first
            && posts.of(person) == null;
    boolean near = words.sentence(person.first) - words.sentence(word) <= 3;
    return fresh && near ? person.key : null;
  }

  /** A document that nobody is said to have issued speaks for itself. */
  private Heard paper(int first, int end) {
    Found mention = description(first, end, null);
    String key = EntityKey.local(Kind.ACTOR, articleVersion, words.start(first));
    String label = words.cut(first, end);
    mention.key = register.enter(key, Kind.ACTOR, EntityType.OTHER, label, null, true);
    return new Heard(key, label, null, mention);
  }

  /** "the company", "the union": the last actor whose name or description has that noun. */
  private String anaphor(int first, int end, String noun) {
    boolean plain =
        isDefinite(first)
            && end - first <= 4
            && (finds.inside(first, end).isEmpty() || !hasCapital(first + 1, end))
            && (!hasCapital(first + 1, end) || isDemonym(first + 1));
    if (!plain) {
      return null;
    }
    GazetteerEntry state = gazetteer.demonym(words.low(first + 1));
    String named = anaphors.named(first, noun);
    if (state != null && words.isCapital(first + 1)) {
      // "the Kenyan fire service" is no firm that was named before
      String owner = register.curated(state);
      boolean theirs = named != null && owner.equals(register.owner(named));
      return theirs || !WordClass.PUBLIC.has(noun) ? named : stateBody(first, end, owner);
    }
    boolean business = named == null && WordClass.BUSINESS.has(noun);
    return business ? newcomers.before(first) : named;
  }

  private String stateBody(int first, int end, String owner) {
    String sort = "other/" + words.cut(first + 2, end).toLowerCase(java.util.Locale.ROOT);
    String label = words.cut(first + 1, end);
    String key = EntityKey.body(owner, sort);
    register.enter(key, Kind.ACTOR, EntityType.GOVERNMENT_BODY, label, owner, false);
    register.addName(key, label);
    return key;
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

  private Found description(int first, int end, String key) {
    int stop = phraseEnd(first, end);
    Found found = new Found(words, first, stop, Found.Form.DESCRIPTION);
    found.label = words.cut(first, stop);
    found.key = key;
    return found;
  }

  /** A mention ends before an apposition or a clause that follows its noun. */
  private int phraseEnd(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      String low = words.low(i);
      boolean clause = low.equals("who") || low.equals("which") || low.equals("that");
      boolean participle =
          words.tag(i).equals("VERB")
              && words.tag(i - 1).equals("NOUN")
              && finds.holding(i, first, end) == null;
      if (low.equals(",") || clause || participle) {
        return i;
      }
    }
    return end;
  }

  private Heard local(int first, int end, boolean person, Found mention) {
    String label = words.cut(first, end);
    String key = EntityKey.local(Kind.ACTOR, articleVersion, words.start(first));
    Post post = posts.read(first, end);
    register.enter(
        key,
        Kind.ACTOR,
        person ? EntityType.PERSON : EntityType.GROUP,
        label,
        post == null ? null : post.owner(),
        true);
    mention.key = key;
    return new Heard(key, label, post, mention);
  }

  /** Who holds the post that these words describe, by what the article said before; or null. */
  String holder(int first, int end, String noun) {
    return holders.of(noun, posts.read(first, end), first);
  }

  /** The post that the article gives this person first, or null. */
  Post firstPost(String key) {
    return holders.firstPost(key);
  }

  Antecedents antecedents() {
    return antecedents;
  }
}
