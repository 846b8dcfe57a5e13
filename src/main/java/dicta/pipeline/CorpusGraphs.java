package dicta.pipeline;

import dicta.entity.gazetteer.GazetteerReader;
import dicta.rdf.EntitiesGraph;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.OntologyGraph;
import java.util.List;

/** The graphs of a store that come from no article: the gazetteer and the ontology. */
final class CorpusGraphs {
  private CorpusGraphs() {}

  static List<NamedGraph> of(Iris iris) {
    return List.of(
        EntitiesGraph.of(iris, GazetteerReader.builtInModel().getGraph()), OntologyGraph.of(iris));
  }
}
