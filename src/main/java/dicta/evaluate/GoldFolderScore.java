package dicta.evaluate;

import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution;
import dicta.corpus.StatementId;
import dicta.evaluate.GoldFolder.Reference;
import dicta.text.AnnotatedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures every stage on a folder of hand-made gold: statements, mentions, attribution, names,
 * figures, and the links between articles, the last both on the gold's own statements and end to
 * end.
 *
 * @param statements source, cue and content of all statements, nested ones too
 * @param sheet everything else
 * @param mistakes each difference as a line: article, kind, gold {@code <>} system
 */
public record GoldFolderScore(StatementScore statements, Sheet sheet, List<String> mistakes) {
  public GoldFolderScore {
    mistakes = List.copyOf(mistakes);
  }

  /** The stages that the measure of links runs on the gold's own statements. */
  public interface Stages {
    AnnotatedText annotate(String text);

    Resolution resolve(List<ReadArticle> articles);
  }

  /**
   * @param gold a folder as described in its guideline
   * @param articlesFolder where the articles lie that the gold names
   * @param system the articles as the system read them, by the same ids; more are left aside
   * @param resolution of the system's articles
   * @param items what the system links entities to, by their keys
   * @throws IllegalArgumentException when the gold names an article that the system has not read,
   *     or has read with another text
   */
  public static GoldFolderScore of(
      Path gold,
      Path articlesFolder,
      List<ReadArticle> system,
      Resolution resolution,
      Map<String, String> items,
      Stages stages)
      throws IOException {
    GoldFolder folder = GoldFolder.read(gold, articlesFolder);
    List<ArticlePair> articles = pair(folder, system);
    EntityAlignment entities = new EntityAlignment(articles, folder.names());
    Sheet sheet = new Sheet();
    MentionScore mentions = new MentionScore();
    AttributionScore attribution = new AttributionScore(entities);
    NameScore names = new NameScore(entities);
    IdentityScore identities = new IdentityScore(entities);
    ItemScore linked = new ItemScore(folder.items(), items);
    FigureScore figures = new FigureScore();
    for (ArticlePair article : articles) {
      mentions.add(article, folder.names());
      attribution.add(article);
      names.add(article);
      identities.add(article, folder.names());
      linked.add(article);
      figures.add(article);
    }
    attribution.report(sheet);
    mentions.report(sheet);
    names.report(sheet);
    identities.report(sheet);
    linked.report(sheet);
    figures.report(sheet);
    LinkScore links = new LinkScore(folder);
    List<String> missedLinks = linksOnGold(folder, links, sheet, stages);
    links.report(sheet, "links, end to end", resolution, endToEnd(articles)::get);
    StatementScore statements =
        StatementScore.of(
            articles.stream().map(article -> article.gold.line()).toList(),
            articles.stream().map(article -> StatementLine.of(article.system)).toList());
    List<String> mistakes =
        new ArrayList<>(
            articles.stream().flatMap(article -> Mistakes.of(article, entities).stream()).toList());
    mistakes.addAll(mentions.mistakes());
    mistakes.addAll(missedLinks);
    return new GoldFolderScore(statements, sheet, mistakes);
  }

  private static List<ArticlePair> pair(GoldFolder folder, List<ReadArticle> system) {
    Map<String, ReadArticle> byId = new HashMap<>();
    system.forEach(read -> byId.put(read.article().id(), read));
    List<ArticlePair> pairs = new ArrayList<>();
    for (GoldArticle article : folder.articles()) {
      ReadArticle read = byId.get(article.id());
      if (read == null) {
        throw new IllegalArgumentException("not read by the system: " + article.id());
      }
      pairs.add(new ArticlePair(article, read));
    }
    return pairs;
  }

  /**
   * @return the mistakes, a line each: those that no missed or misread statement explains
   */
  private static List<String> linksOnGold(
      GoldFolder folder, LinkScore links, Sheet sheet, Stages stages) {
    String section = "links, on the gold's statements";
    GoldAsRead asRead = new GoldAsRead(folder.names());
    List<ReadArticle> read = new ArrayList<>();
    Map<StatementId, Reference> references = new HashMap<>();
    for (GoldArticle article : folder.articles()) {
      ReadArticle one = asRead.read(article, stages.annotate(article.text()));
      read.add(one);
      for (int i = 0; i < one.statements().size(); i++) {
        references.put(
            StatementId.of(one.article().sha16(), one.statements().get(i)),
            new Reference(article.id(), article.statements().get(i).id()));
      }
    }
    Resolution onGold = stages.resolve(read);
    links.report(sheet, section, onGold, references::get);
    links.baselines(sheet, section);
    return links.mistakes(onGold, references::get);
  }

  private static Map<StatementId, Reference> endToEnd(List<ArticlePair> articles) {
    Map<StatementId, Reference> references = new HashMap<>();
    for (ArticlePair article : articles) {
      article.matches.forEach(
          (gold, system) ->
              references.put(
                  StatementId.of(
                      article.system.article().sha16(), article.system.statements().get(system)),
                  new Reference(article.gold.id(), article.gold.statements().get(gold).id())));
    }
    return references;
  }

  /** Everything as a table for people. */
  public String table() {
    return statements.table() + statements.calibration().table() + sheet.table();
  }
}
