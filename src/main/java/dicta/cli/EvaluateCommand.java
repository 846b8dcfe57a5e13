package dicta.cli;

import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution;
import dicta.corpus.Resolver;
import dicta.entity.mention.NameVoice;
import dicta.evaluate.GoldFolderScore;
import dicta.evaluate.StatementLine;
import dicta.evaluate.StatementScore;
import dicta.pipeline.Evaluation;
import dicta.pipeline.Models;
import dicta.pipeline.Talk;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Measures extraction against gold made by hand: a file of JSON lines with source, "
            + "cue and content, or a folder with gold for every stage (docs/formats.md).",
    footer = {
      "",
      "Examples:",
      "  ./dicta evaluate --gold src/test/resources/evaluate --articles src/test/resources/evaluate",
      "  ./dicta evaluate --gold dev.jsonl --top-level --fast"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int SAMPLES = 500;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR|FILE.jsonl",
      description = "The gold.")
  private Path gold;

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Where the articles of a folder of gold lie (default: the folder itself).")
  private Path articles;

  @Mixin private TierOption tier;

  @Mixin private GazetteerOption gazetteer;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out statements less sure than this.")
  private Double minConfidence;

  @Option(
      names = "--top-level",
      description = "Leave out nested statements, for gold that has none (PolNeAR).")
  private boolean topLevel;

  @Option(
      names = "--errors",
      description = "Also list each difference from a folder of gold, a line each.")
  private boolean errors;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "A model of ./dicta train names, as a voice beside the rules for names.")
  private Path names;

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(gold)) {
      throw Problem.user(gold + " does not exist: check the path.");
    }
    Models models =
        Models.load(
            tier.tier(),
            minConfidence == null ? OptionalDouble.empty() : OptionalDouble.of(minConfidence),
            gazetteer.own(),
            voice());
    Talk talk = Console.talk();
    try (PrintStream out = Console.results()) {
      out.print(Files.isDirectory(gold) ? folder(models, talk) : lines(models, talk));
      out.flush();
    } catch (NoSuchFileException e) {
      throw Problem.user(e.getFile() + " is missing: say with --articles where the articles lie.");
    } catch (IllegalArgumentException e) {
      throw Problem.user(e.getMessage());
    }
    return 0;
  }

  private Optional<NameVoice> voice() throws IOException {
    if (names == null) {
      return Optional.empty();
    }
    if (!Files.exists(names)) {
      throw Problem.user(names + " does not exist: check the path.");
    }
    try {
      return Optional.of(NameVoice.read(Files.readAllBytes(names)));
    } catch (IOException e) {
      throw Problem.user(names + " is no model of ./dicta train names.");
    }
  }

  private String lines(Models models, Talk talk) throws IOException {
    List<StatementLine> expected = StatementLine.read(gold);
    List<StatementLine> found =
        Evaluation.read(gold.toString(), models, talk, Console.workers()).stream()
            .map(Evaluation::line)
            .map(line -> topLevel ? line.topLevel() : line)
            .toList();
    StatementScore score = StatementScore.of(expected, found);
    StringBuilder text = new StringBuilder(score.table());
    score
        .intervals(SAMPLES)
        .forEach(
            (name, interval) ->
                text.append(
                    String.format(
                        java.util.Locale.ROOT,
                        "%s F1: 95 %% of resampled article sets between %.1f and %.1f%n",
                        name,
                        100 * interval.low(),
                        100 * interval.high())));
    return text.toString();
  }

  private String folder(Models models, Talk talk) throws IOException {
    Path texts = articles == null ? gold : articles;
    List<ReadArticle> read = Evaluation.read(texts.toString(), models, talk, Console.workers());
    Resolution resolution = Resolver.resolve(read);
    Annotator annotator = Annotator.load();
    GoldFolderScore score =
        GoldFolderScore.of(
            gold,
            texts,
            read,
            resolution,
            gazetteer.own().items(),
            new GoldFolderScore.Stages() {
              @Override
              public AnnotatedText annotate(String text) {
                return annotator.annotate(text);
              }

              @Override
              public Resolution resolve(List<ReadArticle> articles) {
                return Resolver.resolve(articles);
              }
            });
    return errors ? score.table() + String.join("\n", score.mistakes()) + "\n" : score.table();
  }
}
