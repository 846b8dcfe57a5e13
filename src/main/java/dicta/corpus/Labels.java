package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The one label and type that each entity has across articles: the best {@link Spelling}. */
public final class Labels {
  private Labels() {}

  /**
   * What a change of articles does to labels. Labels that stay are in both.
   *
   * @param before of those that come or go with articles
   * @param after likewise; without those that no article has any more
   */
  public record Change(List<Called> before, List<Called> after) {}

  /**
   * The labels of all entities.
   *
   * @param articles what each version calls whom
   */
  public static List<Called> of(Collection<? extends Collection<Called>> articles) {
    Map<String, Map<Called, Long>> spellings = new TreeMap<>();
    articles.forEach(article -> count(spellings, article, 1));
    return spellings.values().stream().map(Labels::best).toList();
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
    Map<String, Map<Called, Long>> differences = new TreeMap<>();
    gone.forEach(sha16 -> count(differences, before.called(sha16), -1));
    come.forEach(article -> count(differences, article, 1));
    Change change = new Change(new ArrayList<>(), new ArrayList<>());
    differences.forEach(
        (entity, difference) -> {
          Map<Called, Long> spellings = new HashMap<>(before.spellings(entity));
          add(change.before(), spellings);
          difference.forEach((called, count) -> spellings.merge(called, count, Long::sum));
          spellings.values().removeIf(count -> count <= 0);
          add(change.after(), spellings);
        });
    return change;
  }

  /**
   * The one to show.
   *
   * @param spellings of one entity, at least one, with their numbers of articles
   */
  public static Called best(Map<Called, Long> spellings) {
    return spellings.entrySet().stream()
        .map(entry -> new Spelling(entry.getKey(), entry.getValue()))
        .min(Comparator.naturalOrder())
        .orElseThrow()
        .called();
  }

  private static void count(
      Map<String, Map<Called, Long>> spellings, Collection<Called> article, long count) {
    for (Called one : article) {
      spellings.computeIfAbsent(one.entity(), key -> new HashMap<>()).merge(one, count, Long::sum);
    }
  }

  private static void add(List<Called> labels, Map<Called, Long> spellings) {
    if (!spellings.isEmpty()) {
      labels.add(best(spellings));
    }
  }
}
