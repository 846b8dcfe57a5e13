package dicta.spark;

import dicta.article.Reading;
import dicta.pipeline.Extractor;
import dicta.pipeline.Outcome;
import dicta.rdf.ArticleGraph;
import dicta.rdf.Iris;
import dicta.rdf.TextChoice;
import dicta.rdf.Utf8Order;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import scala.Tuple2;

/**
 * What a task writes for its articles, extracted as it is asked for: each graph's quads in
 * canonical order, graphs in the order of their versions; what the resolution needs; what was left
 * out; and the counts at the end.
 */
final class ArticleQuads implements Iterator<Tuple2<String, String>> {
  static final String ARTICLES = PartFiles.key("articles", "nq");
  static final String LEFT_OUT = PartFiles.key("left-out", "jsonl");
  static final String DIGESTS = PartFiles.key(Output.WORK + "/digests", "jsonl");
  static final String COUNTS = PartFiles.key(Output.WORK + "/counts", "jsonl");

  private final Iterator<Tuple2<String, Reading>> readings;
  private final Extractor extractor;
  private final ArticleGraph graphs;
  private final Counts counts = new Counts();
  private final Deque<Tuple2<String, String>> ready = new ArrayDeque<>();

  /** The graph that is being made: equal texts, which follow one another, share it. */
  private String version = "";

  private List<String> graph = new ArrayList<>();
  private boolean counted;

  /**
   * @param readings sorted by their keys
   */
  ArticleQuads(Iterator<Tuple2<String, Reading>> readings, ExtractorSource source, String base) {
    Jena.init();
    this.readings = readings;
    this.extractor = source.newExtractor();
    this.graphs = new ArticleGraph(new Iris(base), TextChoice.FULL, source.provenance());
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && readings.hasNext()) {
      extract(readings.next()._2());
    }
    if (ready.isEmpty() && !counted) {
      finishGraph();
      ready.add(new Tuple2<>(COUNTS, counts.json()));
      counted = true;
    }
    return !ready.isEmpty();
  }

  @Override
  public Tuple2<String, String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void extract(Reading reading) {
    Outcome outcome = Outcome.of(reading, extractor);
    counts.add(outcome);
    if (outcome instanceof Outcome.LeftOut out) {
      ready.add(new Tuple2<>(LEFT_OUT, LeftOutLine.of(out.skipped())));
    } else if (outcome instanceof Outcome.Extracted extracted) {
      Digested digested = Digested.of(extracted.article());
      ready.add(new Tuple2<>(DIGESTS, digested.json()));
      List<String> lines = graphs.of(extracted.article()).lines().toList();
      if (digested.sha16().equals(version)) {
        graph = union(graph, lines);
      } else {
        finishGraph();
        version = digested.sha16();
        graph = lines;
      }
    }
  }

  private static List<String> union(Collection<String> a, Collection<String> b) {
    TreeSet<String> union = new TreeSet<>(Utf8Order.COMPARATOR);
    union.addAll(a);
    union.addAll(b);
    return List.copyOf(union);
  }

  private void finishGraph() {
    graph.forEach(line -> ready.add(new Tuple2<>(ARTICLES, line)));
    counts.addQuads(graph.size());
    graph = List.of();
  }
}
