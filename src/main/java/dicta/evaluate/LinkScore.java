package dicta.evaluate;

import dicta.corpus.Resolution;
import dicta.corpus.StatementId;
import dicta.evaluate.GoldFolder.Reference;
import dicta.text.CodePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Links between statements, as pairs of gold statements. Denials and contradictions are counted
 * between utterances: which of several reports of one utterance is denied makes no difference.
 */
final class LinkScore {
  private record Pair(Reference first, Reference second) {
    static Pair sorted(Reference a, Reference b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private final GoldFolder gold;
  private final Map<Reference, Reference> groups = new TreeMap<>();

  LinkScore(GoldFolder gold) {
    this.gold = gold;
    for (List<Reference> group : gold.sameUtterance()) {
      Reference first = group.stream().sorted().findFirst().orElseThrow();
      group.forEach(member -> groups.put(member, first));
    }
  }

  /**
   * @param goldOf the gold statement that a statement of the resolution stands for, or null
   */
  void report(
      Sheet sheet, String section, Resolution resolution, Function<StatementId, Reference> goldOf) {
    sheet.found(section, "same utterance", prf(goldPairs(), utterances(resolution, goldOf)));
    sheet.found(section, "denials", prf(linked(gold.denies(), false), denials(resolution, goldOf)));
    sheet.found(
        section,
        "contradictions",
        prf(linked(gold.contradicts(), true), contradictions(resolution, goldOf)));
  }

  /** The links that were missed, or wrongly given, a line each. */
  List<String> mistakes(Resolution resolution, Function<StatementId, Reference> goldOf) {
    List<String> lines = new ArrayList<>();
    lines.addAll(mistakes("link", goldPairs(), utterances(resolution, goldOf)));
    Set<Pair> denials = linked(gold.denies(), false);
    lines.addAll(mistakes("denial", denials, denials(resolution, goldOf)));
    Set<Pair> contradictions = linked(gold.contradicts(), true);
    lines.addAll(mistakes("contradiction", contradictions, contradictions(resolution, goldOf)));
    lines.sort(null);
    return lines;
  }

  private List<String> mistakes(String kind, Set<Pair> wanted, Set<Pair> given) {
    List<String> lines = new ArrayList<>();
    for (Pair pair : wanted) {
      if (!given.contains(pair)) {
        lines.add(line(kind + " missed", pair));
      }
    }
    for (Pair pair : given) {
      if (!wanted.contains(pair)) {
        lines.add(line(kind + " too many", pair));
      }
    }
    return lines;
  }

  private String line(String kind, Pair pair) {
    return pair.first().article()
        + "\t"
        + kind
        + "\t"
        + words(pair.first())
        + " <> "
        + pair.second().article()
        + " "
        + words(pair.second());
  }

  private String words(Reference reference) {
    for (GoldArticle article : gold.articles()) {
      CodePoints text = new CodePoints(article.text());
      for (GoldArticle.Statement statement : article.statements()) {
        if (article.id().equals(reference.article())
            && statement.id().equals(reference.statement())) {
          return statement.speaker()
              + " "
              + String.join(" ... ", statement.content().stream().map(text::cut).toList())
                  .replace('\n', ' ');
        }
      }
    }
    throw new IllegalArgumentException("no gold statement " + reference);
  }

  /** What one gets by linking nothing, and all that one speaker says in different articles. */
  void baselines(Sheet sheet, String section) {
    sheet.found(section, "same utterance: baseline no links", prf(goldPairs(), Set.of()));
    Map<Set<String>, List<Reference>> bySpeaker = new HashMap<>();
    for (GoldArticle article : gold.articles()) {
      for (GoldArticle.Statement statement : article.statements()) {
        if (!statement.speaker().isEmpty()) {
          bySpeaker
              .computeIfAbsent(new TreeSet<>(statement.speaker()), s -> new ArrayList<>())
              .add(new Reference(article.id(), statement.id()));
        }
      }
    }
    Set<Pair> pairs = new HashSet<>();
    for (List<Reference> said : bySpeaker.values()) {
      for (Pair pair : pairs(said)) {
        if (!pair.first().article().equals(pair.second().article())) {
          pairs.add(pair);
        }
      }
    }
    sheet.found(
        section,
        "same utterance: baseline same speaker, same article pair",
        prf(goldPairs(), pairs));
  }

  private Set<Pair> goldPairs() {
    Set<Pair> pairs = new HashSet<>();
    gold.sameUtterance().forEach(group -> pairs.addAll(pairs(group)));
    return pairs;
  }

  private static Set<Pair> pairs(List<Reference> members) {
    Set<Pair> pairs = new HashSet<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        if (!members.get(i).equals(members.get(j))) {
          pairs.add(Pair.sorted(members.get(i), members.get(j)));
        }
      }
    }
    return pairs;
  }

  private static Set<Pair> utterances(
      Resolution resolution, Function<StatementId, Reference> goldOf) {
    Set<Pair> pairs = new HashSet<>();
    for (Resolution.Utterance utterance : resolution.utterances()) {
      pairs.addAll(pairs(known(utterance.members(), goldOf)));
    }
    return pairs;
  }

  private static List<Reference> known(
      List<StatementId> ids, Function<StatementId, Reference> goldOf) {
    return ids.stream().map(goldOf).filter(Objects::nonNull).toList();
  }

  private Set<Pair> linked(List<List<Reference>> links, boolean symmetric) {
    Set<Pair> pairs = new HashSet<>();
    for (List<Reference> link : links) {
      pairs.add(pair(link.get(0), link.get(1), symmetric));
    }
    return pairs;
  }

  private Pair pair(Reference a, Reference b, boolean symmetric) {
    Reference first = groups.getOrDefault(a, a);
    Reference second = groups.getOrDefault(b, b);
    return symmetric ? Pair.sorted(first, second) : new Pair(first, second);
  }

  private Set<Pair> denials(Resolution resolution, Function<StatementId, Reference> goldOf) {
    Map<StatementId, List<StatementId>> claims = claims(resolution);
    Set<Pair> pairs = new HashSet<>();
    for (Resolution.Denial denial : resolution.denials()) {
      Reference denier = goldOf.apply(denial.denier());
      if (denier != null) {
        for (Reference denied : known(claims.getOrDefault(denial.claim(), List.of()), goldOf)) {
          pairs.add(pair(denier, denied, false));
        }
      }
    }
    return pairs;
  }

  private Set<Pair> contradictions(Resolution resolution, Function<StatementId, Reference> goldOf) {
    Map<StatementId, List<StatementId>> claims = claims(resolution);
    Set<Pair> pairs = new HashSet<>();
    for (Resolution.Contradiction contradiction : resolution.contradictions()) {
      StatementId one = contradiction.first();
      StatementId other = contradiction.second();
      for (Reference a : known(claims.getOrDefault(one, List.of(one)), goldOf)) {
        for (Reference b : known(claims.getOrDefault(other, List.of(other)), goldOf)) {
          pairs.add(pair(a, b, true));
        }
      }
    }
    return pairs;
  }

  private static Map<StatementId, List<StatementId>> claims(Resolution resolution) {
    Map<StatementId, List<StatementId>> claims = new TreeMap<>();
    resolution.claims().forEach(claim -> claims.put(claim.key(), claim.expressedBy()));
    return claims;
  }

  private static Prf prf(Set<Pair> gold, Set<Pair> system) {
    long right = system.stream().filter(gold::contains).count();
    return new Prf(right, system.size(), gold.size());
  }
}
