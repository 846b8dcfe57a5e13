package dicta.serve.page;

import dicta.rdf.Dicta;
import dicta.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A place: every name of it and who uses which, and where it is. */
final class PlacePage {
  private static final int MAX_USES = 2000;

  private PlacePage() {}

  /**
   * A name of the place with its uses.
   *
   * @param name the name
   * @param uses how often articles use it
   * @param users who is said to use it, or quoted using it
   * @param voices in whose voice: "narrator 3, speaker 1"
   * @param articles where
   */
  public record NameRow(
      Link name, int uses, List<Link> users, String voices, List<Link> articles) {}

  static byte[] render(Thing place, Map<String, Object> common) {
    Map<String, Object> values = new HashMap<>(common);
    values.put("label", place.label());
    values.put("kind", ActorPage.kind(place));
    values.put("names", names(place));
    values.put("map", PlaceMap.around(place).orElse(null));
    List<Fact> facts = new ArrayList<>();
    Fact.add(facts, "Elsewhere", ActorPage.elsewhere(place));
    values.put("facts", facts);
    values.put(
        "articles", StatementView.links(place.pointing(Dicta.MENTIONS, ActorPage.MAX_STATEMENTS)));
    return Templates.render("place", place.label(), values);
  }

  private static List<NameRow> names(Thing place) {
    Map<Thing, List<Thing>> uses = new HashMap<>();
    place.all(Dicta.HAS_NAME).forEach(name -> uses.put(name, new ArrayList<>()));
    for (Thing use : place.pointing(Dicta.USED_FOR, MAX_USES)) {
      use.one(Dicta.OF_NAME)
          .ifPresent(name -> uses.computeIfAbsent(name, n -> new ArrayList<>()).add(use));
    }
    return uses.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(NameRow::uses)
                .reversed()
                .thenComparing(row -> row.name().label()))
        .toList();
  }

  private static NameRow row(Thing name, List<Thing> uses) {
    Map<String, Link> users = new TreeMap<>();
    Map<String, Link> articles = new TreeMap<>();
    Map<String, Integer> voices = new TreeMap<>();
    for (Thing use : uses) {
      use.all(Dicta.USED_BY).forEach(user -> users.put(user.address(), user.link()));
      use.one(Dicta.IN_ARTICLE).ifPresent(a -> articles.put(a.address(), a.link()));
      String voice = StatementView.concept(use, Dicta.VOICE);
      if (voice != null) {
        voices.merge(voice, 1, Integer::sum);
      }
    }
    StringBuilder told = new StringBuilder();
    voices.forEach((voice, n) -> told.append(told.isEmpty() ? "" : ", ").append(voice + " " + n));
    return new NameRow(
        new Link(name.address(), name.words(Vocabulary.LITERAL_FORM)),
        uses.size(),
        List.copyOf(users.values()),
        told.toString(),
        List.copyOf(articles.values()));
  }
}
