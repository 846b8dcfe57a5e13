package dicta.rdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.corpus.Called;
import dicta.corpus.Figure;
import dicta.corpus.FigureFinder;
import dicta.corpus.Labels;
import dicta.corpus.Measure;
import dicta.corpus.Precision;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution;
import dicta.corpus.StatementId;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.CastFinder;
import dicta.entity.Entity;
import dicta.entity.EntityCastFinder;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.entity.NameUse;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.CodePoints;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;

/** The hand-made gold of three seed articles as the records that the stages before rdf make. */
public final class Gold {
  public static final List<String> IDS =
      List.of("000_0d6112f1ee697a18", "001_7d2bc9501bfc9e2b", "003_fcd129825950e3f3");

  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Gold() {}

  public static List<ReadArticle> articles() {
    return IDS.stream().map(Gold::article).toList();
  }

  /** One article as an annotator of gold would have read it. */
  public static ReadArticle article(String id) {
    return article(id, "");
  }

  /** The same, with more text after its end, so that it is another version. */
  public static ReadArticle article(String id, String more) {
    String text = read(Path.of("seeds", id + ".txt")) + more;
    Article article = Article.of(id, text, Metadata.NONE);
    JsonNode gold = json(id + ".json");
    List<JsonNode> rows = list(gold.get("statements"));
    List<Statement> statements = rows.stream().map(row -> statement(row, rows)).toList();
    AnnotatedText annotated = annotate(text);
    return new ReadArticle(
        article,
        annotated,
        statements,
        cast(article.sha16(), annotated, gold, rows),
        figures(gold, rows));
  }

  /** Gold statements, and of them what the stages after attribution make. */
  public static List<ReadArticle> castByRule() {
    CastFinder casts = EntityCastFinder.load();
    FigureFinder figures = new FigureFinder();
    Annotator annotator = Annotator.load();
    return articles().stream()
        .map(
            gold -> {
              AnnotatedText text = annotator.annotate(gold.article().text());
              Cast cast = casts.find(gold.article().sha16(), text, gold.statements());
              return new ReadArticle(
                  gold.article(),
                  text,
                  gold.statements(),
                  cast,
                  figures.find(text, gold.statements(), cast));
            })
        .toList();
  }

  /** The gold across articles. */
  public static Resolution resolution(Collection<ReadArticle> articles) {
    return new GoldResolution(articles, json("crossdoc.json")).resolution();
  }

  /** What a build adds to the graph across articles: the labels of those that they share. */
  public static List<Triple> labels(Iris iris, Collection<ReadArticle> articles) {
    Map<String, List<Called>> versions = new TreeMap<>();
    articles.forEach(read -> versions.put(read.article().sha16(), Called.of(read)));
    return LabelTriples.of(iris, Labels.of(versions.values()));
  }

  /** Gold's name of each statement ("000:s16") with what Dicta calls it. */
  public static Map<String, StatementId> statementIds(Collection<ReadArticle> articles) {
    Map<String, StatementId> ids = new LinkedHashMap<>();
    for (ReadArticle read : articles) {
      JsonNode gold = json(read.article().id() + ".json");
      for (int i = 0; i < read.statements().size(); i++) {
        ids.put(
            read.article().id().substring(0, 3)
                + ":"
                + gold.get("statements").get(i).get("id").asText(),
            StatementId.of(read.article().sha16(), read.statements().get(i)));
      }
    }
    return ids;
  }

  /** Tokens between spaces, sentences by line: enough to find a sentence by its offset. */
  public static AnnotatedText annotate(String text) {
    CodePoints points = new CodePoints(text);
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    Matcher lines = Pattern.compile("[^\\n]+").matcher(text);
    while (lines.find()) {
      int first = tokens.size();
      Matcher words = Pattern.compile("\\S+").matcher(text).region(lines.start(), lines.end());
      while (words.find()) {
        tokens.add(new Token(points.span(words.start(), words.end()), words.group(), "X"));
      }
      if (tokens.size() > first) {
        sentences.add(new Sentence(first, tokens.size(), paragraphs.size()));
        paragraphs.add(
            new Span(tokens.get(first).span().start(), tokens.get(tokens.size() - 1).span().end()));
      }
    }
    return new AnnotatedText(points, tokens, sentences, paragraphs, List.of());
  }

