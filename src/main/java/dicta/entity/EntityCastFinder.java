package dicta.entity;

import dicta.attribution.Statement;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.resolve.Casting;
import dicta.entity.resolve.TownFinder;
import dicta.text.AnnotatedText;
import java.util.List;

/**
 * The cast finder by rules and gazetteer. Keeps no state between articles and is safe for several
 * threads; its work is linear in the length of an article.
 */
public final class EntityCastFinder implements CastFinder {
  private final Gazetteer gazetteer;
  private final TownFinder towns;

  private EntityCastFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.towns = new TownFinder(gazetteer);
  }

  /** With the gazetteer that comes with Dicta. */
  public static EntityCastFinder load() {
    return new EntityCastFinder(GazetteerReader.builtIn());
  }

  public static EntityCastFinder with(Gazetteer gazetteer) {
    return new EntityCastFinder(gazetteer);
  }

  @Override
  public Cast find(String articleVersion, AnnotatedText text, List<Statement> statements) {
    return towns.locate(new Casting(gazetteer, articleVersion, text, statements).cast(), text);
  }
}
