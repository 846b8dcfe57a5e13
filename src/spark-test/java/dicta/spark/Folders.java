package dicta.spark;

import dicta.article.ArticleSource;
import dicta.corpus.ArticleSignature;
import dicta.corpus.NearDuplicates;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolver;
import dicta.pipeline.Cluster.Job;
import dicta.pipeline.Outcome;
import dicta.pipeline.OwnGazetteer;
import dicta.pipeline.Tier;
import dicta.rdf.ArticleGraph;
import dicta.rdf.Dicta;
import dicta.rdf.Gold;
import dicta.rdf.Iris;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Triple;

/** What tests ask of the folders that a run reads and writes. */
final class Folders {
  static final Iris IRIS = new Iris("http://localhost:3030");
  static final ExtractorSource FAST =
      new TierExtractors(Tier.FAST, Entries.of(OwnGazetteer.none()));

  private Folders() {}

  static Job job(Path out, int partitions, String... paths) {
    return new Job(
        "local[2]",
        out.toString(),
        Tier.FAST,
        IRIS,
        OwnGazetteer.none(),
        List.of(paths),
        OptionalInt.of(partitions));
  }

  /** All lines of a part of the result, in the order of its files. */
  static List<String> lines(Path folder) {
    List<String> lines = new ArrayList<>();
    for (Path file : files(folder)) {
      lines.addAll(linesOf(file));
    }
    return lines;
  }

  static List<String> linesOf(Path file) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one machine makes of these paths: the quads, and what it leaves out. */
  record Single(TreeSet<String> quads, TreeMap<String, Long> leftOut, List<ReadArticle> articles) {
    static Single of(ExtractorSource source, String... paths) {
      Single single = new Single(new TreeSet<>(), new TreeMap<>(), new ArrayList<>());
      ArticleGraph graphs = new ArticleGraph(IRIS, TextChoice.FULL, source.provenance());
      var extractor = source.newExtractor();
      new ArticleSource(List.of(paths), InputStream.nullInputStream())
          .forEach(
              reading -> {
                Outcome outcome = Outcome.of(reading, extractor);
                if (outcome instanceof Outcome.Extracted extracted) {
                  single.articles.add(extracted.article());
                  graphs.of(extracted.article()).lines().forEach(single.quads::add);
                } else if (outcome instanceof Outcome.LeftOut out) {
                  single.leftOut.merge(out.skipped().reason().label(), 1L, Long::sum);
                }
              });
      return single;
    }

    TreeSet<String> resolution() {
      List<Triple> repeats =
          NearDuplicates.find(
                  articles.stream()
                      .map(article -> ArticleSignature.of(article.article()))
                      .filter(Objects::nonNull)
                      .toList())
              .stream()
              .map(
                  pair ->
                      Triple.create(
                          IRIS.article(pair.sha16()),
                          Dicta.NEAR_DUPLICATE_OF,
                          IRIS.article(pair.of())))
              .toList();
      List<Triple> more = new ArrayList<>(repeats);
      more.addAll(Gold.labels(IRIS, articles));
      return new TreeSet<>(
          ResolutionGraph.of(IRIS, TextChoice.FULL, Resolver.resolve(articles), more)
              .lines()
              .toList());
    }
  }

  static Map<String, Long> sorted(Map<String, Long> counts) {
    return new TreeMap<>(counts);
  }
}
