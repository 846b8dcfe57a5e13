package dicta.cli;

import dicta.entity.gazetteer.LinkTable;
import dicta.link.Linking;
import dicta.link.Review;
import dicta.pipeline.OwnGazetteer;
import dicta.pipeline.Talk;
import dicta.pipeline.Version;
import dicta.rdf.Iris;
import dicta.store.Durable;
import dicta.store.StoreInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Looks up the store's actors and places at a Wikidata-compatible SPARQL endpoint: writes "
            + "sure links to links.tsv, which the next up or build puts into the graph with method "
            + "and confidence, and doubtful ones to review.tsv, for you to say yes or no "
            + "(docs/gazetteer.md).",
    footer = {
      "",
      "Examples:",
      "  ./dicta link --endpoint https://query.wikidata.org/sparql --contact me@example.org",
      "  ./dicta link --accept gazetteer/review.tsv"
    })
final class LinkCommand implements Callable<Integer> {
  private static final String REVIEW = "review.tsv";

  @ArgGroup(multiplicity = "1")
  private What what;

  static final class What {
    @Option(names = "--endpoint", paramLabel = "URL", description = "The endpoint to ask.")
    private URI endpoint;

    @Option(
        names = "--accept",
        paramLabel = "FILE.tsv",
        description = "Take back a review.tsv in which the first column says yes or no.")
    private Path accept;
  }

  @Mixin private StoreOption store;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where to write (default: the folder of your own people and places, so that builds read "
              + "it).")
  private Path out;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = "How the endpoint's keepers can reach you; Wikidata asks for it.")
  private String contact;

  @Override
  public Integer call() throws IOException {
    OwnGazetteer own = out == null ? new GazetteerOption().own() : new OwnGazetteer(out);
    if (what.accept != null) {
      accept(own);
    } else {
      look(own);
    }
    return 0;
  }

  private void look(OwnGazetteer own) throws IOException {
    if (!List.of("http", "https").contains(String.valueOf(what.endpoint.getScheme()))
        || what.endpoint.getHost() == null) {
      throw Problem.user("--endpoint " + what.endpoint + " is no http(s) address.");
    }
    StoreInfo info =
        StoreInfo.of(store.directory())
            .orElseThrow(
                () ->
                    Problem.user(
                        store.folder() + " holds no store: make one with dicta build first."));
    List<LinkTable.Row> known = own.rows(OwnGazetteer.LINKS);
    Set<String> rejected = LinkTable.pairs(own.rows(OwnGazetteer.REJECTED));
    Linking.Found found =
        Linking.run(
            store.directory(),
            new Iris(info.base()).idPrefix(),
            what.endpoint,
            agent(),
            own.folder().resolve(".link-cache"),
            known.stream().map(LinkTable.Row::link).toList(),
            rejected);
    List<LinkTable.Row> links = new ArrayList<>(known);
    links.addAll(found.sure());
    own.write(OwnGazetteer.LINKS, links);
    Path review = own.folder().resolve(REVIEW);
    Durable.replace(review, found.review());
    Talk talk = Console.talk();
    talk.say(
        found.entities()
            + " entities without a link: "
            + found.sure().size()
            + " linked in "
            + own.folder().resolve(OwnGazetteer.LINKS)
            + ", "
            + found.doubtful()
            + " to decide in "
            + review);
    talk.say("The next up or build puts the links into the graph.");
  }

  private String agent() {
    return "Dicta/"
        + Version.current()
        + " (https://w3id.org/dicta"
        + (contact == null ? "" : "; " + contact.replaceAll("[^\\x21-\\x7e]|[()]", ""))
        + ") Java/"
        + Runtime.version().feature();
  }

  private void accept(OwnGazetteer own) throws IOException {
    String text;
    try {
      text = Files.readString(what.accept);
    } catch (IOException e) {
      throw Problem.user(what.accept + " cannot be read: check the path, and that it is UTF-8.");
    }
    Review.Verdicts verdicts = Review.read(what.accept.toString(), text);
    Set<String> decided =
        Set.copyOf(verdicts.accepted().stream().map(row -> row.link().key()).toList());
    Set<String> refused = LinkTable.pairs(verdicts.rejected());
    List<LinkTable.Row> links = new ArrayList<>(own.rows(OwnGazetteer.LINKS));
    links.removeIf(
        row ->
            decided.contains(row.link().key())
                || refused.containsAll(LinkTable.pairs(List.of(row))));
    links.addAll(verdicts.accepted());
    List<LinkTable.Row> rejected = new ArrayList<>(own.rows(OwnGazetteer.REJECTED));
    Set<String> before = LinkTable.pairs(rejected);
    verdicts.rejected().stream()
        .filter(row -> !before.containsAll(LinkTable.pairs(List.of(row))))
        .forEach(rejected::add);
    Set<String> now = LinkTable.pairs(verdicts.accepted());
    rejected.removeIf(row -> now.containsAll(LinkTable.pairs(List.of(row))));
    own.write(OwnGazetteer.REJECTED, rejected);
    own.write(OwnGazetteer.LINKS, links);
    Console.talk()
        .say(
            verdicts.accepted().size()
                + " accepted, "
                + verdicts.rejected().size()
                + " rejected. The next up or build puts the links into the graph.");
  }
}
