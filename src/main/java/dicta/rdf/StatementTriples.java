package dicta.rdf;

import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What is said, and how the article ascribes it. */
final class StatementTriples {
  private StatementTriples() {}

  static void write(Description to, Node activity) {
    for (int i = 0; i < to.read.statements().size(); i++) {
      Statement statement = to.read.statements().get(i);
      Node node = to.statement(i);
      statement(to, statement, node);
      to.addSaidBy(node, i);
      to.add(node, Vocabulary.WAS_GENERATED_BY, activity);
      if (statement.partOf() != null) {
        to.add(to.statement(statement.partOf()), Dicta.EMBEDS, node);
      }
      Node attribution = to.iris.attribution(to.statementId(i));
      to.add(node, Dicta.ATTRIBUTION, attribution);
      manner(to, statement, attribution);
      people(to, to.read.cast().attributions().get(i), attribution);
    }
  }

  /** The content of a statement as one string. */
  static String text(AnnotatedText text, Statement statement) {
    return statement.content().stream().map(text::cut).collect(Collectors.joining(" "));
  }

  private static void statement(Description to, Statement statement, Node node) {
    to.add(node, Vocabulary.TYPE, Dicta.STATEMENT);
    to.add(node, Dicta.IN_ARTICLE, to.article);
    if (to.choice != TextChoice.NONE) {
      to.addString(node, Dicta.TEXT, text(to.read.text(), statement));
    }
    for (Span stretch : statement.content()) {
      to.add(node, Dicta.PASSAGE, to.passage(stretch));
    }
    to.add(node, Dicta.CUE_PASSAGE, to.passage(statement.cue()));
    if (statement.source() != null) {
      to.add(node, Dicta.SOURCE_PASSAGE, to.passage(statement.source()));
    }
    to.addSentence(node, statement.cue().start());
  }

  private static void manner(Description to, Statement statement, Node attribution) {
    to.add(attribution, Vocabulary.TYPE, Dicta.ATTRIBUTION_CLASS);
    to.add(attribution, Dicta.MODE, Concepts.of(statement.mode()));
    to.add(attribution, Dicta.STANCE, Concepts.of(statement.stance()));
    to.add(attribution, Dicta.HEDGE, Literals.bool(statement.hedged()));
    to.add(attribution, Dicta.CONFIDENCE, Literals.decimal(statement.confidence()));
    to.addString(attribution, Dicta.CUE, to.read.text().cut(statement.cue()));
    to.addString(attribution, Dicta.SAID_AT, statement.when());
    if (statement.medium() != null) {
      to.add(attribution, Dicta.MEDIUM, Concepts.of(MediumKind.of(statement.medium())));
      to.addString(attribution, Dicta.MEDIUM_TEXT, statement.medium());
    }
  }

  private static void people(Description to, Attribution who, Node attribution) {
    for (Speaker speaker : who.speakers()) {
      to.addActor(attribution, Dicta.SPEAKER, speaker.entity());
      to.addString(attribution, Dicta.SPEAKER_LABEL, speaker.label());
    }
    to.addString(attribution, Dicta.IN_POST, who.post());
    who.onBehalfOf().forEach(key -> to.addActor(attribution, Dicta.ON_BEHALF_OF, key));
    who.addressees().forEach(key -> to.addActor(attribution, Dicta.ADDRESSEE, key));
    if (who.outlet() != null && to.isActor(who.outlet())) {
      to.addActor(attribution, Dicta.VIA, who.outlet());
      to.add(to.iris.entity(who.outlet()), Vocabulary.TYPE, Dicta.OUTLET);
    }
  }
}
