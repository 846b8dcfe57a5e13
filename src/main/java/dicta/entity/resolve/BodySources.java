package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Locale;

/** Sources that are nouns for a body, such as "the company": which one they mean. */
final class BodySources {
  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Anaphors anaphors;
  private final Newcomers newcomers;

  BodySources(
      Words words,
      Finds finds,
      Register register,
      Gazetteer gazetteer,
      Anaphors anaphors,
      Newcomers newcomers) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.anaphors = anaphors;
    this.newcomers = newcomers;
  }

  private boolean isDemonym(int word) {
    return gazetteer.demonym(words.low(word)) != null;
  }

  /** "the company", "the union": the last actor whose name or description has that noun. */
  String meant(int first, int end, String noun) {
    boolean plain =
        words.isDefinite(first)
            && end - first <= 4
            && (finds.inside(first, end).isEmpty() || !words.hasCapital(first + 1, end))
            && (!words.hasCapital(first + 1, end) || isDemonym(first + 1));
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
    String sort = "other/" + words.cut(first + 2, end).toLowerCase(Locale.ROOT);
    String label = words.cut(first + 1, end);
    String key = EntityKey.body(owner, sort);
    register.enter(key, Kind.ACTOR, EntityType.GOVERNMENT_BODY, label, owner, false);
    register.addName(key, label);
    return key;
  }
}
