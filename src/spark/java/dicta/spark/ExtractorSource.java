package dicta.spark;

import dicta.pipeline.Extractor;
import dicta.rdf.Provenance;
import java.io.Serializable;

/** Where a task gets its extractor from; sent to the executors, so it carries no model. */
interface ExtractorSource extends Serializable {
  Extractor newExtractor();

  /** What determines the output. */
  Provenance provenance();
}
