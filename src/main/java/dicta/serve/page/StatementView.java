package dicta.serve.page;

import dicta.rdf.Dicta;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement as pages show it. Where the article gives no such thing, a string is null and a list
 * is empty.
 *
 * @param address its page
 * @param number its place in a list, from 1
 * @param text what is said; null in a store without texts
 * @param speakers who says it, under the name that the article uses where there is but one
 * @param post in which post
 * @param onBehalfOf in whose name
 * @param addressees to whom
 * @param cue the words that ascribe it
 * @param stance what the cue makes of it
 * @param mode direct, indirect or mixed
 * @param hedged whether the article marks it as hearsay
 * @param medium in what it was said, as printed
 * @param via which outlets relayed it
 * @param saidAt when, as printed
 * @param article where it stands
 * @param utterance the speech act that it reports, or null
 * @param wordings how many statements report the same one
 * @param denied claims that it denies
 * @param confidence of the extractor, in percent; -1 where it says none
 * @param corrected whether people corrected it
 */
public record StatementView(
    String address,
    int number,
    String text,
    List<Link> speakers,
    String post,
    List<Link> onBehalfOf,
    List<Link> addressees,
    String cue,
    String stance,
    String mode,
    boolean hedged,
    String medium,
    List<Link> via,
    String saidAt,
    Link article,
    Link utterance,
    long wordings,
    List<Link> denied,
    int confidence,
    boolean corrected) {
  private static final Comparator<Link> BY_LABEL =
      Comparator.comparing(Link::label).thenComparing(Link::address);

  /** What it is called within the page of its article: the end of its own address. */
  public String anchor() {
    return address.substring(address.lastIndexOf('/') + 1).replaceFirst("^s-", "");
  }

  static StatementView of(Thing statement, int number) {
    Thing attribution = statement.one(Dicta.ATTRIBUTION).orElse(statement);
    Thing utterance = statement.one(Dicta.REPORTS).orElse(null);
    return new StatementView(
        statement.address(),
        number,
        statement.words(Dicta.TEXT),
        speakers(attribution),
        attribution.words(Dicta.IN_POST),
        links(attribution.all(Dicta.ON_BEHALF_OF)),
        links(attribution.all(Dicta.ADDRESSEE)),
        attribution.words(Dicta.CUE),
        concept(attribution, Dicta.STANCE),
        concept(attribution, Dicta.MODE),
        "true".equals(attribution.words(Dicta.HEDGE)),
        attribution.words(Dicta.MEDIUM_TEXT),
        links(attribution.all(Dicta.VIA)),
        attribution.words(Dicta.SAID_AT),
        statement.one(Dicta.IN_ARTICLE).map(Thing::link).orElse(null),
        utterance == null ? null : new Link(utterance.address(), "utterance"),
        utterance == null ? 1 : utterance.countPointing(Dicta.REPORTS),
        links(statement.all(Dicta.DENIES)),
        percent(attribution.words(Dicta.CONFIDENCE)),
        statement.one(Dicta.CORRECTION).isPresent());
  }

  static List<StatementView> of(Stream<Thing> statements) {
    List<Thing> list = statements.toList();
    return java.util.stream.IntStream.range(0, list.size())
        .mapToObj(i -> of(list.get(i), i + 1))
        .toList();
  }

  private static List<Link> speakers(Thing attribution) {
    List<Thing> speakers = attribution.all(Dicta.SPEAKER);
    List<Thing> labels = attribution.all(Dicta.SPEAKER_LABEL);
    if (speakers.size() == 1 && labels.size() == 1) {
      return List.of(new Link(speakers.get(0).address(), labels.get(0).words()));
    }
    if (speakers.isEmpty()) {
      return labels.stream().map(label -> new Link("", label.words())).toList();
    }
    return links(speakers);
  }

  static List<Link> links(List<Thing> things) {
    return things.stream().map(Thing::link).sorted(BY_LABEL).toList();
  }

  /** The name of a value: "claim" for {@code dicta:stance-claim}. */
  static String concept(Thing thing, org.apache.jena.graph.Node property) {
    return thing.one(property).map(Thing::label).orElse(null);
  }

  static int percent(String probability) {
    return probability == null ? -1 : (int) Math.round(Double.parseDouble(probability) * 100);
  }
}
