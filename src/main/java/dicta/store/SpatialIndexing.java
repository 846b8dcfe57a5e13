package dicta.store;

import dicta.rdf.Vocabulary;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexIoKryo;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Fills the spatial index. Jena's own way looks through every graph, which at a graph for each
 * article takes longer than all the rest; positions stand in few quads, which are collected while
 * they are loaded.
 */
final class SpatialIndexing {
  private static final Set<String> PROPERTIES =
      Set.of(
          Vocabulary.GEO + "hasGeometry",
          Vocabulary.GEO + "hasDefaultGeometry",
          Vocabulary.GEO + "asWKT");

  private final DatasetGraph positions = DatasetGraphFactory.create();

  void add(Quad quad) {
    if (PROPERTIES.contains(quad.getPredicate().getURI())) {
      positions.add(quad);
      // Queries see the union of the graphs as the default graph, and so must the index.
      positions.getDefaultGraph().add(quad.asTriple());
    }
  }

  void write(StoreConfiguration configuration) {
    Path file = configuration.spatialIndex();
    try {
      SpatialIndexIoKryo.save(
          file, SpatialIndexLib.buildSpatialIndex(positions, configuration.spatialReference()));
    } catch (SpatialIndexException e) {
      throw new IllegalStateException("cannot write " + file, e);
    }
  }
}
