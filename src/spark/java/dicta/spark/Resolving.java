package dicta.spark;

import dicta.corpus.BlockEntry;
import dicta.corpus.Blocking;
import dicta.corpus.Comparison;
import dicta.corpus.Profile;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.corpus.StatementId;
import dicta.rdf.Iris;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The resolution across articles as a distributed join, by the rules of {@link Resolver}: sorted
 * blocks give pairs, pairs and articles give joints, joints give components, and each component is
 * resolved by itself. Statements are told by names of fixed width, which sort as their ids do.
 */
final class Resolving {
  /** A statement that may deny something, and one that it is like. */
  private record Alike(StatementId denier, StatementId other) implements Serializable {}

  /** What a comparison gave. */
  private record Found(List<Joint> joints, List<Alike> alike) implements Serializable {}

  private final JavaRDD<Digested> articles;
  private final int parts;

  /**
   * @param articles each version once
   */
  Resolving(JavaRDD<Digested> articles, int parts) {
    this.articles = articles;
    this.parts = parts;
  }

  /** The quads of the resolution's graph, each under the name of its component. */
  JavaPairRDD<String, String> quads(String base) {
    // In memory, blocks in pieces of a megabyte would take up two of the collector's regions each.
    JavaRDD<Found> compared = compared().persist(StorageLevel.DISK_ONLY());
    JavaRDD<Joint> joints =
        compared
            .flatMap(found -> found.joints().iterator())
            .union(ofArticles(compared.flatMap(found -> found.alike().iterator())))
            .persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<String, String> components =
        ConnectedComponents.of(
            joints
                .filter(Joint::joinsTwo)
                .mapToPair(joint -> new Tuple2<>(name(joint.first()), name(joint.second()))),
            parts);
    HashPartitioner byComponent = new HashPartitioner(parts);
    JavaPairRDD<String, byte[]> statements =
        under(components, profiles().mapToPair(one -> new Tuple2<>(name(one.id()), encoded(one))));
    JavaPairRDD<String, Joint> jointsOf =
        under(components, joints.mapToPair(one -> new Tuple2<>(name(one.first()), one)));
    return statements
        .cogroup(jointsOf, byComponent)
        .flatMapToPair(component -> quads(base, component));
  }

  private JavaRDD<Profile> profiles() {
    return articles.flatMap(article -> profiles(article).iterator());
  }

  private static List<Profile> profiles(Digested article) {
    List<StatementDigest> inOrder = new ArrayList<>(article.statements());
    inOrder.sort(Comparator.comparingInt(StatementDigest::order));
    return Profile.of(inOrder);
  }

  private JavaRDD<Found> compared() {
    JavaPairRDD<BlockEntry, byte[]> entries =
        profiles()
            .flatMapToPair(
                statement -> {
                  byte[] bytes = encoded(statement);
                  return Blocking.entries(statement).stream()
                      .map(entry -> new Tuple2<>(entry, bytes))
                      .iterator();
                });
    return BlockWindows.pairs(entries, parts).mapPartitions(Resolving::compare);
  }

  private static Iterator<Found> compare(Iterator<BlockWindows.Pair> pairs) {
    Iterable<BlockWindows.Pair> all = () -> pairs;
    return java.util.stream.StreamSupport.stream(all.spliterator(), false)
        .map(pair -> compare(pair.low(), pair.high()))
        .filter(found -> !found.joints().isEmpty() || !found.alike().isEmpty())
        .iterator();
  }

  private static Found compare(Profile low, Profile high) {
    Comparison comparison = Comparison.of(low, high);
    List<Alike> alike = new ArrayList<>();
    if (comparison.kind() == Comparison.Kind.ALIKE) {
      if (Resolver.mayDeny(low)) {
        alike.add(new Alike(low.id(), high.id()));
      }
      if (Resolver.mayDeny(high)) {
        alike.add(new Alike(high.id(), low.id()));
      }
    }
    return new Found(Joint.ofPair(Resolver.joints(low, high, comparison)), alike);
  }

  private JavaRDD<Joint> ofArticles(JavaRDD<Alike> alike) {
    HashPartitioner byName = new HashPartitioner(parts);
    JavaPairRDD<String, Tuple2<StatementId, byte[]>> byArticle =
        alike
            .distinct(parts)
            .mapToPair(one -> new Tuple2<>(name(one.other()), one.denier()))
            .join(profiles().mapToPair(one -> new Tuple2<>(name(one.id()), encoded(one))), byName)
            .mapToPair(one -> new Tuple2<>(one._2()._1().sha16(), one._2()));
    return articles
        .mapToPair(article -> new Tuple2<>(article.sha16(), article.json()))
        .cogroup(byArticle, byName)
        .flatMap(
            group -> {
              List<Joint> joints = new ArrayList<>();
              for (String article : group._2()._1()) {
                List<Profile> statements = profiles(Digested.parse(article));
                Map<StatementId, List<Profile>> alikeTo = byDenier(group._2()._2());
                joints.addAll(Joint.ofArticle(Resolver.joints(statements, alikeTo)));
              }
              return joints.iterator();
            });
  }

  private static Map<StatementId, List<Profile>> byDenier(
      Iterable<Tuple2<StatementId, byte[]>> alike) {
    Map<StatementId, List<Profile>> byDenier = new HashMap<>();
    for (Tuple2<StatementId, byte[]> one : alike) {
      byDenier
          .computeIfAbsent(one._1(), id -> new ArrayList<>())
          .add(BlockWindows.STATEMENTS.decode(one._2()));
    }
    byDenier.values().forEach(others -> others.sort(Comparator.comparing(Profile::id)));
    return byDenier;
  }

  /** What belongs to a statement, under its component; a statement without joints is its own. */
  private <T> JavaPairRDD<String, T> under(
      JavaPairRDD<String, String> components, JavaPairRDD<String, T> ofStatements) {
    return ofStatements
        .leftOuterJoin(components, new HashPartitioner(parts))
        .mapToPair(
            one -> {
              Optional<String> component = one._2()._2();
              return new Tuple2<>(component.orElse(one._1()), one._2()._1());
            });
  }

  private static Iterator<Tuple2<String, String>> quads(
      String base, Tuple2<String, Tuple2<Iterable<byte[]>, Iterable<Joint>>> component) {
    Jena.init();
    List<Profile> statements = new ArrayList<>();
    for (byte[] statement : component._2()._1()) {
      statements.add(BlockWindows.STATEMENTS.decode(statement));
    }
    List<Joint> joints = new ArrayList<>();
    component._2()._2().forEach(joints::add);
    return ResolutionGraph.of(
            new Iris(base), TextChoice.FULL, Resolver.component(statements, Joint.all(joints)))
        .lines()
        .map(line -> new Tuple2<>(component._1(), line))
        .iterator();
  }

  private static byte[] encoded(Profile statement) {
    return BlockWindows.STATEMENTS.encode(statement);
  }

  private static String name(StatementId id) {
    HexFormat hex = HexFormat.of();
    return id.sha16() + " " + hex.toHexDigits(id.start()) + " " + hex.toHexDigits(id.end());
  }
}
