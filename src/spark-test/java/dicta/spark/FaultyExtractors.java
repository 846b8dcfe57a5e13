package dicta.spark;

import dicta.pipeline.Extractor;
import dicta.rdf.Provenance;
import org.apache.spark.TaskContext;

/**
 * Extractors that fail on one article.
 *
 * @param id of that article
 * @param task whether the whole task dies with it, on its first two tries only, as with a machine;
 *     else the article makes the extractor throw, always
 */
record FaultyExtractors(String id, boolean task) implements ExtractorSource {
  @Override
  public Extractor newExtractor() {
    Extractor sound = Folders.FAST.newExtractor();
    return (article, origin) -> {
      if (article.id().equals(id)) {
        if (!task) {
          throw new IllegalStateException("poisoned");
        } else if (TaskContext.get().attemptNumber() < 2) {
          throw new AssertionError("the machine is gone");
        }
      }
      return sound.extract(article, origin);
    };
  }

  @Override
  public Provenance provenance() {
    return Folders.FAST.provenance();
  }
}
