package dicta.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

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

  static byte[] render(Site site, Map<String, Object> common) {
    Map<String, Object> values = new HashMap<>(common);
    values.put("numbers", numbers(site));
    values.put("questions", Questions.all());
    values.put("heard", Table.of(site, MOST_HEARD, Map.of(), 12).rows());
    Table articles = Table.of(site, ARTICLES, Map.of(), ARTICLES_SHOWN);
    values.put("articles", articles.rows().stream().map(row -> row.get(0)).toList());
    values.put("moreArticles", articles.rows().size() == ARTICLES_SHOWN);
    return Templates.render("start", "Who said what", values);
  }

  private static List<Numbered> numbers(Site site) {
    List<Link> row = Table.of(site, NUMBERS, Map.of(), 1).rows().get(0);
    List<Numbered> numbers = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      numbers.add(new Numbered(grouped(row.get(i).label()), NAMES.get(i)));
    }
    return numbers;
  }

  private static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f");
  }
}
