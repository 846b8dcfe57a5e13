package dicta.cli;

import dicta.article.ArticleSource;
import dicta.pipeline.ExtractOutput;
import dicta.pipeline.ExtractOutput.Format;
import dicta.pipeline.Extraction;
import dicta.pipeline.Models;
import dicta.pipeline.Outcome;
import dicta.pipeline.Progress;
import dicta.pipeline.RunReport;
import dicta.pipeline.Talk;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads articles and writes what they say, one line each, to standard output.",
    footer = {
      "",
      "Examples:",
      "  ./dicta extract seeds > statements.jsonl",
      "  ./dicta extract --format nquads --base https://example.org archive.jsonl.gz > archive.nq",
      "  cat archive.jsonl | ./dicta extract --fast - | jq '.statements[].speakerLabel'"
    })
final class ExtractCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl (docs/formats.md), trig or nquads (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private BaseOption base;
  @Mixin private TierOption tier;
  @Mixin private GazetteerOption gazetteer;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description =
          "Leave out statements less sure than this, 0 to 1 (default: the cut that did best on the"
              + " development articles).")
  private Double minConfidence;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for JSON lines.")
  private List<String> paths;

  @Override
  public Integer call() {
    if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
      throw Problem.user("--min-confidence is a number from 0 to 1.");
    }
    Talk talk = Console.talk();
    ArticleSource source = new ArticleSource(paths, System.in);
    Models models =
        Models.load(
            tier.tier(),
            minConfidence == null ? OptionalDouble.empty() : OptionalDouble.of(minConfidence),
            gazetteer.own());
    RunReport report = new RunReport();
    try (PrintStream out =
            new PrintStream(
                new BufferedOutputStream(Console.results()),
                false,
                java.nio.charset.StandardCharsets.UTF_8);
        Extraction extraction = new Extraction(models::newExtractor, Console.workers())) {
      ExtractOutput output = ExtractOutput.to(out, format, base.iris(), models.provenance());
      Progress progress = new Progress(talk.out(), "articles read", source::expected);
      extraction.run(
          source,
          outcome -> {
            report.add(outcome);
            progress.step();
            if (outcome instanceof Outcome.LeftOut left) {
              talk.leftOut(left.skipped());
            } else if (outcome instanceof Outcome.Extracted extracted) {
              output.add(extracted.article());
            }
          });
      output.finish();
      if (out.checkError()) {
        throw Problem.user(
            "the output could not be written: is the disk full, or the reader gone?");
      }
    }
    talk.say(report.line());
    return report.articles() == 0 ? 1 : 0;
  }
}
