package dicta.evaluate;

import dicta.attribution.Statement;
import dicta.corpus.Figure;
import dicta.entity.Attribution;
import dicta.entity.Mention;
import dicta.entity.Speaker;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where one article's reading differs from the gold, line by line, for whoever mends a stage. */
final class Mistakes {
  private final List<String> lines = new ArrayList<>();
  private final ArticlePair article;
  private final EntityAlignment entities;

  private Mistakes(ArticlePair article, EntityAlignment entities) {
    this.article = article;
    this.entities = entities;
  }

  static List<String> of(ArticlePair article, EntityAlignment entities) {
    Mistakes mistakes = new Mistakes(article, entities);
    mistakes.statements();
    mistakes.mentions();
    mistakes.figures();
    return mistakes.lines;
  }

  private void say(String kind, String what) {
    lines.add(article.gold.id() + "\t" + kind + "\t" + what.replace('\n', ' '));
  }

  private void statements() {
    List<GoldArticle.Statement> golds = article.gold.statements();
    for (int i = 0; i < golds.size(); i++) {
      Integer match = article.matches.get(i);
      if (match == null) {
        say("statement missed", show(golds.get(i)));
      } else {
        compare(golds.get(i), match);
      }
    }
    for (int i = 0; i < article.system.statements().size(); i++) {
      if (article.goldOf(i) == null) {
        say("statement too many", show(article.system.statements().get(i)));
      }
    }
  }

  private void compare(GoldArticle.Statement gold, int match) {
    Statement system = article.system.statements().get(match);
    differ("cue", cut(gold.cue()), article.cut(system.cue()));
    differ(
        "source", cut(gold.source()), system.source() == null ? "" : article.cut(system.source()));
    differ("content", cut(gold.content()), cut(system.content()));
    differ("stance of " + cut(gold.cue()), gold.stance(), AttributionScore.lower(system.stance()));
    differ("type of " + cut(gold.cue()), gold.type(), AttributionScore.lower(system.mode()));
    if (!AttributionScore.sameMedium(gold.medium(), system.medium())) {
      say("medium", show(gold) + ": " + gold.medium() + " <> " + system.medium());
    }
    if (!Words.agree(gold.when(), system.when())) {
      say("when", show(gold) + ": " + gold.when() + " <> " + system.when());
    }
    Attribution who = article.system.cast().attributions().get(match);
    who(gold, "speaker", gold.speaker(), who.speakers().stream().map(Speaker::entity).toList());
    who(gold, "onBehalfOf", gold.onBehalfOf(), who.onBehalfOf());
    who(gold, "addressee", gold.addressee(), who.addressees());
    who(
        gold,
        "outlet",
        gold.outlet() == null ? List.of() : List.of(gold.outlet()),
        who.outlet() == null ? List.of() : List.of(who.outlet()));
    List<String> posts = AttributionScore.posts(article, gold);
    if (!posts.isEmpty() && !AttributionScore.isOneOf(posts, who.post())) {
      say("role", show(gold) + ": " + posts + " <> " + who.post());
    }
    Integer outer = gold.partOf() == null ? null : article.gold.indexes().get(gold.partOf());
    Integer wanted = outer == null ? null : article.matches.get(outer);
    if (!Objects.equals(wanted, system.partOf())) {
      say("nesting", show(gold));
    }
  }

  private void who(
      GoldArticle.Statement gold, String field, List<String> wanted, Collection<String> given) {
    Set<String> keys = entities.gold(given);
    if (!keys.equals(new TreeSet<>(wanted))) {
      say(field, show(gold) + ": " + wanted + " <> " + keys);
    }
  }

  private void differ(String kind, String gold, String system) {
    if (!gold.equals(system)) {
      say(kind, gold + " <> " + system);
    }
  }

  private void mentions() {
    Map<Span, String> gold = new TreeMap<>();
    for (List<GoldArticle.Presence> presences :
        List.of(article.gold.actors(), article.gold.places())) {
      for (GoldArticle.Presence presence : presences) {
        for (Span mention : presence.mentions()) {
          gold.put(bare(mention), presence.key());
        }
      }
    }
    Map<Span, String> system = new TreeMap<>();
    for (Mention mention : article.system.cast().mentions()) {
      system.put(bare(mention.span()), entities.gold(mention.entity()));
    }
    gold.forEach(
        (span, key) -> {
          if (!system.containsKey(span)) {
            say("mention missed", article.cut(span) + " = " + key);
          } else if (!system.get(span).equals(key)) {
            say("entity", article.cut(span) + ": " + key + " <> " + system.get(span));
          }
        });
    system.forEach(
        (span, key) -> {
          if (!gold.containsKey(span)) {
            say("mention too many", article.cut(span) + " = " + key);
          }
        });
  }

  private Span bare(Span span) {
    return Words.withoutArticle(span, article.cut(span));
  }

  private void figures() {
    for (GoldArticle.Figure gold : article.gold.figures()) {
      List<Figure> there =
          article.system.figures().stream().filter(f -> f.span().overlaps(gold.span())).toList();
      String wanted = gold.measure() + " " + gold.precision() + " " + gold.count();
      if (there.isEmpty()) {
        say("figure missed", article.cut(gold.span()) + " = " + wanted);
      } else if (there.stream().map(Mistakes::show).noneMatch(wanted::equals)) {
        say("figure", article.cut(gold.span()) + ": " + wanted + " <> " + show(there.get(0)));
      }
    }
    for (Figure figure : article.system.figures()) {
      if (article.gold.figures().stream().noneMatch(f -> f.span().overlaps(figure.span()))) {
        say("figure too many", article.cut(figure.span()) + " = " + show(figure));
      }
    }
  }

  private static String show(Figure figure) {
    return AttributionScore.lower(figure.measure())
        + " "
        + figure.precision().label()
        + " "
        + figure.count();
  }

  private String show(GoldArticle.Statement s) {
    return "[" + cut(s.source()) + "] " + cut(s.cue()) + " | " + cut(s.content());
  }

  private String show(Statement s) {
    return "["
        + (s.source() == null ? "" : article.cut(s.source()))
        + "] "
        + article.cut(s.cue())
        + " | "
        + cut(s.content());
  }

  private String cut(List<Span> spans) {
    return String.join(" ... ", spans.stream().map(article::cut).toList());
  }
}
