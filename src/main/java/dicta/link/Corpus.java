package dicta.link;

import dicta.entity.EntityType;
import dicta.rdf.Dicta;
import dicta.store.StoreDirectory;
import dicta.store.StoreReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.QuerySolution;

/** What a store says of its actors and places: the context in which candidates are weighed. */
final class Corpus {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";

  /** How many sentences of one entity are looked at; more say nothing new. */
  private static final int SENTENCES = 200;

  private final Map<String, Map<String, List<String>>> facts = new HashMap<>();
  private final Map<String, TreeSet<String>> names = new HashMap<>();
  private final TreeMap<String, TreeSet<String>> articlesOf = new TreeMap<>();
  private final Map<String, TreeSet<String>> mentionedIn = new HashMap<>();
  private final Map<String, Integer> years = new HashMap<>();
  private final Map<String, TreeSet<String>> posts = new HashMap<>();
  private final Map<String, TreeSet<String>> behalf = new HashMap<>();
  private final Map<String, TreeSet<String>> sentences = new HashMap<>();
  private final Map<String, String> stateByWord = new HashMap<>();
  private final String idPrefix;

  private Corpus(String idPrefix) {
    this.idPrefix = idPrefix;
  }

  /**
   * Reads it, through the server that holds the store if one does.
   *
   * @param idPrefix what the IRIs of its things begin with
   */
  static Corpus read(StoreDirectory store, String idPrefix) {
    Corpus corpus = new Corpus(idPrefix);
    StoreReading.rows(
        store,
        query("facts"),
        row ->
            corpus
                .facts
                .computeIfAbsent(text(row, "entity"), e -> new HashMap<>())
                .computeIfAbsent(local(text(row, "property")), p -> new ArrayList<>())
                .add(text(row, "value")));
    StoreReading.rows(
        store, query("names"), row -> put(corpus.names, text(row, "entity"), text(row, "name")));
    StoreReading.rows(
        store,
        query("mentions"),
        row -> {
          put(corpus.articlesOf, text(row, "entity"), text(row, "article"));
          put(corpus.mentionedIn, text(row, "article"), text(row, "entity"));
          if (row.contains("date") && text(row, "date").matches("\\d{4}-.*")) {
            int year = Integer.parseInt(text(row, "date").substring(0, 4));
            corpus.years.put(text(row, "article"), year);
          }
        });
    StoreReading.rows(
        store,
        query("posts"),
        row -> {
          if (row.contains("post")) {
            put(corpus.posts, text(row, "entity"), text(row, "post"));
          }
          if (row.contains("body")) {
            put(corpus.behalf, text(row, "entity"), text(row, "body"));
          }
        });
    StoreReading.rows(
        store,
        query("sentences"),
        row -> put(corpus.sentences, text(row, "entity"), text(row, "sentence")));
    corpus.facts.keySet().forEach(corpus::stateWords);
    return corpus;
  }

