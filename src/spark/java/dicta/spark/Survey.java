package dicta.spark;

import dicta.article.InputException;
import dicta.article.Reading;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/**
 * A first look at the input, before hours are spent on it: how much text there is, and whether an
 * id comes twice.
 *
 * @param characters of text, about
 */
record Survey(long characters) {
  private static final char BETWEEN = '\0';

  /**
   * @throws InputException when two inputs have one id
   */
  static Survey of(JavaRDD<Reading> readings) {
    LongAccumulator characters = readings.context().longAccumulator("characters");
    JavaPairRDD<String, String> origins =
        readings
            .filter(Reading.Read.class::isInstance)
            .mapToPair(
                reading -> {
                  Reading.Read read = (Reading.Read) reading;
                  characters.add(read.article().text().length());
                  return new Tuple2<>(read.article().id(), read.origin());
                });
    List<Tuple2<String, String>> twice =
        origins
            .reduceByKey(Survey::firstTwo)
            .filter(pair -> pair._2().indexOf(BETWEEN) >= 0)
            .take(1);
    for (Tuple2<String, String> pair : twice) {
      String[] both = pair._2().split(String.valueOf(BETWEEN));
      throw new InputException(
          "The id \""
              + pair._1()
              + "\" comes twice: from "
              + both[0]
              + " and from "
              + both[1]
              + ". Rename one, or give only one of them.");
    }
    return new Survey(characters.value());
  }

  private static String firstTwo(String a, String b) {
    if (a.indexOf(BETWEEN) >= 0) {
      return a;
    }
    return b.indexOf(BETWEEN) >= 0 ? b : a + BETWEEN + b;
  }
}
