package dicta.pipeline;

import dicta.entity.gazetteer.GazetteerReader;
import dicta.rdf.EntitiesGraph;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.OntologyGraph;
import java.util.List;

/** The graphs of a store that come from no article: the gazetteer and the ontology. */
public final class CorpusGraphs {
  private CorpusGraphs() {}

  /** Both, in the names that begin with this base. */
  public static List<NamedGraph> of(Iris iris) {
    return List.of(
        EntitiesGraph.of(iris, GazetteerReader.builtInModel().getGraph()), OntologyGraph.of(iris));
  }
}
