package dicta.pipeline;

import dicta.rdf.EntitiesGraph;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.OntologyGraph;
import java.util.List;

/** The graphs of a store that come from no article: the gazetteer and the ontology. */
public final class CorpusGraphs {
  private CorpusGraphs() {}

  /**
   * Both, in the names that begin with this base.
   *
   * @param own a researcher's own entries and links
   */
  public static List<NamedGraph> of(Iris iris, OwnGazetteer own) {
    return List.of(entities(iris, own), OntologyGraph.of(iris));
  }

  static NamedGraph entities(Iris iris, OwnGazetteer own) {
    return EntitiesGraph.of(iris, own.together().getGraph(), own.links());
  }
}
