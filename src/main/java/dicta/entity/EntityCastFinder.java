package dicta.entity;

import dicta.attribution.Statement;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.mention.NameVoice;
import dicta.entity.resolve.Casting;
import dicta.entity.resolve.TownFinder;
import dicta.text.AnnotatedText;
import java.util.List;
import java.util.Optional;

/**
 * The cast finder by rules and gazetteer. Keeps no state between articles and is safe for several
 * threads; its work is linear in the length of an article.
 */
public final class EntityCastFinder implements CastFinder {
  private final Gazetteer gazetteer;
  private final Optional<NameVoice> voice;
  private final TownFinder towns;

  private EntityCastFinder(Gazetteer gazetteer, Optional<NameVoice> voice) {
    this.gazetteer = gazetteer;
    this.voice = voice;
    this.towns = new TownFinder(gazetteer);
  }

  /** With the gazetteer that comes with Dicta. */
  public static EntityCastFinder load() {
    return with(GazetteerReader.builtIn());
  }

  public static EntityCastFinder with(Gazetteer gazetteer) {
    return with(gazetteer, Optional.empty());
  }

  /** With a trained voice beside the rules for names. */
  public static EntityCastFinder with(Gazetteer gazetteer, Optional<NameVoice> voice) {
    return new EntityCastFinder(gazetteer, voice);
  }

  @Override
  public Cast find(String articleVersion, AnnotatedText text, List<Statement> statements) {
    return towns.locate(
        new Casting(gazetteer, voice, articleVersion, text, statements).cast(), text);
  }
}
