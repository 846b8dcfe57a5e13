package dicta.pipeline;

import dicta.corpus.Digests;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution.Utterance;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.corpus.StatementId;
import dicta.rdf.ArticleGraph;
import dicta.rdf.Iris;
import dicta.rdf.Provenance;
import dicta.rdf.TextChoice;
import dicta.rdf.TriG;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what {@code extract} finds, article by article, in the order of the input. */
public abstract class ExtractOutput {
  /** How it is written. */
  public enum Format {
    JSONL,
    TRIG,
    NQUADS
  }

  /**
   * Utterances are recognised across the articles of a run. A run of more articles than this is
   * written as it goes instead, with the utterances of each article alone: waiting for the end
   * would hold too much.
   */
  private static final int RESOLVED_TOGETHER = 500;

  /** Takes the next article. */
  public abstract void add(ReadArticle article);

  /** Writes what is left. */
  public void finish() {}

  public static ExtractOutput to(PrintStream out, Format format, Iris iris, Provenance provenance) {
    ArticleGraph graphs = new ArticleGraph(iris, TextChoice.FULL, provenance);
    return switch (format) {
      case JSONL -> new Lines(out, iris);
      case NQUADS ->
          new ExtractOutput() {
            @Override
            public void add(ReadArticle article) {
              graphs.of(article).lines().forEach(line -> out.print(line + "\n"));
            }
          };
      case TRIG ->
          new ExtractOutput() {
            @Override
            public void add(ReadArticle article) {
              TriG.write(graphs.of(article), out);
            }
          };
    };
  }

  private static final class Lines extends ExtractOutput {
    private final PrintStream out;
    private final Iris iris;
    private final JsonLines lines;
    private List<ReadArticle> held = new ArrayList<>();

    private Lines(PrintStream out, Iris iris) {
      this.out = out;
      this.iris = iris;
      this.lines = new JsonLines(iris);
    }

    @Override
    public void add(ReadArticle article) {
      if (held == null) {
        write(article, utterances(Digests.of(article)));
        return;
      }
      held.add(article);
      if (held.size() > RESOLVED_TOGETHER) {
        List<ReadArticle> soFar = held;
        held = null;
        soFar.forEach(this::add);
      }
    }

    @Override
    public void finish() {
      if (held != null) {
        List<StatementDigest> digests = new ArrayList<>();
        held.forEach(article -> digests.addAll(Digests.of(article)));
        Map<StatementId, String> utterances = utterances(digests);
        held.forEach(article -> write(article, utterances));
      }
    }

    private void write(ReadArticle article, Map<StatementId, String> utterances) {
      String sha16 = article.article().sha16();
      List<String> ofStatements =
          article.statements().stream()
              .map(statement -> utterances.get(StatementId.of(sha16, statement)))
              .toList();
      out.print(lines.line(article, ofStatements) + "\n");
    }

    private Map<StatementId, String> utterances(List<StatementDigest> digests) {
      Map<StatementId, String> utterances = new HashMap<>();
      for (Utterance utterance : Resolver.resolveDigests(digests).utterances()) {
        String name = iris.utterance(utterance.key()).getURI();
        utterance.members().forEach(member -> utterances.put(member, name));
      }
      return utterances;
    }
  }
}