  /** Whom and what the articles name and nobody has linked, in a fixed order. */
  List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    for (String entity : articlesOf.keySet()) {
      boolean linked = item(entity) != null;
      boolean named = names.containsKey(entity);
      if (!linked && named && facts.containsKey(entity) && entity.startsWith(idPrefix)) {
        subjects.add(subject(entity));
      }
    }
    return subjects;
  }

  /** Items that are linked already, with the entity that has each. */
  Map<String, String> linked() {
    Map<String, String> linked = new TreeMap<>();
    for (String entity : facts.keySet()) {
      if (item(entity) != null) {
        linked.put(item(entity), entity.substring(idPrefix.length()));
      }
    }
    return linked;
  }

  private Subject subject(String entity) {
    Set<String> own = new TreeSet<>();
    List<String> bodies = new ArrayList<>();
    for (String body : behalf.getOrDefault(entity, new TreeSet<>())) {
      owner(body, own, bodies, 0);
    }
    for (String property : List.of("organOf", "seatOf", "within")) {
      one(entity, property).ifPresent(of -> owner(of, own, bodies, 0));
    }
    List<String> said =
        sentences.getOrDefault(entity, new TreeSet<>()).stream().limit(SENTENCES).toList();
    Set<String> near = new TreeSet<>();
    said.forEach(sentence -> near.addAll(statesIn(sentence)));
    Set<String> far = new TreeSet<>();
    Set<String> company = new TreeSet<>();
    for (String article : articlesOf.get(entity)) {
      for (String other : mentionedIn.get(article)) {
        String state = stateItem(other);
        String item = item(other);
        if (state != null) {
          far.add(state);
        } else if (item != null && !other.equals(entity)) {
          company.add(item);
        }
      }
    }
    List<Integer> dated =
        articlesOf.get(entity).stream()
            .filter(years::containsKey)
            .map(years::get)
            .sorted()
            .toList();
    return new Subject(
        entity.substring(idPrefix.length()),
        type(entity),
        first(entity, "label"),
        List.copyOf(names.get(entity)),
        List.copyOf(posts.getOrDefault(entity, new TreeSet<>())),
        said,
        own,
        near,
        far,
        company,
        bodies,
        position(entity),
        geoNames(entity),
        dated.isEmpty() ? null : dated.get(0),
        dated.isEmpty() ? null : dated.get(dated.size() - 1));
  }

  /** Whom a body belongs to, up to its state. */
  private void owner(String body, Set<String> states, List<String> bodies, int depth) {
    String state = stateItem(body);
    if (state != null) {
      states.add(state);
      return;
    }
    if (depth == 0) {
      bodies.add(first(body, "label"));
    }
    for (String property : List.of("organOf", "within")) {
      if (depth < 5) {
        one(body, property).ifPresent(of -> owner(of, states, bodies, depth + 1));
      }
    }
  }

  /** The item of a state or of its territory; null for anything else. */
  private String stateItem(String entity) {
    String type = local(first(entity, "entityType"));
    if (type.equals("type-Country")) {
      return item(entity);
    }
    if (!type.equals("type-State")) {
      return null;
    }
    String territory = one(entity, "governs").map(this::item).orElse(null);
    return territory != null ? territory : item(entity);
  }

  private void stateWords(String entity) {
    String item = stateItem(entity);
    if (item == null) {
      return;
    }
    List<String> words = new ArrayList<>(names.getOrDefault(entity, new TreeSet<>()));
    words.addAll(facts.get(entity).getOrDefault("demonym", List.of()));
    words.forEach(word -> stateByWord.putIfAbsent(word, item));
  }

  /** States that a sentence names, by up to four words that begin with a capital. */
  private Set<String> statesIn(String sentence) {
    Set<String> states = new TreeSet<>();
    String[] words = sentence.split("[^\\p{L}\\p{N}.'’-]+");
    for (int i = 0; i < words.length; i++) {
      StringBuilder phrase = new StringBuilder();
      for (int k = i; k < Math.min(words.length, i + 4); k++) {
        phrase.append(k > i ? " " : "").append(words[k].replaceFirst("['’]s$|[.,]$", ""));
        String state = stateByWord.get(phrase.toString());
        if (state != null) {
          states.add(state);
        }
      }
    }
    return states;
  }

  private String item(String entity) {
    return facts.getOrDefault(entity, Map.of()).getOrDefault("sameAs", List.of()).stream()
        .filter(iri -> iri.startsWith(WIKIDATA))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private String geoNames(String entity) {
    return facts.get(entity).getOrDefault("seeAlso", List.of()).stream()
        .filter(page -> page.startsWith(GEONAMES))
        .map(page -> page.substring(GEONAMES.length()).replace("/", ""))
        .findFirst()
        .orElse(null);
  }

  private double[] position(String entity) {
    String latitude = first(entity, "latitude");
    String longitude = first(entity, "longitude");
    return latitude.isEmpty() || longitude.isEmpty()
        ? null
        : new double[] {Double.parseDouble(latitude), Double.parseDouble(longitude)};
  }

  private EntityType type(String entity) {
    String concept = first(entity, "entityType");
    return Arrays.stream(EntityType.values())
        .filter(type -> concept.equals(Dicta.NAMESPACE + "type-" + type.label()))
        .findAny()
        .orElse(EntityType.OTHER);
  }

  private java.util.Optional<String> one(String entity, String property) {
    return facts.getOrDefault(entity, Map.of()).getOrDefault(property, List.of()).stream()
        .sorted()
        .findFirst();
  }

  private String first(String entity, String property) {
    return one(entity, property).orElse("");
  }

  private static void put(Map<String, TreeSet<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
  }

  private static String text(QuerySolution row, String variable) {
    var node = row.get(variable);
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getURI();
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** A query of ours, from the class path. */
  static String query(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/dicta/link/" + name + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
