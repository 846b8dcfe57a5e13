package dicta.evaluate;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.corpus.Figure;
import dicta.corpus.Measure;
import dicta.corpus.Precision;
import dicta.corpus.ReadArticle;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The gold as if the system had read it without a mistake, so that a stage can be measured apart
 * from the mistakes of the stages before it.
 */
final class GoldAsRead {
  private final Map<String, Set<String>> names;
  private final Map<String, GoldArticle.Presence> presences = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  GoldAsRead(Map<String, Set<String>> names) {
    this.names = names;
  }

  ReadArticle read(GoldArticle gold, AnnotatedText text) {
    presences.clear();
    places.clear();
    gold.actors().forEach(actor -> presences.put(actor.key(), actor));
    for (GoldArticle.Presence place : gold.places()) {
      presences.put(place.key(), place);
      places.add(place.key());
    }
    Map<String, Integer> indexes = gold.indexes();
    List<Statement> statements = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (GoldArticle.Statement statement : gold.statements()) {
      statements.add(statement(statement, indexes));
      attributions.add(attribution(statement));
    }
    List<Mention> mentions = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (GoldArticle.Presence presence : presences.values()) {
      entities.add(entity(presence, text));
      for (Span span : presence.mentions()) {
        String words = text.cut(span);
        mentions.add(new Mention(span, key(presence.key()), words, Words.isPronoun(words)));
      }
    }
    entities.sort(Comparator.comparing(Entity::key));
    mentions.sort(Comparator.comparing(Mention::span));
    return new ReadArticle(
        Article.of(gold.id(), gold.text(), Metadata.NONE),
        text,
        statements,
        new Cast(entities, mentions, attributions, List.of()),
        figures(gold, indexes));
  }

  private static List<Figure> figures(GoldArticle gold, Map<String, Integer> statements) {
    List<String> ids = gold.figures().stream().map(GoldArticle.Figure::id).toList();
    List<Figure> figures = new ArrayList<>();
    for (GoldArticle.Figure one : gold.figures()) {
      figures.add(
          new Figure(
              one.span(),
              one.statement() == null ? null : statements.get(one.statement()),
              Measure.valueOf(one.measure().toUpperCase(Locale.ROOT)),
              one.count(),
              Precision.valueOf(one.precision().toUpperCase(Locale.ROOT).replace('-', '_')),
              one.of(),
              one.subsetOf().isEmpty() ? null : ids.indexOf(one.subsetOf().get(0)),
              one.asOf()));
    }
    return figures;
  }

  private String key(String key) {
    return (places.contains(key) ? "place/" : "actor/") + key;
  }

  private static Statement statement(GoldArticle.Statement s, Map<String, Integer> indexes) {
    return new Statement(
        s.source().isEmpty() ? null : s.source().get(0),
        s.cue().get(0),
        s.content(),
        Mode.valueOf(s.type().toUpperCase(Locale.ROOT)),
        Stance.valueOf(s.stance().toUpperCase(Locale.ROOT)),
        s.hedged(),
        s.medium(),
        null,
        s.when(),
        List.of(),
        s.partOf() == null ? null : indexes.get(s.partOf()),
        1);
  }

  private Attribution attribution(GoldArticle.Statement s) {
    List<Speaker> speakers = new ArrayList<>();
    for (String speaker : s.speaker()) {
      GoldArticle.Presence presence = presences.get(speaker);
      speakers.add(new Speaker(key(speaker), presence == null ? speaker : presence.label()));
    }
    return new Attribution(
        speakers,
        s.onBehalfOf().stream().map(this::key).toList(),
        null,
        s.addressee().stream().map(this::key).toList(),
        s.outlet() == null ? null : key(s.outlet()));
  }

  private Entity entity(GoldArticle.Presence presence, AnnotatedText text) {
    List<String> forms = names.getOrDefault(presence.key(), Set.of()).stream().sorted().toList();
    return new Entity(
        key(presence.key()),
        places.contains(presence.key()) ? Kind.PLACE : Kind.ACTOR,
        type(presence.type()),
        presence.label(),
        forms,
        false,
        presence.mentions().stream().noneMatch(span -> isName(text.cut(span), forms)));
  }

  private static boolean isName(String words, List<String> forms) {
    return forms.stream().anyMatch(form -> Words.plain(form).equals(Words.plain(words)));
  }

  private static EntityType type(String label) {
    for (EntityType type : EntityType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    return label.equals("Corridor") ? EntityType.ROUTE : EntityType.OTHER;
  }
}
