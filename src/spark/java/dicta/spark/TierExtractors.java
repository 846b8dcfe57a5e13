package dicta.spark;

import dicta.pipeline.Extractor;
import dicta.pipeline.Models;
import dicta.pipeline.Tier;
import dicta.rdf.Provenance;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The extractors of a tier; its models are loaded once in each executor and shared by its tasks.
 */
record TierExtractors(Tier tier, Entries own) implements ExtractorSource {
  private static final Map<Tier, Models> LOADED = new EnumMap<>(Tier.class);

  private Models models() {
    synchronized (LOADED) {
      return LOADED.computeIfAbsent(
          tier, t -> Models.load(t, OptionalDouble.empty(), own.checked()));
    }
  }

  @Override
  public Extractor newExtractor() {
    return models().newExtractor();
  }

  @Override
  public Provenance provenance() {
    return models().provenance();
  }
}
