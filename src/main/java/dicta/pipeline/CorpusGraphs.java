package dicta.pipeline;

import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.resolve.EntityKey;
import dicta.rdf.EntitiesGraph;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.OntologyGraph;
import java.util.List;

/** The graphs of a store that come from no article: the gazetteer and the ontology. */
final class CorpusGraphs {
  private CorpusGraphs() {}

  static List<NamedGraph> of(Iris iris) {
    Gazetteer gazetteer = GazetteerReader.builtIn();
    return List.of(
        EntitiesGraph.of(
            iris, GazetteerReader.builtInModel().getGraph(), name -> key(gazetteer, name)),
        OntologyGraph.of(iris));
  }

  private static String key(Gazetteer gazetteer, String name) {
    GazetteerEntry entry = gazetteer.byId(name.substring(GazetteerReader.NAMESPACE.length()));
    return EntityKey.curated(entry.kind(), entry.id());
  }
}
