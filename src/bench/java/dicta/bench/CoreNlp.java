package dicta.bench;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.HashMap;
import java.util.Properties;

/** CoreNLP's quote pipeline without coreference. */
final class CoreNlp {
  private CoreNlp() {}

  static Contender load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("threads", "1");
    properties.setProperty("quote.useCoref", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    QuoteAnnotator quotes = new QuoteAnnotator("quote", properties);
    return new Contender(
        "CoreNLP quote",
        text -> {
          Annotation annotation = new Annotation(text);
          pipeline.annotate(annotation);
          // The quote annotator reads the chains even when told not to use them.
          annotation.set(CorefChainAnnotation.class, new HashMap<>());
          quotes.annotate(annotation);
        });
  }
}
