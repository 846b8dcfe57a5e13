package dicta.link;

import com.fasterxml.jackson.databind.JsonNode;
import dicta.link.Item.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Fetches the items that could be meant, in batches, few at a time. */
final class Candidates {
  /** Names, numbers or items in one question. */
  private static final int BATCH = 50;

  /** Questions at a time; Wikidata bears five. */
  private static final int AT_ONCE = 2;

  private static final String ENTITY = "http://www.wikidata.org/entity/";

  private final Endpoint endpoint;
  private final Map<String, Map<String, Boolean>> byName = new HashMap<>();
  private final Map<String, Set<String>> byGeoNames = new HashMap<>();
  private final Map<String, Item> items = new HashMap<>();

  private Candidates(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** Fetches all candidates of these subjects. */
  static Candidates of(Endpoint endpoint, List<Subject> subjects) {
    Candidates candidates = new Candidates(endpoint);
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> numbers = new TreeSet<>();
    for (Subject subject : subjects) {
      names.addAll(Spellings.of(subject));
      if (subject.geoNames() != null) {
        numbers.add(subject.geoNames());
      }
    }
    candidates.fetchNames(names);
    candidates.fetchNumbers(numbers);
    TreeSet<String> found = new TreeSet<>();
    candidates.byName.values().forEach(some -> found.addAll(some.keySet()));
    candidates.byGeoNames.values().forEach(found::addAll);
    candidates.fetchItems(found);
    return candidates;
  }

  /** The items that have one of the subject's names or its GeoNames number. */
  List<Item> of(Subject subject) {
    TreeMap<String, Map<String, Boolean>> found = new TreeMap<>();
    for (String name : Spellings.of(subject)) {
      byName
          .getOrDefault(name, Map.of())
          .forEach(
              (item, label) ->
                  found
                      .computeIfAbsent(item, i -> new HashMap<>())
                      .merge(name, label, (a, b) -> a || b));
    }
    byGeoNames
        .getOrDefault(String.valueOf(subject.geoNames()), Set.of())
        .forEach(item -> found.computeIfAbsent(item, i -> new HashMap<>()));
    List<Item> all = new ArrayList<>();
    found.forEach(
        (iri, names) -> {
          Item item = items.get(iri);
          if (item != null) {
            all.add(
                new Item(
                    iri, names, item.label(), item.description(), item.classes(), item.facts()));
          }
        });
    return all;
  }

  private void fetchNames(Collection<String> names) {
    List<String> literals =
        names.stream()
            .flatMap(name -> List.of(literal(name) + "@en", literal(name) + "@mul").stream())
            .toList();
    batches(
        Corpus.query("by-name"),
        "NAMES",
        literals,
        row ->
            byName
                .computeIfAbsent(value(row, "name"), n -> new TreeMap<>())
                .merge(
                    value(row, "item"),
                    value(row, "property").endsWith("#label"),
                    (a, b) -> a || b));
  }

  private void fetchNumbers(Collection<String> numbers) {
    batches(
        Corpus.query("by-geonames"),
        "NUMBERS",
        numbers.stream().map(Candidates::literal).toList(),
        row ->
            byGeoNames
                .computeIfAbsent(value(row, "number"), n -> new TreeSet<>())
                .add(value(row, "item")));
  }

  private void fetchItems(Collection<String> found) {
    // What goes into a question comes from an answer: nothing but an item's IRI may.
    List<String> iris =
        found.stream()
            .filter(iri -> iri.matches(ENTITY + "Q\\d+"))
            .map(iri -> "<" + iri + ">")
            .toList();
    String classes =
        Kinds.all().stream().map(id -> "<" + ENTITY + id + ">").collect(Collectors.joining(", "));
    Map<String, Set<String>> kinds = new HashMap<>();
    batches(
        Corpus.query("kinds").replace("CLASSES", classes),
        "ITEMS",
        iris,
        row ->
            kinds
                .computeIfAbsent(value(row, "item"), i -> new HashSet<>())
                .add(value(row, "class").substring(ENTITY.length())));
    Map<String, Map<String, List<Fact>>> facts = new HashMap<>();
    batches(
        Corpus.query("facts-of-items"),
        "ITEMS",
        iris,
        row ->
            facts
                .computeIfAbsent(value(row, "item"), i -> new TreeMap<>())
                .computeIfAbsent(local(value(row, "property")), p -> new ArrayList<>())
                .add(new Fact(value(row, "value"), value(row, "label"))));
    for (String iri : found) {
      Map<String, List<Fact>> of = facts.getOrDefault(iri, Map.of());
      items.put(
          iri,
          new Item(
              iri,
              Map.of(),
              literal(of, "label"),
              literal(of, "description"),
              kinds.getOrDefault(iri, Set.of()),
              of));
    }
  }

  private void batches(String query, String blank, List<String> values, Consumer<JsonNode> reader) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<JsonNode>> answers = new ArrayList<>();
      for (int i = 0; i < values.size(); i += BATCH) {
        String some = String.join(" ", values.subList(i, Math.min(values.size(), i + BATCH)));
        answers.add(threads.submit(() -> endpoint.rows(query.replace(blank, some))));
      }
      for (Future<JsonNode> answer : answers) {
        answer.get().forEach(reader);
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** A SPARQL string; names come from articles and may hold anything. */
  private static String literal(String value) {
    StringBuilder out = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\');
              }
              out.appendCodePoint(c < ' ' ? ' ' : c);
            });
    return out.append('"').toString();
  }

  private static String literal(Map<String, List<Fact>> facts, String property) {
    return facts.getOrDefault(property, List.of()).stream().map(Fact::value).findFirst().orElse("");
  }

  private static String value(JsonNode row, String variable) {
    return row.path(variable).path("value").asText("");
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
