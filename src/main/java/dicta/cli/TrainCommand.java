package dicta.cli;

import dicta.article.ArticleSource;
import dicta.article.Reading;
import dicta.pipeline.Talk;
import dicta.pipeline.Tier;
import dicta.train.Corpus;
import dicta.train.EncoderCalibration;
import dicta.train.EncoderTraining;
import dicta.train.FastTraining;
import dicta.train.GoldArticle;
import dicta.train.NameTraining;
import dicta.train.TermTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Trains the taggers of attribution, a finder's voice for unknown names, or counts how much words tell, from a corpus of your "
            + "own: a folder with train.jsonl and dev.jsonl, one article a line, "
            + "{\"id\",\"text\",\"statements\":[{\"source\",\"cue\",\"content\"}]} with lists "
            + "of [start, end] in code points; or as PolNeAR is published, train/text/NAME.txt "
            + "with train/attributions/NAME_ANNOTATOR.ann (brat), and the same for dev. Names are "
            + "learned from any text, given as for extract, by the tags of NLP4J, which only the "
            + "profile train brings.",
    footer = {
      "",
      "Examples:",
      "  ./dicta train attribution --fast --corpus corpus --marked src/train/articles --out fast.model",
      "  ./dicta train attribution --corpus corpus --work checkpoints --out encoder-model.zip",
      "  ./dicta train attribution --from encoder-model.zip --corpus corpus --marked articles --out better.zip",
      "  mvn -P train -DskipTests package && DICTA_JAVA_OPTS=-Xmx5g \\",
      "    ./dicta train names --corpus articles --out names.model",
      "  ./dicta train terms --corpus corpus --out term-weights.txt",
      "",
      "The encoder's training writes a checkpoint after each epoch and goes on from the last one.",
      "To use a model, put it into src/main/resources/dicta/attribution/ under the name shown;",
      "the table of terms goes into src/main/resources/dicta/corpus/."
    })
final class TrainCommand implements Callable<Integer> {
  /** What can be trained. */
  enum Subject {
    ATTRIBUTION,
    NAMES,
    TERMS
  }

  @Parameters(paramLabel = "attribution|names|terms", description = "What to train.")
  private Subject subject;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "DIR",
      description = "The corpus; for names any PATH, and several: --corpus A --corpus B.")
  private List<Path> corpora;

  @Option(
      names = "--marked",
      paramLabel = "DIR",
      description =
          "Articles of your own with marks in the text, NAME.txt: <s1>source</s1> "
              + "<q1>cue</q1> <c1>content</c1>, statements in statements too.")
  private Path marked;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "A model of the encoder to go on from: reads --marked and a part of the corpus, in "
              + "minutes, instead of learning from nothing.")
  private Path from;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The model to write.")
  private Path out;

  @Mixin private TierOption tier;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      defaultValue = "target/encoder-training",
      description = "Where the encoder's checkpoints go (default: ${DEFAULT-VALUE}).")
  private Path work;

  @Option(
      names = "--epochs",
      defaultValue = "3",
      description = "Epochs of the encoder (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--seed",
      defaultValue = "20261130",
      description = "Seed of the encoder's training (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws IOException {
    if (subject == Subject.NAMES) {
      return names();
    }
    if (corpora.size() > 1) {
      throw Problem.user("only names are learned from several --corpus; give one.");
    }
    if (marked != null && subject != Subject.ATTRIBUTION) {
      throw Problem.user("only attribution is learned from --marked; leave it out.");
    }
    if (marked != null && !Files.isDirectory(marked)) {
      throw Problem.user(marked + " is no folder; --marked wants one with marked articles.");
    }
    if (from != null && (marked == null || tier.tier() != Tier.STANDARD)) {
      throw Problem.user(
          "--from goes on with the encoder and wants --marked, new articles to learn from.");
    }
    if (from != null && !Files.isRegularFile(from)) {
      throw Problem.user(from + " is no file; --from wants a model that train attribution wrote.");
    }
    Path corpus = corpora.get(0);
    for (String part : List.of("train", "dev")) {
      if (!Corpus.has(corpus, part)) {
        throw Problem.user(
            "%s has no %s.jsonl and no %s/text: a corpus has the parts train and dev."
                .formatted(corpus, part, part));
      }
    }
    try {
      return learn(corpus);
    } catch (Corpus.MalformedException e) {
      throw Problem.user(e.getMessage());
    }
  }

  private int learn(Path corpus) throws IOException {
    Talk talk = Console.talk();
    if (subject == Subject.TERMS) {
      Files.writeString(out, TermTable.of(GoldArticle.read(corpus, "train")));
      talk.say("wrote " + out);
      return 0;
    }
    switch (tier.tier()) {
      case FAST -> {
        FastTraining.Settings settings = FastTraining.Settings.usual();
        byte[] model =
            FastTraining.train(corpus, marked, settings, talk::say).toBytes(settings.smallest());
        Files.write(out, model);
      }
      case STANDARD -> {
        Path learnt =
            from == null
                ? EncoderTraining.run(corpus, marked, work, epochs, seed)
                : EncoderTraining.goOn(from, corpus, marked, work, seed);
        EncoderCalibration.run(learnt, corpus, out);
      }
    }
    talk.say("wrote " + out);
    return 0;
  }

  private int names() throws IOException {
    Talk talk = Console.talk();
    List<String> texts = new ArrayList<>();
    new ArticleSource(corpora.stream().map(Path::toString).toList(), System.in)
        .forEach(
            reading -> {
              if (reading instanceof Reading.Read read) {
                texts.add(read.article().text());
              }
            });
    if (texts.isEmpty()) {
      throw Problem.user("there is no text in " + corpora + ": check the paths.");
    }
    try {
      Files.write(out, NameTraining.run(texts, talk::say));
    } catch (NoClassDefFoundError e) {
      throw Problem.user(
          "names are learned from NLP4J's tags, and it is not here: build with"
              + " `mvn -P train -DskipTests package` first.");
    }
    talk.say("wrote " + out);
    return 0;
  }
}
