package dicta.pipeline;

import dicta.article.Reading;
import dicta.corpus.ReadArticle;

/** What became of one input in a run. */
public sealed interface Outcome {
  /** It was an article and was read. */
  record Extracted(ReadArticle article) implements Outcome {}

  /** It was left out, with the reason. */
  record LeftOut(Reading.Skipped skipped) implements Outcome {}
}
