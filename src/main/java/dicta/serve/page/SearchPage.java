package dicta.serve.page;

import dicta.corpus.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a search finds: statements by their text, actors and places by any name, articles. */
final class SearchPage {
  private static final Query STATEMENTS = NamedQuery.load("find-statements");
  private static final Query ENTITIES = NamedQuery.load("find-entities");
  private static final Query ARTICLES = NamedQuery.load("find-articles");
  private static final int MAX_LENGTH = 300;
  private static final long TIMEOUT_MILLIS = 10_000;

  private SearchPage() {}

  /**
   * A statement that was found.
   *
   * @param statement the statement
   * @param runs its text with the words that were looked for marked
   */
  public record Found(StatementView statement, List<Wording.Run> runs) {}

  static byte[] render(Site site, String typed, Map<String, Object> common) {
    String words = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed;
    Map<String, Object> values = new HashMap<>(common);
    values.put("search", words);
    boolean empty = words.isBlank();
    Set<String> marked = bareWords(words);
    List<Thing> statements = empty ? List.of() : find(site, STATEMENTS, words);
    values.put(
        "statements",
        StatementView.of(statements.stream()).stream()
            .map(view -> new Found(view, Marking.mark(view.text(), marked)))
            .toList());
    values.put(
        "entities",
        empty
            ? List.of()
            : find(site, ENTITIES, words).stream()
                .map(thing -> new Fact(ActorPage.kind(thing), List.of(thing.link())))
                .toList());
    values.put("articles", empty ? List.of() : StatementView.links(find(site, ARTICLES, words)));
    return Templates.render("search", empty ? "Search" : "Search: " + words, values);
  }

  /** As typed, in Lucene's query language; where it is none, as plain words. */
  private static List<Thing> find(Site site, Query query, String words) {
    try {
      return ask(site, query, words);
    } catch (TextIndexException | TextIndexParseException e) {
      return ask(site, query, plain(words));
    }
  }

  private static List<Thing> ask(Site site, Query query, String words) {
    try (QueryExec execution =
        QueryExec.dataset(site.dataset())
            .query(query)
            .substitution("words", NodeFactory.createLiteralString(words))
            .timeout(TIMEOUT_MILLIS)
            .build()) {
      RowSet rows = execution.select();
      Var found = Var.alloc("found");
      return rows.stream()
          .map(row -> (Node) row.get(found))
          .filter(java.util.Objects::nonNull)
          .map(site::thing)
          .toList();
    }
  }

  private static String plain(String words) {
    String plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? "\"\"" : plain;
  }

  private static Set<String> bareWords(String words) {
    return Stream.of(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
