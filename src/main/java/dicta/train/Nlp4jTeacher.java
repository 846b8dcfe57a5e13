package dicta.train;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J's English tagger (Emory University, Apache-2.0), trained on OntoNotes: used for training
 * only. Needs 3.5 GB of memory, and the class path that the profile {@code train} adds.
 */
final class Nlp4jTeacher implements NameTeacher {
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";

  /** NLP4J's own configuration without the parser and what only it reads. */
  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">%1$sambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">%1$sbrown-clusters-simplified-lowercase.xz</word_clusters>
          <named_entity_gazetteers field="word_form_simplified">%1$snamed-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
        </models>
      </configuration>
      """
          .formatted(LEXICA);

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  @Override
  public List<String> tags(List<String> words) {
    List<Token> tokens = new ArrayList<>();
    words.forEach(word -> tokens.add(new Token(word)));
    NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
    List<String> tags = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) { // the first is the root
      tags.add(nodes[i].getNamedEntityTag());
    }
    return tags;
  }
}
