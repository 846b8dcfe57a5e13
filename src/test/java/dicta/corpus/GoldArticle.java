package dicta.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A seed article as people read it: statements, speakers and figures of the gold. */
final class GoldArticle {
  private static final Path GOLD = Path.of("src/test/resources");

  private final String name;
  private final String string;
  private final AnnotatedText text;
  private final JsonNode json;
  private final Map<String, Integer> statementIndex = new HashMap<>();
  private final Map<String, Integer> figureIndex = new HashMap<>();

  private GoldArticle(String folder, String name) throws IOException {
    this.name = name;
    boolean seed = name.matches("\\d{3}_.*");
    Path articles = seed ? Path.of("seeds") : GOLD.resolve(folder + "/articles");
    this.string = Files.readString(articles.resolve(name + ".txt"), StandardCharsets.UTF_8);
    this.text = Texts.annotate(string);
    this.json = new ObjectMapper().readTree(GOLD.resolve(folder + "/" + name + ".json").toFile());
    index(json.get("statements"), statementIndex);
    index(json.get("figures"), figureIndex);
  }

  private static void index(JsonNode list, Map<String, Integer> index) {
    for (JsonNode one : list) {
      index.put(one.get("id").textValue(), index.size());
    }
  }

  /**
   * The articles of "gold" (three seeds), "gold-own" (all five), "gold-fresh" and "gold-late"
   * (other topics).
   */
  static List<GoldArticle> all(String folder) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    if (folder.equals("gold-own")) {
      articles.addAll(all("gold"));
    }
    try (Stream<Path> files = Files.list(GOLD.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean article = name.endsWith(".json") && !name.matches("(entities|crossdoc)\\.json");
        if (article) {
          articles.add(new GoldArticle(folder, name.substring(0, name.length() - 5)));
        }
      }
    }
    return articles;
  }

  /** The cross-document gold. */
  static JsonNode acrossDocuments(String folder) throws IOException {
    return new ObjectMapper().readTree(GOLD.resolve(folder + "/crossdoc.json").toFile());
  }

  /** How crossdoc.json names the article. */
  String shortName() {
    return name.matches("\\d{3}_.*") ? name.substring(0, 3) : name;
  }

  String name() {
    return name;
  }

  AnnotatedText text() {
    return text;
  }

  /** The statement that crossdoc.json calls {@code 000:s1}. */
  StatementId id(String statement) {
    return StatementId.of(article().sha16(), statements().get(statementIndex.get(statement)));
  }

  private Article article() {
    return Article.of(name, string, Metadata.NONE);
  }

  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (JsonNode one : json.get("statements")) {
      statements.add(
          new Statement(
              one.get("source").isEmpty() ? null : span(one.get("source").get(0)),
              span(one.get("cue").get(0)),
              spans(one.get("content")),
              Mode.valueOf(one.get("type").textValue().toUpperCase(Locale.ROOT)),
              Stance.valueOf(one.get("stance").textValue().toUpperCase(Locale.ROOT)),
              one.get("hedged").booleanValue(),
              one.get("medium").textValue(),
              null,
              one.get("when").textValue(),
              List.of(),
              statementIndex.get(one.get("partOf").textValue()),
              1));
    }
    return statements;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (JsonNode one : json.get("figures")) {
      JsonNode whole = one.get("subsetOf");
      figures.add(
          new Figure(
              span(one.get("span")),
              statementIndex.get(one.get("statement").textValue()),
              Measure.valueOf(one.get("kind").textValue().toUpperCase(Locale.ROOT)),
              one.get("count").longValue(),
              precision(one.get("modifier").textValue()),
              one.get("of").textValue(),
              whole.isNull()
                  ? null
                  : figureIndex.get((whole.isArray() ? whole.get(0) : whole).textValue()),
              one.get("asOf").textValue()));
    }
    return figures;
  }

  private static Precision precision(String label) {
    return Precision.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  ReadArticle read() {
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode one : json.get("statements")) {
      List<Speaker> speakers = new ArrayList<>();
      one.get("speaker").forEach(s -> speakers.add(new Speaker(s.textValue(), s.textValue())));
      attributions.add(
          new Attribution(
              speakers, strings(one.get("onBehalfOf")), null, strings(one.get("addressee")), null));
    }
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    add(json.get("actors"), Kind.ACTOR, entities, mentions);
    add(json.get("places"), Kind.PLACE, entities, mentions);
    mentions.sort(
        Comparator.comparing((Mention m) -> m.span().start()).thenComparing(m -> -m.span().end()));
    Cast cast = new Cast(entities, mentions, attributions, List.of());
    return new ReadArticle(article(), text, statements(), cast, figures());
  }

  private static void add(JsonNode list, Kind kind, List<Entity> entities, List<Mention> mentions) {
    for (JsonNode one : list) {
      String key = one.get("key").textValue();
      String label = one.get("label").textValue();
      EntityType type =
          Arrays.stream(EntityType.values())
              .filter(t -> t.label().equals(one.get("type").textValue()))
              .findFirst()
              .orElse(EntityType.OTHER);
      entities.add(new Entity(key, kind, type, label, List.of(label), true, false));
      one.get("mentions").forEach(m -> mentions.add(mention(m, key)));
    }
  }

  private static Mention mention(JsonNode one, String key) {
    String words = one.get("text").textValue();
    boolean pronoun = words.matches("(?i)it|he|she|they|we|i|this|that|them|him|her|its|his|their");
    return new Mention(span(one), key, words, pronoun);
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(one -> strings.add(one.textValue()));
    return strings;
  }

  private static List<Span> spans(JsonNode list) {
    List<Span> spans = new ArrayList<>();
    list.forEach(one -> spans.add(span(one)));
    return spans;
  }

  private static Span span(JsonNode one) {
    return new Span(one.get("start").intValue(), one.get("end").intValue());
  }
}
