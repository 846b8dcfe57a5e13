package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.text.Span;
import java.util.Locale;
import java.util.Set;

/** In whose name somebody speaks: whose office or organ it is, or who the article says it is. */
final class Principals {
  private static final Set<String> OFFICIALS =
      Set.of(
          "officials",
          "ministers",
          "prosecutors",
          "diplomats",
          "spokesmen",
          "police",
          "observers",
          "monitors",
          "inspectors",
          "negotiators",
          "investigators");
  private static final int REACH = 12;

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final SpeakerResolver speakers;

  Principals(Words words, Finds finds, Register register, SpeakerResolver speakers) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.speakers = speakers;
  }

  /**
   * @param key of the speaker
   * @param post the speaker's, or null
   * @return the key of whoever it is, or null
   */
  String of(Statement statement, String key, Post post) {
    String named = named(statement, key);
    if (named != null) {
      return named;
    }
    String owner = register.owner(key);
    EntityType type = register.type(key);
    if (type == EntityType.PERSON) {
      boolean speaks = post != null && post.office() && post.owner() != null;
      return speaks ? holderOf(post) : null;
    }
    if (owner == null) {
      return null;
    }
    if (type == EntityType.GROUP) {
      String label = register.label(key).toLowerCase(Locale.ROOT);
      return OFFICIALS.stream().anyMatch(label::contains) ? owner : null;
    }
    boolean organ =
        type == EntityType.GOVERNMENT_BODY
            || type == EntityType.ARMED_FORCE
            || type == EntityType.ORGANIZATION && register.type(owner) == EntityType.ORGANIZATION;
    return organ && register.kind(owner) == Kind.ACTOR ? owner : null;
  }

  /** Whom the holder of a post speaks for; a minister's spokesman speaks for whom she does. */
  private String holderOf(Post post) {
    if (!register.isPerson(post.owner())) {
      return post.owner();
    }
    Post hers = speakers.firstPost(post.owner());
    boolean passedOn = hers != null && hers.office() && hers.owner() != null;
    boolean spokesman = post.head().startsWith("spokes");
    if (spokesman && passedOn && !register.isPerson(hers.owner())) {
      return hers.owner();
    }
    return spokesman || PostWords.pleads(post.head()) ? post.owner() : null;
  }

  /** "speaking on behalf of the Tenants League", in the statement's own sentence. */
  private String named(Statement statement, String key) {
    int cue = words.at(statement.cue().start());
    int sentence = words.sentence(cue);
    for (int i = words.first(sentence); i + 3 < words.end(sentence); i++) {
      boolean behalf =
          words.low(i).equals("on")
              && words.low(i + 1).equals("behalf")
              && words.low(i + 2).equals("of");
      boolean speaking = words.low(i).equals("speaking") && words.low(i + 1).equals("for");
      if ((behalf || speaking) && isFree(statement, i)) {
        int after = behalf ? i + 3 : i + 2;
        for (Found found : finds.inside(after, Math.min(words.end(sentence), i + REACH))) {
          String actor = speakers.actorKey(found);
          boolean next = found.first <= after + 1;
          return next && actor != null && !actor.equals(key) ? actor : null;
        }
      }
    }
    return null;
  }

  private boolean isFree(Statement statement, int word) {
    Span at = words.span(word, word + 1);
    return statement.content().stream().noneMatch(span -> span.overlaps(at));
  }
}
