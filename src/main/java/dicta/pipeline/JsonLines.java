package dicta.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dicta.attribution.Statement;
import dicta.corpus.Figure;
import dicta.corpus.ReadArticle;
import dicta.corpus.StatementId;
import dicta.entity.Attribution;
import dicta.entity.Entity;
import dicta.entity.Mention;
import dicta.entity.Speaker;
import dicta.rdf.Iris;
import dicta.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One line of {@code extract} for each article, in the form that docs/formats.md describes. */
public final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Iris iris;

  public JsonLines(Iris iris) {
    this.iris = iris;
  }

  /**
   * @param utterances IRI of the utterance that each statement reports, by the statement's index
   */
  public String line(ReadArticle article, List<String> utterances) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", article.article().id());
    line.put("sha256", article.article().sha256());
    line.put("text", article.article().text());
    ArrayNode statements = line.putArray("statements");
    for (int i = 0; i < article.statements().size(); i++) {
      statement(statements.addObject(), article, i, utterances.get(i));
    }
    mentions(line.putArray("mentions"), article);
    ArrayNode figures = line.putArray("figures");
    article.figures().forEach(figure -> figure(figures.addObject(), figure));
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void statement(ObjectNode node, ReadArticle article, int index, String utterance) {
    Statement statement = article.statements().get(index);
    Attribution attribution = article.cast().attributions().get(index);
    node.put("iri", iris.statement(StatementId.of(article.article().sha16(), statement)).getURI());
    spans(
        node.putArray("source"),
        statement.source() == null ? List.of() : List.of(statement.source()));
    spans(node.putArray("cue"), List.of(statement.cue()));
    spans(node.putArray("content"), statement.content());
    node.put("type", lower(statement.mode()));
    node.put("stance", lower(statement.stance()));
    node.put("hedged", statement.hedged());
    entities(
        node.putArray("speaker"), attribution.speakers().stream().map(Speaker::entity).toList());
    ArrayNode labels = node.putArray("speakerLabel");
    attribution.speakers().forEach(speaker -> labels.add(speaker.label()));
    entities(node.putArray("onBehalfOf"), attribution.onBehalfOf());
    node.put("post", attribution.post());
    entities(node.putArray("addressee"), attribution.addressees());
    node.put("medium", statement.medium());
    node.put("outlet", statement.outlet() == null ? null : article.text().cut(statement.outlet()));
    node.put("when", statement.when());
    node.put("partOf", statement.partOf());
    node.put("utterance", utterance);
    node.put("confidence", Math.round(statement.confidence() * 1000) / 1000.0);
  }

  private void mentions(ArrayNode mentions, ReadArticle article) {
    Map<String, Entity> byKey =
        article.cast().entities().stream()
            .collect(Collectors.toMap(Entity::key, Function.identity()));
    for (Mention mention : article.cast().mentions()) {
      Entity entity = byKey.get(mention.entity());
      ObjectNode node = mentions.addObject();
      node.put("start", mention.span().start());
      node.put("end", mention.span().end());
      node.put("kind", lower(entity.kind()));
      node.put("type", entity.type().label());
      node.put("entity", iris.entity(mention.entity()).getURI());
      node.put("label", mention.label());
    }
  }

  private static void figure(ObjectNode node, Figure figure) {
    pair(node.putArray("span"), figure.span());
    node.put("statement", figure.statement());
    node.put("measure", lower(figure.measure()));
    node.put("count", figure.count());
    node.put("precision", figure.precision().label());
    node.put("of", figure.of());
    node.put("subsetOf", figure.subsetOf());
    node.put("asOf", figure.asOf());
  }

  private void entities(ArrayNode array, List<String> keys) {
    keys.forEach(key -> array.add(iris.entity(key).getURI()));
  }

  private static void spans(ArrayNode array, List<Span> spans) {
    spans.forEach(span -> pair(array.addArray(), span));
  }

  private static void pair(ArrayNode array, Span span) {
    array.add(span.start()).add(span.end());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
