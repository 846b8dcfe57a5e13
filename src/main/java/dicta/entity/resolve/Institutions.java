package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Bodies that an article only describes where it says who speaks for them: "the president of the
 * chess club", "who heads the dams directorate". They are actors of that article only.
 */
final class Institutions {
  private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "with");

  private final Words words;
  private final Register register;
  private final String articleVersion;
  private final Map<String, String> known = new HashMap<>();

  Institutions(Words words, Register register, String articleVersion) {
    this.words = words;
    this.register = register;
    this.articleVersion = articleVersion;
  }

  /** Key of the body described after the noun of a post ("president of [the chess club]"). */
  String after(int head, int end) {
    return LINKS.contains(words.low(head + 1)) ? at(head + 2, end) : null;
  }

  /** Key of the body that the phrase at this word describes, or null. */
  String at(int first, int end) {
    String tag = words.tag(first);
    boolean article = tag.equals("DET") || words.low(first).equals("the");
    if (!article || first + 1 >= end) {
      return null;
    }
    int stop = first + 1;
    while (stop < end
        && !words.isCapital(stop)
        && (words.tag(stop).equals("NOUN") || words.tag(stop).equals("ADJ"))) {
      stop++;
    }
    String head = words.low(stop - 1);
    boolean body =
        WordClass.ORGHEAD.has(head)
            || WordClass.INSTITUTION.has(head)
            || WordClass.PUBLIC.has(head);
    return body && stop - first > 2 ? enter(first, stop) : null;
  }

  private String enter(int first, int end) {
    String label = words.cut(first, end);
    return known.computeIfAbsent(
        words.cut(first + 1, end).toLowerCase(Locale.ROOT),
        k ->
            register.enter(
                EntityKey.local(Kind.ACTOR, articleVersion, words.start(first)),
                Kind.ACTOR,
                EntityType.ORGANIZATION,
                label,
                null,
                true));
  }
}
