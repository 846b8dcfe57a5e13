package dicta.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The one label that each entity has across articles: the best {@link Spelling} of theirs. */
public final class Labels {
  private Labels() {}

  /**
   * What a change of articles does to labels. Labels that stay are in both.
   *
   * @param before by the entities' keys
   * @param after likewise; without those that no article has any more
   */
  public record Change(Map<String, String> before, Map<String, String> after) {}

  /**
   * The labels of all entities.
   *
   * @param articles what each version calls whom
   */
  public static Map<String, String> of(Collection<? extends Collection<Called>> articles) {
    Map<String, Map<String, Long>> spellings = new TreeMap<>();
    articles.forEach(article -> count(spellings, article, 1));
    Map<String, String> labels = new TreeMap<>();
    spellings.forEach((entity, found) -> labels.put(entity, best(found)));
    return labels;
  }

  /**
   * What becomes of the labels of those that come or go with articles.
   *
   * @param before the articles before the change
   * @param gone versions
   * @param come what each version that comes calls whom
   */
  public static Change change(
      LabelIndex before, Set<String> gone, Collection<? extends Collection<Called>> come) {
    Map<String, Map<String, Long>> differences = new TreeMap<>();
    gone.forEach(sha16 -> count(differences, before.called(sha16), -1));
    come.forEach(article -> count(differences, article, 1));
    Change change = new Change(new TreeMap<>(), new TreeMap<>());
    differences.forEach(
        (entity, difference) -> {
          Map<String, Long> spellings = new HashMap<>(before.spellings(entity));
          put(change.before(), entity, spellings);
          difference.forEach((label, count) -> spellings.merge(label, count, Long::sum));
          spellings.values().removeIf(count -> count <= 0);
          put(change.after(), entity, spellings);
        });
    return change;
  }

  /** The label to show, of these with their numbers of articles; null where there is none. */
  public static String best(Map<String, Long> spellings) {
    return spellings.entrySet().stream()
        .map(entry -> new Spelling(entry.getKey(), entry.getValue()))
        .min(Comparator.naturalOrder())
        .map(Spelling::label)
        .orElse(null);
  }

  private static void count(
      Map<String, Map<String, Long>> spellings, Collection<Called> article, long count) {
    for (Called one : article) {
      spellings
          .computeIfAbsent(one.entity(), key -> new HashMap<>())
          .merge(one.label(), count, Long::sum);
    }
  }

  private static void put(Map<String, String> labels, String entity, Map<String, Long> spellings) {
    if (!spellings.isEmpty()) {
      labels.put(entity, best(spellings));
    }
  }
}
