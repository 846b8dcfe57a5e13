package dicta.report;

import dicta.corpus.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Utterances that are told more than once, with their wordings side by side. */
final class Utterances {
  private Utterances() {}

  /**
   * An utterance.
   *
   * @param iri its IRI
   * @param speakers under the names that the articles use
   * @param articles how many tell it
   * @param wordings in the order of the articles
   */
  public record Told(String iri, List<String> speakers, int articles, List<Worded> wordings) {}

  /**
   * One telling of it.
   *
   * @param runs the words, with those that the nearest other wording lacks marked
   */
  public record Worded(String article, String speaker, String cue, List<Wording.Run> runs) {}

  /** Those that most articles tell come first. */
  static List<Told> of(List<Map<String, String>> rows) {
    Map<String, Map<String, List<Map<String, String>>>> byUtterance = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      byUtterance
          .computeIfAbsent(row.get("utterance"), u -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("statement"), s -> new ArrayList<>())
          .add(row);
    }
    List<Told> told = new ArrayList<>();
    byUtterance.forEach((iri, statements) -> told.add(told(iri, List.copyOf(statements.values()))));
    told.sort(Comparator.comparing(Told::articles).reversed().thenComparing(Told::iri));
    return told;
  }

  /**
   * @param statements the rows of each statement; several where it has several speakers
   */
  private static Told told(String iri, List<List<Map<String, String>>> statements) {
    List<List<Wording.Run>> runs =
        Wording.compare(statements.stream().map(s -> s.get(0).getOrDefault("words", "")).toList());
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> articles = new TreeSet<>();
    List<Worded> wordings = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Map<String, String> first = statements.get(i).get(0);
      List<String> named =
          statements.get(i).stream().map(r -> r.get("speaker")).filter(s -> s != null).toList();
      speakers.addAll(named);
      articles.add(first.get("article"));
      wordings.add(
          new Worded(
              first.get("article"),
              named.isEmpty() ? "no source named" : String.join(", ", named),
              first.getOrDefault("cue", ""),
              runs.get(i)));
    }
    return new Told(iri, List.copyOf(speakers), articles.size(), wordings);
  }
}
