package dicta.rdf;

import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.corpus.Measure;
import dicta.corpus.Precision;
import dicta.entity.EntityType;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** The SKOS concepts that are values of Dicta's properties; a test holds them to the ontology. */
public final class Concepts {
  private Concepts() {}

  public static Node of(Stance stance) {
    return Dicta.term("stance-" + lower(stance));
  }

  public static Node of(Mode mode) {
    return Dicta.term("mode-" + lower(mode));
  }

  public static Node of(MediumKind kind) {
    return Dicta.term("medium-" + kind.label());
  }

  public static Node of(Measure measure) {
    return Dicta.term("measure-" + lower(measure));
  }

  public static Node of(Precision precision) {
    return Dicta.term("precision-" + precision.label());
  }

  public static Node of(Voice voice) {
    return Dicta.term("voice-" + lower(voice));
  }

  public static Node of(EntityType type) {
    return Dicta.term("type-" + type.label());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
