package dicta.link;

import dicta.entity.EntityLink;
import dicta.entity.gazetteer.LinkTable;
import dicta.store.StoreDirectory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for the items of another data set, Wikidata or one shaped like it, that the actors and
 * places of a store are.
 */
public final class Linking {
  /**
   * What was found.
   *
   * @param entities how many had no link
   * @param sure links that can be taken as they are
   * @param review a table of the doubtful ones
   * @param doubtful how many entities stand in it
   */
  public record Found(int entities, List<LinkTable.Row> sure, String review, int doubtful) {}

  private Linking() {}

  /**
   * Looks.
   *
   * @param idPrefix what the IRIs of the store's things begin with
   * @param agent who we say we are
   * @param cache folder where answers are kept
   * @param known links that stand already
   * @param rejected pairs of key and item, a blank between, that people have said no to
   */
  public static Found run(
      StoreDirectory store,
      String idPrefix,
      URI endpoint,
      String agent,
      Path cache,
      List<EntityLink> known,
      Set<String> rejected) {
    Corpus corpus = Corpus.read(store, idPrefix);
    Map<String, String> taken = new TreeMap<>(corpus.linked());
    known.forEach(link -> taken.putIfAbsent(link.item(), link.key()));
    List<Subject> subjects =
        corpus.subjects().stream()
            .filter(subject -> known.stream().noneMatch(link -> link.key().equals(subject.key())))
            .toList();
    Candidates candidates = Candidates.of(new Endpoint(endpoint, agent, cache), subjects);
    List<Linker.Decision> decisions = new Linker(taken, rejected).decide(subjects, candidates);
    List<LinkTable.Row> sure = new ArrayList<>();
    for (Linker.Decision decision : decisions) {
      if (decision.sure() != null) {
        sure.add(row(decision));
      }
    }
    long doubtful = decisions.stream().filter(d -> !d.doubtful().isEmpty()).count();
    return new Found(subjects.size(), sure, Review.of(decisions), (int) doubtful);
  }

  private static LinkTable.Row row(Linker.Decision decision) {
    Judgement sure = decision.sure();
    String method = "name, " + String.join(", ", sure.evidence().stream().sorted().toList());
    return new LinkTable.Row(
        new EntityLink(decision.subject().key(), sure.item().iri(), method, sure.probability()),
        decision.subject().label(),
        sure.item().label());
  }
}
