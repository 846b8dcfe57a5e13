package dicta.correction;

import dicta.attribution.Statement;
import dicta.corpus.Figure;
import dicta.corpus.ReadArticle;
import dicta.corpus.StatementId;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Entity;
import dicta.entity.Kind;
import dicta.entity.NameUse;
import dicta.entity.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Applies corrections of statements to the article that has them. */
final class ArticleCorrector {
  private static final Pattern ACTOR = Pattern.compile("https?://.*/(?:id|doc)/(actor/[^/?#\\s]+)");

  private final ReadArticle article;
  private final List<Attribution> attributions;
  private final TreeSet<Integer> wrong = new TreeSet<>();
  private final List<Applied> applied = new ArrayList<>();

  private ArticleCorrector(ReadArticle article) {
    this.article = article;
    this.attributions = new ArrayList<>(article.cast().attributions());
  }

  /**
   * An article as corrected, and what became of the corrections.
   *
   * @param applied one for each correction, in their order
   */
  record Corrected(ReadArticle article, List<Applied> applied) {}

  /**
   * Applies the corrections.
   *
   * @param corrections of statements of this article, to be taken out or given to another speaker
   */
  static Corrected correct(ReadArticle article, List<Correction> corrections) {
    ArticleCorrector corrector = new ArticleCorrector(article);
    for (Correction correction : corrections) {
      corrector.applied.add(corrector.apply(correction));
    }
    return new Corrected(corrector.result(), List.copyOf(corrector.applied));
  }

  /** Key of the actor that an IRI names; empty where the value is a name. */
  static Optional<String> actor(String value) {
    Matcher iri = ACTOR.matcher(value);
    return iri.matches() ? Optional.of(iri.group(1)) : Optional.empty();
  }

  private Applied apply(Correction correction) {
    int index = indexOf(correction.target().statement());
    if (index < 0) {
      return new Applied(correction, "The article has no such statement.", null, null);
    }
    if (correction.action() == Action.WRONG) {
      wrong.add(index);
      return new Applied(correction, null, words(article.statements().get(index)), null);
    }
    String before =
        attributions.get(index).speakers().stream()
            .map(Speaker::label)
            .collect(Collectors.joining(", "));
    Optional<String> key = actor(correction.value());
    if (key.isPresent()) {
      return speaker(correction, index, before, named(key.get()));
    }
    List<Entity> named =
        article.cast().entities().stream()
            .filter(entity -> entity.kind() == Kind.ACTOR && has(entity, correction.value()))
            .toList();
    if (named.size() != 1) {
      String problem =
          (named.isEmpty() ? "No actor" : "More than one actor")
              + " of the article has this name; give the actor's IRI.";
      return new Applied(correction, problem, null, null);
    }
    return speaker(correction, index, before, new Speaker(named.get(0).key(), correction.value()));
  }

  private Applied speaker(Correction correction, int index, String before, Speaker speaker) {
    Attribution old = attributions.get(index);
    // post and office were the old speaker's
    attributions.set(
        index, new Attribution(List.of(speaker), List.of(), null, old.addressees(), old.outlet()));
    return new Applied(correction, null, before, speaker.entity());
  }

  private Speaker named(String key) {
    return article.cast().entities().stream()
        .filter(entity -> entity.key().equals(key))
        .findFirst()
        .map(entity -> new Speaker(key, entity.label()))
        .orElse(new Speaker(key, null));
  }

  private static boolean has(Entity entity, String name) {
    return entity.label().equalsIgnoreCase(name)
        || entity.names().stream().anyMatch(name::equalsIgnoreCase);
  }

  private int indexOf(StatementId id) {
    List<Statement> statements = article.statements();
    for (int i = 0; i < statements.size(); i++) {
      if (StatementId.of(article.article().sha16(), statements.get(i)).equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private String words(Statement statement) {
    return statement.content().stream().map(article.text()::cut).collect(Collectors.joining(" … "));
  }

  private ReadArticle result() {
    Cast cast = article.cast();
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < article.statements().size(); i++) {
      if (!wrong.contains(i)) {
        index.put(i, index.size());
      }
    }
    List<Statement> statements = new ArrayList<>();
    List<Attribution> kept = new ArrayList<>();
    for (int i = 0; i < article.statements().size(); i++) {
      if (!wrong.contains(i)) {
        Statement statement = article.statements().get(i);
        statements.add(within(statement, index.get(holder(statement.partOf()))));
        kept.add(attributions.get(i));
      }
    }
    List<Figure> figures =
        article.figures().stream().map(f -> within(f, index.get(holder(f.statement())))).toList();
    List<NameUse> uses =
        cast.nameUses().stream().map(u -> within(u, index.get(holder(u.statement())))).toList();
    return new ReadArticle(
        article.article(),
        article.text(),
        statements,
        new Cast(cast.entities(), cast.mentions(), kept, uses),
        figures);
  }

  /** The innermost statement around that stays; null where none does. */
  private Integer holder(Integer statement) {
    Integer holder = statement;
    while (holder != null && wrong.contains(holder)) {
      holder = article.statements().get(holder).partOf();
    }
    return holder;
  }

  private static Statement within(Statement s, Integer partOf) {
    return new Statement(
        s.source(),
        s.cue(),
        s.content(),
        s.mode(),
        s.stance(),
        s.hedged(),
        s.medium(),
        s.outlet(),
        s.when(),
        s.addressees(),
        partOf,
        s.confidence());
  }

  private static Figure within(Figure f, Integer statement) {
    return new Figure(
        f.span(), statement, f.measure(), f.count(), f.precision(), f.of(), f.subsetOf(), f.asOf());
  }

  private static NameUse within(NameUse use, Integer statement) {
    return new NameUse(
        use.name(), use.entity(), use.span(), use.usedBy(), use.reported(), statement);
  }
}
