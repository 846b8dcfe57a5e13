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
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** The one label of each entity that articles share, by the rule of {@link Labels}. */
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
        .mapToPair(called -> new Tuple2<>(new Tuple2<>(called.entity(), called.label()), 1L))
        .reduceByKey(Long::sum, parts)
        .mapToPair(one -> new Tuple2<>(one._1()._1(), new Spelling(one._1()._2(), one._2())))
        .reduceByKey((a, b) -> a.compareTo(b) <= 0 ? a : b, parts)
        .flatMapToPair(one -> quads(base, new Called(one._1(), one._2().label())));
  }

  private static Iterator<Tuple2<String, String>> quads(String base, Called called) {
    Jena.init();
    Iris iris = new Iris(base);
    String task = HexFormat.of().toHexDigits(called.entity().hashCode());
    return ResolutionGraph.of(
            iris,
            TextChoice.FULL,
            Resolution.NONE,
            LabelTriples.of(iris, Map.of(called.entity(), called.label())))
        .lines()
        .map(line -> new Tuple2<>(task, line))
        .iterator();
  }
}