  private static Statement statement(JsonNode row, List<JsonNode> rows) {
    List<Span> source = spans(row.get("source"));
    return new Statement(
        source.isEmpty() ? null : source.get(0),
        spans(row.get("cue")).get(0),
        spans(row.get("content")),
        Mode.valueOf(upper(row, "type")),
        Stance.valueOf(upper(row, "stance")),
        row.get("hedged").asBoolean(),
        text(row, "medium"),
        null,
        text(row, "when"),
        List.of(),
        index(rows, row.get("partOf")),
        0.9);
  }

  private static Cast cast(
      String sha16, AnnotatedText text, JsonNode gold, List<JsonNode> statements) {
    Map<String, Entity> entities = new TreeMap<>();
    Map<String, String> keys = new TreeMap<>();
    List<Mention> mentions = new ArrayList<>();
    List<NameUse> uses = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (JsonNode row : list(gold.get(kind == Kind.ACTOR ? "actors" : "places"))) {
        Entity entity = entity(kind, row);
        entities.put(entity.key(), entity);
        keys.put(row.get("key").asText(), entity.key());
        for (Span span : spans(row.get("mentions"))) {
          mentions.add(new Mention(span, entity.key(), text.cut(span), false));
          if (kind == Kind.PLACE) {
            uses.add(new NameUse(text.cut(span), entity.key(), span, null, false, null));
          }
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    List<Attribution> attributions =
        statements.stream().map(row -> attribution(row, keys, entities)).toList();
    return new Cast(List.copyOf(entities.values()), mentions, attributions, uses);
  }

  private static Entity entity(Kind kind, JsonNode row) {
    String key = kind.name().toLowerCase(Locale.ROOT) + "/" + row.get("key").asText();
    String label = row.get("label").asText();
    EntityType type =
        Arrays.stream(EntityType.values())
            .filter(value -> value.label().equals(row.get("type").asText()))
            .findAny()
            .orElse(EntityType.OTHER);
    return new Entity(key, kind, type, label, List.of(label), false, false);
  }

  private static Attribution attribution(
      JsonNode row, Map<String, String> keys, Map<String, Entity> entities) {
    List<Speaker> speakers =
        list(row.get("speaker")).stream()
            .map(key -> keys.get(key.asText()))
            .map(key -> new Speaker(key, entities.get(key).label()))
            .toList();
    String outlet = text(row, "mediumOutlet");
    return new Attribution(
        speakers,
        keys(row.get("onBehalfOf"), keys),
        null,
        keys(row.get("addressee"), keys),
        outlet == null ? null : keys.get(outlet));
  }

  private static List<String> keys(JsonNode names, Map<String, String> keys) {
    return list(names).stream().map(name -> keys.get(name.asText())).toList();
  }

  private static List<Figure> figures(JsonNode gold, List<JsonNode> statements) {
    List<JsonNode> rows = list(gold.get("figures"));
    return rows.stream()
        .map(
            row ->
                new Figure(
                    span(row.get("span")),
                    index(statements, row.get("statement")),
                    Measure.valueOf(upper(row, "kind")),
                    row.get("count").asLong(),
                    Precision.valueOf(upper(row, "modifier")),
                    text(row, "of"),
                    index(rows, first(row.get("subsetOf"))),
                    text(row, "asOf")))
        .toList();
  }

  private static JsonNode first(JsonNode node) {
    return node != null && node.isArray() ? node.get(0) : node;
  }

  private static Integer index(List<JsonNode> rows, JsonNode id) {
    if (id == null || id.isNull()) {
      return null;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).get("id").equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no row " + id);
  }

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> rows = new ArrayList<>();
    array.forEach(rows::add);
    return rows;
  }

  private static List<Span> spans(JsonNode array) {
    return list(array).stream().map(Gold::span).toList();
  }

  private static Span span(JsonNode span) {
    return new Span(span.get("start").asInt(), span.get("end").asInt());
  }

  private static String text(JsonNode row, String key) {
    return row.get(key).isNull() ? null : row.get(key).asText();
  }

  private static String upper(JsonNode row, String key) {
    return row.get(key).asText().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static JsonNode json(String name) {
    try {
      return JSON.readTree(read(GOLD.resolve(name)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Groups of gold as utterances; every utterance puts a claim forward, unless it denies one. */
  private record GoldResolution(Collection<ReadArticle> articles, JsonNode crossdoc) {
    Resolution resolution() {
      Map<String, StatementId> ids = statementIds(articles);
      Map<StatementId, TreeSet<StatementId>> groups = new TreeMap<>();
      ids.values().forEach(id -> groups.put(id, new TreeSet<>(List.of(id))));
      for (JsonNode group : crossdoc.get("sameStatement")) {
        TreeSet<StatementId> members =
            list(group).stream()
                .map(name -> ids.get(name.asText()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        members.forEach(member -> groups.put(member, members));
      }
      List<Resolution.Denial> denials = new ArrayList<>();
      for (JsonNode pair : crossdoc.get("denies").get("denies")) {
        StatementId denier = ids.get(pair.get(0).asText());
        StatementId denied = ids.get(pair.get(1).asText());
        if (denier != null && denied != null) {
          denials.add(
              new Resolution.Denial(denier, groups.get(denied).first(), 0.8, "nested", "gold"));
        }
      }
      return resolution(ids, groups, denials);
    }

    private Resolution resolution(
        Map<String, StatementId> ids,
        Map<StatementId, TreeSet<StatementId>> groups,
        List<Resolution.Denial> denials) {
      Map<StatementId, Resolution.Utterance> utterances = new TreeMap<>();
      Map<StatementId, Resolution.Claim> claims = new TreeMap<>();
      groups
          .values()
          .forEach(
              members -> {
                StatementId key = members.first();
                List<StatementId> sorted = List.copyOf(members);
                utterances.put(
                    key,
                    new Resolution.Utterance(
                        key,
                        sorted,
                        sorted.size() > 1 ? 0.7 : 1,
                        sorted.size() > 1 ? "gold" : "single"));
                claims.put(key, new Resolution.Claim(key, "claim of " + key, sorted));
              });
      List<Resolution.Denial> all = new ArrayList<>(denials);
      denying()
          .forEach(
              id -> {
                if (all.stream().noneMatch(denial -> denial.denier().equals(id))) {
                  all.add(
                      new Resolution.Denial(
                          id, groups.get(id).first(), 0.5, "own-content", "gold"));
                  claims.put(
                      groups.get(id).first(),
                      new Resolution.Claim(groups.get(id).first(), "denied", List.of()));
                }
              });
      List<Resolution.Contradiction> contradictions = new ArrayList<>();
      for (JsonNode pair : crossdoc.get("denies").get("contradicts")) {
        StatementId first = ids.get(pair.get(0).asText());
        StatementId second = ids.get(pair.get(1).asText());
        if (first != null && second != null) {
          contradictions.add(
              new Resolution.Contradiction(
                  groups.get(first).first(), groups.get(second).first(), 0.4, "gold", "gold"));
        }
      }
      return new Resolution(
          List.copyOf(utterances.values()),
          List.copyOf(claims.values()),
          all,
          contradictions,
          List.of(),
          List.of());
    }

    private List<StatementId> denying() {
      return articles.stream()
          .flatMap(
              read ->
                  read.statements().stream()
                      .filter(statement -> statement.stance() == Stance.DENY)
                      .map(statement -> StatementId.of(read.article().sha16(), statement)))
          .toList();
    }
  }
}
