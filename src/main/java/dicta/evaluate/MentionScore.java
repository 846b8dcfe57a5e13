package dicta.evaluate;

import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Mentions of entities, pronouns aside. Named: the words, without a leading article, are one of the
 * entity's names; where both sides mark the same words, the gold says whether they are one ("the
 * inquiry" is, where the gold lists it). Strict, so the same words and the same kind (person, other
 * actor, place). All: descriptions too ("the ministry"); words that overlap, one to one, whatever
 * the kind.
 */
final class MentionScore {
  private static final String SECTION = "mentions";

  private record Marked(Span span, String kind, boolean named) {}

  private record Overlap(int gold, int system, double share) {}

  private final Map<String, Prf> named = new TreeMap<>();
  private final Map<String, Prf> foundByKind = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private Prf all = new Prf(0, 0, 0);

  void add(ArticlePair article, Map<String, Set<String>> names) {
    List<Marked> gold = gold(article, names);
    List<Marked> system = system(article);
    Map<Span, Boolean> golds = new HashMap<>();
    gold.forEach(m -> golds.put(m.span(), m.named()));
    for (String kind : List.of("person", "other actor", "place")) {
      Set<Span> wanted = spans(gold, kind, Map.of());
      Set<Span> given = spans(system, kind, golds);
      Set<Span> right = new TreeSet<>(wanted);
      right.retainAll(given);
      named.merge(kind, new Prf(right.size(), given.size(), wanted.size()), Prf::plus);
      wanted.removeAll(right);
      given.removeAll(right);
      wanted.forEach(span -> mistake(article, "name missed", kind, span, system));
      given.forEach(span -> mistake(article, "name too many", kind, span, gold));
    }
    overlaps(gold, system);
  }

  /** One line, with what the other side has at the same words. */
  private void mistake(
      ArticlePair article, String what, String kind, Span span, List<Marked> others) {
    String instead =
        others.stream()
            .filter(other -> other.span().overlaps(span))
            .map(o -> article.cut(o.span()) + " = " + o.kind() + (o.named() ? "" : ", no name"))
            .reduce((a, b) -> a + "; " + b)
            .orElse("nothing");
    String line = article.cut(span) + " = " + kind + " <> " + instead;
    mistakes.add(article.gold.id() + "\t" + what + "\t" + line.replace('\n', ' '));
  }

  /** Named mentions that differ from the gold, in the order of the articles. */
  List<String> mistakes() {
    return mistakes;
  }

  /** Spans that are names; where the gold has the same words, as the gold says. */
  private static Set<Span> spans(List<Marked> marked, String kind, Map<Span, Boolean> golds) {
    Set<Span> spans = new TreeSet<>();
    for (Marked mark : marked) {
      boolean named = golds.getOrDefault(mark.span(), mark.named());
      if (named && mark.kind().equals(kind)) {
        spans.add(mark.span());
      }
    }
    return spans;
  }

  private void overlaps(List<Marked> gold, List<Marked> system) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < system.size(); s++) {
        Span a = gold.get(g).span();
        Span b = system.get(s).span();
        if (a.overlaps(b)) {
          int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
          overlaps.add(new Overlap(g, s, (double) shared / a.cover(b).length()));
        }
      }
    }
    overlaps.sort(
        Comparator.comparingDouble(Overlap::share)
            .reversed()
            .thenComparingInt(Overlap::gold)
            .thenComparingInt(Overlap::system));
    Set<Integer> goldTaken = new HashSet<>();
    Set<Integer> systemTaken = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (!goldTaken.contains(overlap.gold()) && systemTaken.add(overlap.system())) {
        goldTaken.add(overlap.gold());
      }
    }
    all = all.plus(new Prf(goldTaken.size(), system.size(), gold.size()));
    for (int g = 0; g < gold.size(); g++) {
      foundByKind.merge(
          gold.get(g).kind(), new Prf(goldTaken.contains(g) ? 1 : 0, 0, 1), Prf::plus);
    }
  }

  private static List<Marked> gold(ArticlePair article, Map<String, Set<String>> names) {
    List<Marked> marked = new ArrayList<>();
    for (GoldArticle.Presence actor : article.gold.actors()) {
      String kind = actor.type().equals("Person") ? "person" : "other actor";
      mark(article, actor, kind, names, marked);
    }
    for (GoldArticle.Presence place : article.gold.places()) {
      mark(article, place, "place", names, marked);
    }
    return marked;
  }

  private static void mark(
      ArticlePair article,
      GoldArticle.Presence presence,
      String kind,
      Map<String, Set<String>> names,
      List<Marked> marked) {
    Set<String> forms = new TreeSet<>();
    names
        .getOrDefault(presence.key(), Set.of(presence.label()))
        .forEach(form -> forms.add(Words.plain(form)));
    for (Span mention : presence.mentions()) {
      String words = article.cut(mention);
      if (!Words.isPronoun(words)) {
        marked.add(
            new Marked(
                Words.withoutArticle(mention, words), kind, forms.contains(Words.plain(words))));
      }
    }
  }

  private static List<Marked> system(ArticlePair article) {
    Map<String, Entity> entities = new HashMap<>();
    article.system.cast().entities().forEach(entity -> entities.put(entity.key(), entity));
    List<Marked> marked = new ArrayList<>();
    for (Mention mention : article.system.cast().mentions()) {
      Entity entity = entities.get(mention.entity());
      String words = article.cut(mention.span());
      if (entity == null || mention.pronoun() || Words.isPronoun(words)) {
        continue;
      }
      String plain = Words.plain(words);
      boolean isNamed =
          !entity.local()
              && (Words.plain(entity.label()).equals(plain)
                  || entity.names().stream().anyMatch(name -> Words.plain(name).equals(plain)));
      marked.add(new Marked(Words.withoutArticle(mention.span(), words), kind(entity), isNamed));
    }
    return marked;
  }

  private static String kind(Entity entity) {
    if (entity.kind() == Kind.PLACE) {
      return "place";
    }
    return entity.type() == EntityType.PERSON ? "person" : "other actor";
  }

  void report(Sheet sheet) {
    sheet.found(
        SECTION, "named, strict", named.values().stream().reduce(new Prf(0, 0, 0), Prf::plus));
    named.forEach((kind, prf) -> sheet.found(SECTION, "named, strict: " + kind, prf));
    sheet.found(SECTION, "all, overlap", all);
    foundByKind.forEach(
        (kind, prf) ->
            sheet.share(
                SECTION, "all, overlap: found of " + kind, (int) prf.right(), (int) prf.gold()));
  }
}
