package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.resolve.SpeakerResolver.Heard;

/** Mentions of actors who are only described, and actors of one article only for them. */
final class SourceMentions {
  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Posts posts;
  private final String articleVersion;

  SourceMentions(Words words, Finds finds, Register register, Posts posts, String articleVersion) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.posts = posts;
    this.articleVersion = articleVersion;
  }

  /** A document that nobody is said to have issued speaks for itself. */
  Heard paper(int first, int end) {
    Found mention = description(first, end, null);
    String key = EntityKey.local(Kind.ACTOR, articleVersion, words.start(first));
    String label = words.cut(first, end);
    mention.key = register.enter(key, Kind.ACTOR, EntityType.OTHER, label, null, true);
    return new Heard(key, label, null, mention);
  }

  /** The office of somebody who speaks for another. */
  Heard office(int first, int end, String owner) {
    Found mention = description(first, end, null);
    String key = EntityKey.local(Kind.ACTOR, articleVersion, words.start(first));
    String label = words.cut(first, end);
    mention.key = register.enter(key, Kind.ACTOR, EntityType.GOVERNMENT_BODY, label, owner, true);
    return new Heard(key, label, null, mention);
  }

  Found description(int first, int end, String key) {
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

  Heard local(int first, int end, boolean person, Found mention) {
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
}
