package dicta.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP's quote pipeline without coreference, as its documentation sets it up. */
final class CoreNlp {
  private CoreNlp() {}

  static Contender load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,quote");
    // Read under one name by the quote annotator and under another by its attribution.
    properties.setProperty("useCoref", "false");
    properties.setProperty("quote.useCoref", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("threads", "1");
    // Requirements are not enforced: the quote annotator asks for coreference even without it.
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties, false);
    return new Contender("CoreNLP quote", text -> pipeline.annotate(new CoreDocument(text)));
  }
}
