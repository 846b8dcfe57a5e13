package dicta.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;

/** The way in: search, the corpus in numbers, the questions, who is heard, the articles. */
final class StartPage {
  private static final Query NUMBERS = NamedQuery.load("corpus-in-numbers");
  private static final Query MOST_HEARD = NamedQuery.load("most-heard");
  private static final Query ARTICLES = NamedQuery.load("articles");
  private static final int ARTICLES_SHOWN = 500;
  private static final List<String> NAMES =
      List.of(
          "articles",
          "statements",
          "speakers",
          "utterances told by several articles",
          "denials",
          "places named");

  private StartPage() {}

  /**
   * A number of the corpus.
   *
   * @param count the number, with thin spaces between thousands
   * @param name what it counts
   */
  public record Numbered(String count, String name) {}

  /**
   * An article in the list.
   *
   * @param article its headline or id
   * @param opening how its text begins, where it has no headline; may be empty
   */
  public record Listed(Link article, String opening) {}

  static byte[] render(Site site, Map<String, Object> common) {
    Map<String, Object> values = new HashMap<>(common);
    values.put("numbers", numbers(site));
    values.put("questions", Questions.all());
    values.put("heard", rows(site, MOST_HEARD, 12));
    List<List<Link>> articles = rows(site, ARTICLES, ARTICLES_SHOWN);
    values.put("articles", articles.stream().map(StartPage::listed).toList());
    values.put("moreArticles", articles.size() == ARTICLES_SHOWN);
    return Templates.render("start", "Who said what", values);
  }

  private static List<Numbered> numbers(Site site) {
    List<Numbered> numbers = new ArrayList<>();
    for (List<Link> row : rows(site, NUMBERS, 1)) {
      for (int i = 0; i < NAMES.size(); i++) {
        numbers.add(new Numbered(Numbers.grouped(row.get(i).label()), NAMES.get(i)));
      }
    }
    return numbers;
  }

  private static Listed listed(List<Link> row) {
    String opening =
        row.get(2)
            .label()
            .lines()
            .map(line -> line.replaceFirst("^[^\\p{L}\\p{N}\\p{Pi}\"']+", ""))
            .filter(line -> !line.isBlank())
            .findFirst()
            .orElse("");
    return new Listed(row.get(0), opening);
  }

  /** Nothing where a large store takes too long to count: the page is worth having without. */
  private static List<List<Link>> rows(Site site, Query query, int max) {
    try {
      return Table.of(site, query, Map.of(), max).rows();
    } catch (QueryCancelledException e) {
      return List.of();
    }
  }
}
