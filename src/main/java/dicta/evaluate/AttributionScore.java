package dicta.evaluate;

import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.Speaker;
import dicta.rdf.MediumKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Who and how, for the gold statements that were found. */
final class AttributionScore {
  private static final String SECTION = "attribution, given a found statement";

  private final Tally tally = new Tally();
  private final EntityAlignment entities;

  AttributionScore(EntityAlignment entities) {
    this.entities = entities;
  }

  void add(ArticlePair article) {
    List<GoldArticle.Statement> golds = article.gold.statements();
    for (int i = 0; i < golds.size(); i++) {
      GoldArticle.Statement gold = golds.get(i);
      tally.addIf(gold.partOf() != null, "nested");
      Integer match = article.matches.get(i);
      if (match != null) {
        tally.add("found", 1);
        people(article, gold, article.system.cast().attributions().get(match));
        manner(article, gold, match);
        nesting(article, gold, match);
      }
    }
  }

  private void people(ArticlePair article, GoldArticle.Statement gold, Attribution system) {
    Set<String> speakers = entities.gold(system.speakers().stream().map(Speaker::entity).toList());
    equal("speaker", new TreeSet<>(gold.speaker()), speakers);
    equal("onBehalfOf", new TreeSet<>(gold.onBehalfOf()), entities.gold(system.onBehalfOf()));
    sets("onBehalfOf", new TreeSet<>(gold.onBehalfOf()), entities.gold(system.onBehalfOf()));
    sets("addressee", new TreeSet<>(gold.addressee()), entities.gold(system.addressees()));
    equal("addressee", new TreeSet<>(gold.addressee()), entities.gold(system.addressees()));
    Set<String> outlet =
        system.outlet() == null ? Set.of() : entities.gold(List.of(system.outlet()));
    sets("outlet", gold.outlet() == null ? Set.of() : Set.of(gold.outlet()), outlet);
    post(article, gold, system);
  }

  /** Where the source itself names a role of the gold's: whether the post has it. */
  private void post(ArticlePair article, GoldArticle.Statement gold, Attribution system) {
    List<String> named = posts(article, gold);
    if (!named.isEmpty()) {
      tally.add("post", 1);
      tally.addIf(isOneOf(named, system.post()), "post.right");
    }
  }

  /** The roles that the gold gives the speaker and that the source words name, in small letters. */
  static List<String> posts(ArticlePair article, GoldArticle.Statement gold) {
    if (gold.speaker().size() != 1 || gold.source().isEmpty()) {
      return List.of();
    }
    String source = article.cut(gold.source().get(0)).toLowerCase(Locale.ROOT);
    return article.gold.actors().stream()
        .filter(actor -> actor.key().equals(gold.speaker().get(0)))
        .flatMap(actor -> actor.roles().stream())
        .map(role -> role.role().toLowerCase(Locale.ROOT))
        .filter(source::contains)
        .toList();
  }

  static boolean isOneOf(List<String> posts, String post) {
    return post != null && posts.stream().anyMatch(post.toLowerCase(Locale.ROOT)::contains);
  }

  private void manner(ArticlePair article, GoldArticle.Statement gold, int match) {
    Statement system = article.system.statements().get(match);
    tally.addIf(lower(system.stance()).equals(gold.stance()), "stance.right");
    tally.addIf(lower(system.mode()).equals(gold.type()), "type.right");
    tally.addIf(system.hedged() == gold.hedged(), "hedged.right");
    tally.addIf(sameMedium(gold.medium(), system.medium()), "medium.right");
    tally.addIf(Words.agree(gold.when(), system.when()), "when.right");
    field("medium", gold.medium(), system.medium(), sameMedium(gold.medium(), system.medium()));
    field("when", gold.when(), system.when(), Words.agree(gold.when(), system.when()));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The same words, or words for the same kind of medium ("Facebook" and "social media"). */
  static boolean sameMedium(String gold, String system) {
    if (gold == null || system == null) {
      return gold == null && system == null;
    }
    MediumKind kind = MediumKind.of(gold);
    return Words.agree(gold, system) || (kind != MediumKind.OTHER && kind == MediumKind.of(system));
  }

  private void nesting(ArticlePair article, GoldArticle.Statement gold, int match) {
    if (gold.partOf() == null) {
      return;
    }
    tally.add("nested.found", 1);
    Integer outer = article.system.statements().get(match).partOf();
    Integer wanted = article.matches.get(article.gold.indexes().get(gold.partOf()));
    tally.addIf(outer != null && outer.equals(wanted), "nested.linked");
  }

  private void equal(String field, Set<String> gold, Set<String> system) {
    tally.addIf(gold.equals(system), field + ".right");
  }

  private void sets(String field, Set<String> gold, Set<String> system) {
    Set<String> both = new TreeSet<>(gold);
    both.retainAll(system);
    tally.add(field + ".both", both.size());
    tally.add(field + ".gold", gold.size());
    tally.add(field + ".system", system.size());
  }

  private void field(String field, String gold, String system, boolean same) {
    tally.addIf(gold != null && same, field + ".both");
    tally.addIf(gold != null, field + ".gold");
    tally.addIf(system != null, field + ".system");
  }

  void report(Sheet sheet) {
    int found = (int) tally.get("found");
    for (String field :
        List.of(
            "speaker", "onBehalfOf", "stance", "type", "hedged", "medium", "when", "addressee")) {
      sheet.share(SECTION, field, (int) tally.get(field + ".right"), found);
    }
    sheet.share(
        SECTION,
        "role, where the source names it",
        (int) tally.get("post.right"),
        (int) tally.get("post"));
    for (String field : List.of("onBehalfOf", "medium", "outlet", "when", "addressee")) {
      sheet.found(
          SECTION,
          field + ", where there is one",
          tally.prf(field + ".both", field + ".system", field + ".gold"));
    }
    sheet.share(
        SECTION, "nested, found", (int) tally.get("nested.found"), (int) tally.get("nested"));
    sheet.share(
        SECTION,
        "nested, found and linked",
        (int) tally.get("nested.linked"),
        (int) tally.get("nested"));
  }
}
