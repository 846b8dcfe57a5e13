package dicta.spark;

import dicta.corpus.ArticleSignature;
import dicta.corpus.BandEntry;
import dicta.corpus.NearDuplicates;
import dicta.corpus.Resolution;
import dicta.rdf.Dicta;
import dicta.rdf.Iris;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import dicta.store.RecordCodec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Articles that repeat another nearly word by word, by the rule of {@link NearDuplicates}: the
 * first articles of each band are what those after them are compared with.
 */
final class Repeats {
  private static final RecordCodec<ArticleSignature> SIGNATURES =
      new RecordCodec<>(ArticleSignature.class);

  private Repeats() {}

  /** The quads that say so, each under the version of the article that repeats. */
  static JavaPairRDD<String, String> quads(JavaRDD<Digested> articles, String base, int parts) {
    return articles
        .filter(article -> article.signature() != null)
        .flatMapToPair(Repeats::entries)
        .repartitionAndSortWithinPartitions(new ByBand(parts))
        .mapPartitionsToPair(Repeats::repeated)
        .reduceByKey((a, b) -> a.isBefore(b) ? a : b)
        .flatMapToPair(repeat -> quads(base, repeat._1(), repeat._2().sha16()));
  }

  private static Iterator<Tuple2<BandEntry, byte[]>> entries(Digested article) {
    byte[] signature = SIGNATURES.encode(article.signature());
    return NearDuplicates.entries(article.signature()).stream()
        .map(entry -> new Tuple2<>(entry, signature))
        .iterator();
  }

  /** Each article with an earlier one that it repeats; the same may come from several bands. */
  private static Iterator<Tuple2<String, BandEntry>> repeated(
      Iterator<Tuple2<BandEntry, byte[]>> sorted) {
    List<Tuple2<String, BandEntry>> repeated = new ArrayList<>();
    List<BandEntry> firsts = new ArrayList<>();
    List<ArticleSignature> signatures = new ArrayList<>();
    while (sorted.hasNext()) {
      Tuple2<BandEntry, byte[]> next = sorted.next();
      BandEntry entry = next._1();
      if (!firsts.isEmpty() && firsts.get(0).band() != entry.band()) {
        firsts.clear();
        signatures.clear();
      }
      ArticleSignature signature = SIGNATURES.decode(next._2());
      for (int i = 0; i < firsts.size(); i++) {
        if (NearDuplicates.areAlike(signature, signatures.get(i))) {
          repeated.add(new Tuple2<>(entry.sha16(), firsts.get(i)));
          break;
        }
      }
      if (firsts.size() < NearDuplicates.FIRSTS) {
        firsts.add(entry);
        signatures.add(signature);
      }
    }
    return repeated.iterator();
  }

  private static Iterator<Tuple2<String, String>> quads(String base, String sha16, String of) {
    Jena.init();
    Iris iris = new Iris(base);
    Triple triple = Triple.create(iris.article(sha16), Dicta.NEAR_DUPLICATE_OF, iris.article(of));
    return ResolutionGraph.of(iris, TextChoice.FULL, Resolution.NONE, List.of(triple))
        .lines()
        .map(line -> new Tuple2<>(sha16, line))
        .iterator();
  }

  /** All entries of a band go to one task. */
  private static final class ByBand extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int parts;

    private ByBand(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object key) {
      return Math.floorMod(Long.hashCode(((BandEntry) key).band()), parts);
    }
  }
}
