package dicta.spark;

import dicta.pipeline.Extractor;
import dicta.pipeline.Models;
import dicta.pipeline.Tier;
import dicta.rdf.Provenance;
import java.util.EnumMap;
import java.util.Map;

/**
 * The extractors of a tier; its models are loaded once in each executor and shared by its tasks.
 */
record TierExtractors(Tier tier) implements ExtractorSource {
  private static final Map<Tier, Models> LOADED = new EnumMap<>(Tier.class);

  private Models models() {
    synchronized (LOADED) {
      return LOADED.computeIfAbsent(tier, Models::load);
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
