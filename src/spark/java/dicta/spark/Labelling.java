package dicta.spark;

import dicta.corpus.Called;
import dicta.corpus.Labels;
import dicta.corpus.Resolution;
import dicta.corpus.Spelling;
import dicta.rdf.Iris;
import dicta.rdf.LabelTriples;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** The one label and type of each entity that articles share, by the rule of {@link Labels}. */
final class Labelling {
  private Labelling() {}

  /**
   * The quads that give them, each under what says which task writes it.
   *
   * @param articles each version once
   */
  static JavaPairRDD<String, String> quads(JavaRDD<Digested> articles, String base, int parts) {
    return articles
        .flatMap(article -> article.called().iterator())
        .mapToPair(called -> new Tuple2<>(key(called), new Spelling(called, 1)))
        .reduceByKey((a, b) -> new Spelling(a.called(), a.articles() + b.articles()), parts)
        .mapToPair(one -> new Tuple2<>(one._2().called().entity(), one._2()))
        .reduceByKey((a, b) -> a.compareTo(b) <= 0 ? a : b, parts)
        .flatMapToPair(one -> quads(base, one._2().called()));
  }

  /** An enum's hash differs from process to process, so the record itself is no key. */
  private static String key(Called called) {
    return String.join("\n", called.entity(), called.type().name(), called.label());
  }

  private static Iterator<Tuple2<String, String>> quads(String base, Called called) {
    Jena.init();
    Iris iris = new Iris(base);
    String task = HexFormat.of().toHexDigits(called.entity().hashCode());
    return ResolutionGraph.of(
            iris, TextChoice.FULL, Resolution.NONE, LabelTriples.of(iris, List.of(called)))
        .lines()
        .map(line -> new Tuple2<>(task, line))
        .iterator();
  }
}
