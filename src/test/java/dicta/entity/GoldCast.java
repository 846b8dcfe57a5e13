package dicta.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures the cast finder against the gold of the seed articles, given the gold's statements. */
public final class GoldCast {
  /** A folder of gold, and where its articles lie. */
  record Folder(Path gold, Path articles) {}

  static final Folder SEEDS = folder("gold", Path.of("seeds"));
  static final Folder OWN = folder("gold-own", Path.of("seeds"));
  static final Folder FRESH =
      folder("gold-fresh", Path.of("src/test/resources/gold-fresh/articles"));

  private static Folder folder(String name, Path articles) {
    return new Folder(Path.of("src/test/resources", name), articles);
  }

  /** True and false positives, misses. */
  static final class Score {
    int hit;
    int gold;
    int system;

    double f1() {
      return gold + system == 0 ? 0 : 200.0 * hit / (gold + system);
    }

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "P %.1f R %.1f F1 %.1f (%d hit, %d gold, %d system)",
          100.0 * hit / Math.max(1, system),
          100.0 * hit / Math.max(1, gold),
          f1(),
          hit,
          gold,
          system);
    }
  }

  final Map<String, Score> scores = new TreeMap<>();
  final StringBuilder log = new StringBuilder();

  private record GoldMention(Span span, String text, String key, String type, boolean place) {}

  public static void main(String[] args) throws IOException {
    for (Folder folder : List.of(SEEDS, OWN, FRESH)) {
      GoldCast measure = measure(folder, args.length > 0);
      System.out.print(measure.log);
      System.out.println(folder.gold());
      measure.scores.forEach((name, score) -> System.out.println(name + ": " + score));
    }
  }

  /** An article as the cast finder read it, given the gold's statements. */
  record Read(
      JsonNode gold, Article article, AnnotatedText text, List<Statement> given, Cast cast) {}

  private static final class Tools {
    static final Annotator ANNOTATOR = Annotator.load();
    static final CastFinder FINDER = EntityCastFinder.load();
  }

  static List<Read> read(Folder folder) throws IOException {
    List<Read> read = new ArrayList<>();
    for (Path file : goldFiles(folder)) {
      JsonNode gold = new ObjectMapper().readTree(file.toFile());
      String name = gold.get("article").asText();
      String text = Files.readString(folder.articles().resolve(name));
      Article article = Article.of(name.substring(0, name.lastIndexOf('.')), text, Metadata.NONE);
      AnnotatedText annotated = Tools.ANNOTATOR.annotate(text);
      List<Statement> given = statements(gold);
      Cast cast = Tools.FINDER.find(article.sha16(), annotated, given);
      read.add(new Read(gold, article, annotated, given, cast));
    }
    return read;
  }

  /** The cast of the same article, found once more. */
  static Cast again(Read read) {
    return Tools.FINDER.find(read.article().sha16(), read.text(), read.given());
  }

  static GoldCast measure(Folder folder, boolean verbose) throws IOException {
    GoldCast measure = new GoldCast();
    Map<String, List<String>> labels = labels(folder);
    for (Read each : read(folder)) {
      measure.score(each.article().id(), each.gold(), each.text(), each.cast(), labels, verbose);
    }
    return measure;
  }

  private static List<Path> goldFiles(Folder folder) throws IOException {
    try (var files = Files.list(folder.gold())) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .filter(f -> !f.endsWith("entities.json") && !f.endsWith("crossdoc.json"))
          .sorted()
          .toList();
    }
  }

  static Map<String, List<String>> labels(Folder folder) throws IOException {
    Map<String, List<String>> labels = new HashMap<>();
    for (JsonNode entity :
        new ObjectMapper().readTree(folder.gold().resolve("entities.json").toFile())) {
      List<String> names = new ArrayList<>();
      names.add(entity.get("label").asText());
      entity.get("altLabels").forEach(n -> names.add(n.asText()));
      labels.put(entity.get("key").asText(), names);
    }
    return labels;
  }

  static List<Statement> statements(JsonNode gold) {
    List<Statement> statements = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    for (JsonNode each : gold.get("statements")) {
      index.put(each.get("id").asText(), index.size());
    }
    for (JsonNode each : gold.get("statements")) {
      List<Span> content = new ArrayList<>();
      each.get("content").forEach(c -> content.add(span(c)));
      JsonNode source = each.get("source");
      JsonNode part = each.get("partOf");
      statements.add(
          new Statement(
              source.isEmpty() ? null : span(source.get(0)),
              span(each.get("cue").get(0)),
              content,
              Mode.valueOf(each.get("type").asText().toUpperCase(java.util.Locale.ROOT)),
              Stance.valueOf(each.get("stance").asText().toUpperCase(java.util.Locale.ROOT)),
              each.get("hedged").asBoolean(),
              null,
              null,
              null,
              List.of(),
              part == null || part.isNull() ? null : index.get(part.asText()),
              1));
    }
    return statements;
  }

  static Span span(JsonNode node) {
    return new Span(node.get("start").asInt(), node.get("end").asInt());
  }

  private void add(String name, int hit, int gold, int system) {
    Score score = scores.computeIfAbsent(name, n -> new Score());
    score.hit += hit;
    score.gold += gold;
    score.system += system;
  }

  private static String bare(String text) {
    String lower = text.replace('’', '\'').toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private void score(
      String id,
      JsonNode gold,
      AnnotatedText text,
      Cast cast,
      Map<String, List<String>> labels,
      boolean verbose) {
    List<GoldMention> mentions = new ArrayList<>();
    for (String kind : List.of("actors", "places")) {
      for (JsonNode entity : gold.get(kind)) {
        for (JsonNode mention : entity.get("mentions")) {
          mentions.add(
              new GoldMention(
                  span(mention),
                  mention.get("text").asText(),
                  entity.get("key").asText(),
                  entity.get("type").asText(),
                  kind.equals("places")));
        }
      }
    }
    Map<String, Entity> entities = new HashMap<>();
    cast.entities().forEach(e -> entities.put(e.key(), e));
    // which gold key each system key is, by its mentions
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (Mention mention : cast.mentions()) {
      for (GoldMention g : mentions) {
        if (g.span().equals(mention.span())) {
          votes
              .computeIfAbsent(mention.entity(), k -> new TreeMap<>())
              .merge(g.key(), 1, Integer::sum);
        }
      }
    }
    named(mentions, cast, entities, labels, text, verbose, id);
    overlap(mentions, cast, text, verbose, id);
    speakers(id, gold, cast, entities, votes, labels, verbose, text);
  }

  private boolean isNamed(GoldMention g, Map<String, List<String>> labels) {
    return labels.get(g.key()).stream().anyMatch(n -> bare(n).equals(bare(g.text())));
  }

  private void named(
      List<GoldMention> gold,
      Cast cast,
      Map<String, Entity> entities,
      Map<String, List<String>> labels,
      AnnotatedText text,
      boolean verbose,
      String id) {
    Map<String, GoldMention> wanted = new TreeMap<>();
    Map<String, GoldMention> any = new TreeMap<>();
    for (GoldMention g : gold) {
      String key = key(text, g.span(), g.place());
      any.put(key, g);
      if (isNamed(g, labels)) {
        wanted.put(key, g);
      }
    }
    List<String> all = new ArrayList<>();
    labels.values().forEach(l -> l.forEach(n -> all.add(bare(n))));
    for (Mention mention : cast.mentions()) {
      Entity entity = entities.get(mention.entity());
      String words = text.cut(mention.span());
      boolean name =
          !mention.pronoun()
              && (all.contains(bare(words))
                  || entity.names().stream().anyMatch(n -> bare(n).equals(bare(words))));
      if (!name) {
        continue;
      }
      String key = key(text, mention.span(), entity.kind() == Kind.PLACE);
      GoldMention hit = wanted.remove(key);
      if (hit == null && any.containsKey(key)) {
        continue;
      }
      add("named", hit == null ? 0 : 1, 0, 1);
      add("named " + group(entity.type().label()), hit == null ? 0 : 1, 0, 1);
      if (hit == null && verbose) {
        log.append(id, 0, 7)
            .append(" + ")
            .append(entity.kind())
            .append(' ')
            .append(words)
            .append(" @")
            .append(mention.span().start())
            .append('\n');
      }
    }
    for (GoldMention g : gold) {
      if (isNamed(g, labels)) {
        add("named", 0, 1, 0);
        add("named " + group(g.type()), 0, 1, 0);
        if (verbose && wanted.containsValue(g)) {
          log.append(id, 0, 7).append(" - ").append(g).append('\n');
        }
      }
    }
  }

  private static String group(String type) {
    return switch (type) {
      case "Person" -> "people";
      case "City", "Region", "District", "Country", "Corridor", "Route", "Frontline", "Other" ->
          "places";
      default -> "organisations";
    };
  }

  private static String key(AnnotatedText text, Span span, boolean place) {
    String words = text.cut(span).toLowerCase(java.util.Locale.ROOT);
    int start = words.startsWith("the ") ? span.start() + 4 : span.start();
    return start + "-" + span.end() + place;
  }

  private void overlap(
      List<GoldMention> gold, Cast cast, AnnotatedText text, boolean verbose, String id) {
    List<GoldMention> free = new ArrayList<>(gold);
    List<Mention> misses = new ArrayList<>();
    int hits = 0;
    for (Mention mention : cast.mentions()) {
      GoldMention best = null;
      for (GoldMention g : free) {
        if (g.span().overlaps(mention.span())
            && (best == null || common(g, mention) > common(best, mention))) {
          best = g;
        }
      }
      if (best != null) {
        free.remove(best);
        hits++;
      } else {
        misses.add(mention);
      }
    }
    add("all overlap", hits, gold.size(), cast.mentions().size());
    if (verbose) {
      free.forEach(g -> log.append(id, 0, 7).append(" miss ").append(g).append('\n'));
      misses.forEach(
          m ->
              log.append(id, 0, 7)
                  .append(" extra ")
                  .append(text.cut(m.span()))
                  .append(" @")
                  .append(m.span().start())
                  .append('\n'));
    }
  }

  private static double common(GoldMention g, Mention m) {
    int both =
        Math.min(g.span().end(), m.span().end()) - Math.max(g.span().start(), m.span().start());
    return both / (double) (g.span().length() + m.span().length());
  }

  private void speakers(
      String id,
      JsonNode gold,
      Cast cast,
      Map<String, Entity> entities,
      Map<String, Map<String, Integer>> votes,
      Map<String, List<String>> labels,
      boolean verbose,
      AnnotatedText text) {
    int i = 0;
    for (JsonNode statement : gold.get("statements")) {
      Attribution attribution = cast.attributions().get(i++);
      List<String> want = strings(statement.get("speaker"));
      List<String> got = new ArrayList<>();
      attribution.speakers().forEach(s -> got.add(goldKey(s.entity(), entities, votes, labels)));
      boolean right = new java.util.TreeSet<>(want).equals(new java.util.TreeSet<>(got));
      add("speakers", right ? 1 : 0, 1, 1);
      List<String> behalf = new ArrayList<>();
      attribution.onBehalfOf().forEach(s -> behalf.add(goldKey(s, entities, votes, labels)));
      List<String> wantBehalf = strings(statement.get("onBehalfOf"));
      boolean rightBehalf =
          new java.util.TreeSet<>(wantBehalf).equals(new java.util.TreeSet<>(behalf));
      add("onBehalfOf", rightBehalf ? 1 : 0, 1, 1);
      if (verbose && (!right || !rightBehalf)) {
        log.append(id, 0, 7)
            .append(" speaker ")
            .append(statement.get("id").asText())
            .append(" want ")
            .append(want)
            .append(wantBehalf)
            .append(" got ")
            .append(got)
            .append(behalf)
            .append(' ')
            .append(attribution.speakers())
            .append('\n');
      }
      if (verbose) {
        log.append("   ")
            .append(statement.get("id").asText())
            .append(" post=")
            .append(attribution.post())
            .append(" label=")
            .append(attribution.speakers().stream().map(Speaker::label).toList())
            .append('\n');
      }
    }
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(n -> strings.add(n.asText()));
    return strings;
  }

  private static String goldKey(
      String key,
      Map<String, Entity> entities,
      Map<String, Map<String, Integer>> votes,
      Map<String, List<String>> labels) {
    Map<String, Integer> counted = votes.get(key);
    if (counted != null) {
      return counted.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue())
          .orElseThrow()
          .getKey();
    }
    Entity entity = entities.get(key);
    for (Map.Entry<String, List<String>> each : new TreeMap<>(labels).entrySet()) {
      for (String name : entity.names()) {
        if (each.getValue().contains(name)) {
          return each.getKey();
        }
      }
    }
    return key + " " + entity.label();
  }
}
