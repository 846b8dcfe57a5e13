package dicta.rdf;

/** The ontology as a named graph, so that a query can ask for the label of a term. */
public final class OntologyGraph {
  private OntologyGraph() {}

  public static NamedGraph of(Iris iris) {
    return NamedGraph.of(iris.ontologyGraph(), Ontology.terms().find().toList());
  }
}
