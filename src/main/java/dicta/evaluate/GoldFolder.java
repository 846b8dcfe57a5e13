package dicta.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of hand-made gold: a JSON file for each article, {@code entities.json} with every
 * entity's names and {@code crossdoc.json} with the links between statements.
 *
 * @param articles sorted by id
 * @param names name forms of each entity by its key
 * @param kinds {@code actor} or {@code place} by key
 * @param items Wikidata's number of each entity for which the gold names one, by key
 * @param sameUtterance groups of statements that report one utterance
 * @param denies pairs of denying and denied statement
 * @param contradicts pairs of statements that cannot both hold
 */
record GoldFolder(
    List<GoldArticle> articles,
    Map<String, Set<String>> names,
    Map<String, String> kinds,
    Map<String, String> items,
    List<List<Reference>> sameUtterance,
    List<List<Reference>> denies,
    List<List<Reference>> contradicts) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * A statement in the links between articles.
   *
   * @param article the article's id
   * @param statement the statement's id in it
   */
  record Reference(String article, String statement) implements Comparable<Reference> {
    @Override
    public int compareTo(Reference other) {
      int byArticle = article.compareTo(other.article);
      return byArticle != 0 ? byArticle : statement.compareTo(other.statement);
    }
  }

  /**
   * @param articlesFolder where the articles lie under the names that the gold gives them
   * @throws IllegalArgumentException where a gold span does not hold the words that it says
   */
  static GoldFolder read(Path folder, Path articlesFolder) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : jsonFiles(folder)) {
      JsonNode gold = MAPPER.readTree(file.toFile());
      if (gold.isObject() && gold.has("article")) {
        String name = gold.get("article").asText();
        String text = Files.readString(articlesFolder.resolve(name));
        String id = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        articles.add(new GoldReader(id, text).read(gold));
      }
    }
    Map<String, Set<String>> names = new TreeMap<>();
    Map<String, String> kinds = new TreeMap<>();
    Map<String, String> items = new TreeMap<>();
    Path registry = folder.resolve("entities.json");
    if (Files.exists(registry)) {
      for (JsonNode entity : MAPPER.readTree(registry.toFile())) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(entity.path("label").asText());
        entity.path("altLabels").forEach(form -> forms.add(form.asText()));
        names.put(entity.get("key").asText(), forms);
        kinds.put(entity.get("key").asText(), entity.path("kind").asText());
        if (entity.path("wikidata").isTextual()) {
          items.put(entity.get("key").asText(), entity.get("wikidata").asText());
        }
      }
    }
    Path links = folder.resolve("crossdoc.json");
    JsonNode crossdoc =
        Files.exists(links) ? MAPPER.readTree(links.toFile()) : MAPPER.createObjectNode();
    return new GoldFolder(
        articles,
        names,
        kinds,
        items,
        references(crossdoc.path("sameStatement"), articles),
        references(crossdoc.path("denies").path("denies"), articles),
        references(crossdoc.path("denies").path("contradicts"), articles));
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** A reference names its article by the id or by the id's part before the first underscore. */
  private static List<List<Reference>> references(JsonNode groups, List<GoldArticle> articles) {
    Map<String, String> ids = new TreeMap<>();
    for (GoldArticle article : articles) {
      ids.put(article.id(), article.id());
      ids.put(article.id().split("_", 2)[0], article.id());
    }
    List<List<Reference>> read = new ArrayList<>();
    for (JsonNode group : groups) {
      List<Reference> references = new ArrayList<>();
      for (JsonNode member : group) {
        String[] parts = member.asText().split(":", 2);
        if (ids.containsKey(parts[0])) {
          references.add(new Reference(ids.get(parts[0]), parts[1]));
        }
      }
      if (references.size() > 1) {
        read.add(references);
      }
    }
    return read;
  }
}
