package dicta.serve.page;

import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import dicta.serve.page.Highlight.Mark;
import dicta.serve.page.Highlight.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** An article: its text with every statement marked, and the statements in a list beside it. */
final class ArticlePage {
  private ArticlePage() {}

  static byte[] render(Thing article, Map<String, Object> common) {
    List<Thing> statements =
        article.pointing(Dicta.IN_ARTICLE, Integer.MAX_VALUE).stream()
            .filter(thing -> thing.isA(Dicta.STATEMENT))
            .sorted(Comparator.comparingInt(ArticlePage::begin).thenComparing(Thing::address))
            .toList();
    String text = article.words(Vocabulary.IS_STRING);
    Map<String, Object> values = new HashMap<>(common);
    values.put("headline", article.label());
    values.put("facts", facts(article));
    values.put("statements", views(statements));
    values.put(
        "paragraphs", text == null ? List.of() : Highlight.paragraphs(text, marks(statements)));
    values.put(
        "figures",
        article.pointing(Dicta.IN_ARTICLE, 5000).stream()
            .filter(thing -> thing.isA(Dicta.FIGURE))
            .sorted(Comparator.comparingInt(ArticlePage::begin))
            .map(FigureView::of)
            .toList());
    return Templates.render("article", article.label(), values);
  }

  private static List<StatementView> views(List<Thing> statements) {
    return IntStream.range(0, statements.size())
        .mapToObj(i -> StatementView.of(statements.get(i), i + 1))
        .toList();
  }

  private static List<Fact> facts(Thing article) {
    List<Fact> facts = new ArrayList<>();
    Fact.add(facts, "Published by", StatementView.links(article.all(Dicta.PUBLISHED_BY)));
    Fact.add(facts, "Date", words(article, Vocabulary.DATE_PUBLISHED));
    Fact.add(
        facts,
        "Source",
        StatementView.links(article.all(Vocabulary.URL)).stream()
            .map(link -> new Link(safe(link.label()), link.label()))
            .toList());
    if (article.words(Vocabulary.HEADLINE) != null || article.all(Dicta.SOURCE_ID).size() > 1) {
      Fact.add(facts, "Read as", words(article, Dicta.SOURCE_ID));
    }
    Fact.add(
        facts,
        "Almost the same text as",
        StatementView.links(article.all(Dicta.NEAR_DUPLICATE_OF)));
    return facts;
  }

  private static List<Link> words(Thing thing, Node property) {
    return thing.all(property).stream().map(word -> new Link("", word.words())).toList();
  }

  /** An address that a browser may follow: an article's metadata may hold a script. */
  private static String safe(String address) {
    return address.startsWith("https://") || address.startsWith("http://") ? address : "";
  }

  /** Where the first stretch of a thing starts. */
  private static int begin(Thing thing) {
    return thing.all(Dicta.PASSAGE).stream()
        .mapToInt(passage -> passage.number(Vocabulary.BEGIN_INDEX))
        .min()
        .orElse(0);
  }

  /** Where the statements, numbered in their order, stand in their article. */
  static List<Mark> marks(List<Thing> statements) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Thing statement = statements.get(i);
      add(marks, statement, Dicta.PASSAGE, Role.CONTENT, i + 1);
      add(marks, statement, Dicta.CUE_PASSAGE, Role.CUE, i + 1);
      add(marks, statement, Dicta.SOURCE_PASSAGE, Role.SOURCE, i + 1);
    }
    return marks;
  }

  private static void add(List<Mark> marks, Thing statement, Node property, Role role, int number) {
    for (Thing passage : statement.all(property)) {
      marks.add(
          new Mark(
              passage.number(Vocabulary.BEGIN_INDEX),
              passage.number(Vocabulary.END_INDEX),
              role,
              number));
    }
  }
}
