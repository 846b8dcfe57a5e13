package dicta.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the weights of utterance links are fitted to: pairs written by hand, and gold articles. */
final class LinkExamples {
  /**
   * Two statements, and whether they report one act.
   *
   * @param topic pairs of one topic are left out together when the fit is cross-validated
   */
  record Example(String topic, boolean same, double[] evidence) {}

  /** Share of the shorter content, from which two pairs may tell of one thing. */
  private static final double AGAIN = 0.6;

  private LinkExamples() {}

  /** The pairs of a spec that nothing rules out. */
  static List<Example> ofPairs(String spec) throws IOException {
    List<Example> examples = new ArrayList<>();
    String topic = spec;
    for (PairsOfReportsTest.Pair pair : PairsOfReportsTest.pairs(spec)) {
      Profile a = Profile.of(Digests.of(pair.first())).get(0);
      Profile b = Profile.of(Digests.of(pair.second())).get(0);
      topic = spec + ":" + pair.name().replaceAll("-\\d+$", "");
      add(examples, topic, pair.same(), a, b);
    }
    return examples;
  }

  /**
   * What one speaker says in different pairs of a spec is different, as most of what one speaker
   * says in articles is; pairs that tell of one thing again are left out.
   */
  static List<Example> acrossPairs(String spec) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<PairsOfReportsTest.Pair> pairs = PairsOfReportsTest.pairs(spec);
    List<Profile> firsts = new ArrayList<>();
    List<Profile> seconds = new ArrayList<>();
    for (PairsOfReportsTest.Pair pair : pairs) {
      firsts.add(Profile.of(Digests.of(pair.first())).get(0));
      seconds.add(Profile.of(Digests.of(pair.second())).get(0));
    }
    for (int i = 0; i < pairs.size(); i++) {
      String topic = spec + ":" + pairs.get(i).name().replaceAll("-\\d+$", "");
      for (int j = i + 1; j < pairs.size(); j++) {
        Profile a = firsts.get(i);
        Profile b = seconds.get(j);
        boolean again = Overlap.of(a, b).contained() > AGAIN;
        if (!again && Kinship.of(a, b) == Kinship.SAME) {
          add(examples, topic, false, a, b);
        }
      }
    }
    return examples;
  }

  /** All pairs among a folder's gold statements that are not quite unlike. */
  static List<Example> ofGold(String folder) throws IOException {
    Map<StatementId, Integer> groups = new HashMap<>();
    List<Profile> profiles = new ArrayList<>();
    List<GoldArticle> articles = GoldArticle.all(folder);
    int group = 0;
    for (JsonNode same : GoldArticle.acrossDocuments(folder).get("sameStatement")) {
      for (JsonNode name : same) {
        String[] parts = name.textValue().split(":");
        for (GoldArticle article : articles) {
          if (article.shortName().equals(parts[0])) {
            groups.put(article.id(parts[1]), group);
          }
        }
      }
      group++;
    }
    for (GoldArticle article : articles) {
      profiles.addAll(Profile.of(Digests.of(article.read())));
    }
    profiles.sort(Comparator.comparing(Profile::id));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = i + 1; j < profiles.size(); j++) {
        Profile a = profiles.get(i);
        Profile b = profiles.get(j);
        boolean summed = LinkEvidence.isSummedUp(a, b) || LinkEvidence.isSummedUp(b, a);
        if (summed || Overlap.of(a, b).base() >= Comparison.LOOK) {
          Integer first = groups.get(a.id());
          boolean same = first != null && first.equals(groups.get(b.id()));
          add(examples, folder, same, a, b);
        }
      }
    }
    return examples;
  }

  private static void add(
      List<Example> examples, String topic, boolean same, Profile a, Profile b) {
    Overlap overlap = Overlap.of(a, b);
    double likeness = UtteranceScore.likeness(a, b, overlap);
    boolean open = likeness != UtteranceScore.NEVER && likeness < 1;
    boolean summed = LinkEvidence.isSummedUp(a, b) || LinkEvidence.isSummedUp(b, a);
    if (open && (summed || overlap.shared() > 0)) {
      examples.add(new Example(topic, same, LinkEvidence.of(a, b, overlap, likeness)));
    }
  }
}
