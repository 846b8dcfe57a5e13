package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import dicta.entity.resolve.SpeakerResolver.Heard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sources that are nouns for a person, such as "the spokesman": who holds that post. */
final class RoleSources {
  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Posts posts;
  private final Antecedents antecedents;
  private final SourceMentions mentions;
  private final List<Statement> statements;

  /** Indexes of the statements as their sources stand in the text, and where each stands there. */
  private final List<Integer> order;

  private final int[] rank;
  private final Holders holders = new Holders();
  private final Map<String, Integer> firstMention = new HashMap<>();

  RoleSources(
      Words words,
      Finds finds,
      Register register,
      Posts posts,
      Antecedents antecedents,
      SourceMentions mentions,
      List<Statement> statements,
      List<Integer> order) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.posts = posts;
    this.antecedents = antecedents;
    this.mentions = mentions;
    this.statements = statements;
    this.order = order;
    this.rank = new int[statements.size()];
    for (int k = 0; k < order.size(); k++) {
      rank[order.get(k)] = k;
    }
    for (Found found : finds.all()) {
      if (found.key != null && found.isPerson() && found.isName()) {
        learn(found);
      }
    }
  }

  private void learn(Found person) {
    firstMention.putIfAbsent(person.key, person.first);
    antecedents.learn(person.key, words.low(person.first - 1));
    Post post = posts.of(person);
    if (post != null) {
      antecedents.learn(person.key, post.head());
      holders.add(person.key, post, person.first);
    }
  }

  /** "the spokesman": who was said to hold that post; else somebody of this article only. */
  Heard role(int statement, int first, int end, String noun) {
    Post post = ofHolder(first, end, posts.read(first, end));
    boolean definite = words.isDefinite(first);
    boolean named = false;
    String key = null;
    if (definite) {
      key = holders.of(noun, post, first);
      boolean bare = post == null || post.owner() == null;
      if (key == null && bare && end - first <= 3 && !words.hasCapital(first + 1, end)) {
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
    Found mention = mentions.description(first, end, key);
    if (key != null) {
      boolean own = post != null && (post.owner() != null || named);
      if (named) {
        holders.add(key, post, first);
      }
      return new Heard(key, register.label(key), own ? post : null, mention);
    }
    post = definite ? earlier(first, noun, post) : spokesmanOf(statement, first, end, post);
    Heard local = mentions.local(first, end, true, mention);
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
      next =
          sourced && SpeakerResolver.position(statements.get(order.get(k))) > words.start(word)
              ? order.get(k)
              : -1;
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

  /** Who holds the post that these words describe, by what the article said before; or null. */
  String holder(int first, int end, String noun) {
    return holders.of(noun, posts.read(first, end), first);
  }

  /** The post that the article gives this person first, or null. */
  Post firstPost(String key) {
    return holders.firstPost(key);
  }
}
