package dicta.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Namespaces that answers are written with. */
final class Terms {
  static final String DICTA = "https://w3id.org/dicta#";

  private static final PrefixMap PREFIXES = PrefixMapFactory.create();

  static {
    PREFIXES.add("dicta", DICTA);
    PREFIXES.add("dcterms", "http://purl.org/dc/terms/");
    PREFIXES.add("foaf", "http://xmlns.com/foaf/0.1/");
    PREFIXES.add("geo", "http://www.opengis.net/ont/geosparql#");
    PREFIXES.add("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    PREFIXES.add("org", "http://www.w3.org/ns/org#");
    PREFIXES.add("owl", "http://www.w3.org/2002/07/owl#");
    PREFIXES.add("prov", "http://www.w3.org/ns/prov#");
    PREFIXES.add("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    PREFIXES.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    PREFIXES.add("schema", "https://schema.org/");
    PREFIXES.add("skos", "http://www.w3.org/2004/02/skos/core#");
    PREFIXES.add("skosxl", "http://www.w3.org/2008/05/skos-xl#");
    PREFIXES.add("void", "http://rdfs.org/ns/void#");
    PREFIXES.add("wd", "http://www.wikidata.org/entity/");
    PREFIXES.add("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private Terms() {}

  static PrefixMap prefixes() {
    return PREFIXES;
  }

  static Node dicta(String name) {
    return NodeFactory.createURI(DICTA + name);
  }
}
