package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Media outlets with the noun before their name: "the [Flemish newspaper De Lantaarn]" is one
 * mention, as articles print it for readers who do not know the paper.
 */
final class OutletPhrases {
  /** "Armenian public" before "broadcaster". */
  private static final int ADJECTIVES = 3;

  private OutletPhrases() {}

  static List<Found> of(Words words, List<Found> names, Register register) {
    List<Found> phrases = new ArrayList<>();
    for (Found name : names) {
      int noun = name.first - 1;
      boolean outlet = name.key != null && register.type(name.key) == EntityType.MEDIA_OUTLET;
      if (outlet && words.together(noun, name.first) && WordClass.OUTLETNOUN.has(words.low(noun))) {
        int first = noun;
        while (first > noun - ADJECTIVES
            && words.together(first - 1, noun)
            && words.tag(first - 1).equals("ADJ")) {
          first--;
        }
        Found phrase = new Found(words, first, name.end, Found.Form.NAME);
        phrase.label = name.label;
        phrase.key = name.key;
        phrase.kind = name.kind;
        phrases.add(phrase);
      }
    }
    return phrases;
  }
}
