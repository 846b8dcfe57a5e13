package dicta.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that Dicta's graphs use, and the prefixes for all of them. */
public final class Vocabulary {
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String OWL = "http://www.w3.org/2002/07/owl#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String SKOSXL = "http://www.w3.org/2008/05/skos-xl#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String ORG = "http://www.w3.org/ns/org#";
  public static final String FOAF = "http://xmlns.com/foaf/0.1/";
  public static final String VOID = "http://rdfs.org/ns/void#";
  public static final String DCAT = "http://www.w3.org/ns/dcat#";

  public static final Node TYPE = node(RDF + "type");
  public static final Node REIFIED_STATEMENT = node(RDF + "Statement");
  public static final Node SUBJECT = node(RDF + "subject");
  public static final Node PREDICATE = node(RDF + "predicate");
  public static final Node OBJECT = node(RDF + "object");
  public static final Node RDF_VALUE = node(RDF + "value");
  public static final Node LABEL = node(RDFS + "label");
  public static final Node COMMENT = node(RDFS + "comment");
  public static final Node SUB_CLASS_OF = node(RDFS + "subClassOf");
  public static final Node SUB_PROPERTY_OF = node(RDFS + "subPropertyOf");
  public static final Node IS_REPLACED_BY = node(DCTERMS + "isReplacedBy");
  public static final Node IDENTIFIER = node(DCTERMS + "identifier");
  public static final Node TITLE = node(DCTERMS + "title");
  public static final Node CREATOR = node(DCTERMS + "creator");
  public static final Node SOURCE = node(DCTERMS + "source");
  public static final Node DESCRIPTION = node(DCTERMS + "description");
  public static final Node LICENSE = node(DCTERMS + "license");
  public static final Node RIGHTS = node(DCTERMS + "rights");
  public static final Node LITERAL_FORM = node(SKOSXL + "literalForm");
  public static final Node ACTIVITY = node(PROV + "Activity");
  public static final Node PROV_ENTITY = node(PROV + "Entity");
  public static final Node USED = node(PROV + "used");
  public static final Node WAS_GENERATED_BY = node(PROV + "wasGeneratedBy");
  public static final Node HEADLINE = node(SCHEMA + "headline");
  public static final Node URL = node(SCHEMA + "url");
  public static final Node DATE_PUBLISHED = node(SCHEMA + "datePublished");
  public static final Node IN_LANGUAGE = node(SCHEMA + "inLanguage");
  public static final Node SHA256 = node(SCHEMA + "sha256");
  public static final Node SOFTWARE_VERSION = node(SCHEMA + "softwareVersion");
  public static final Node VALUE = node(SCHEMA + "value");
  public static final Node BEGIN_INDEX = node(NIF + "beginIndex");
  public static final Node END_INDEX = node(NIF + "endIndex");
  public static final Node ANCHOR_OF = node(NIF + "anchorOf");
  public static final Node REFERENCE_CONTEXT = node(NIF + "referenceContext");
  public static final Node IS_STRING = node(NIF + "isString");
  public static final Node PERSON = node(SCHEMA + "Person");
  public static final Node GOVERNMENT_ORGANIZATION = node(SCHEMA + "GovernmentOrganization");
  public static final Node CITY = node(SCHEMA + "City");
  public static final Node COUNTRY = node(SCHEMA + "Country");
  public static final Node ADMINISTRATIVE_AREA = node(SCHEMA + "AdministrativeArea");
  public static final Node ORGANIZATION = node(ORG + "Organization");
  public static final Node GROUP = node(FOAF + "Group");

  /** Prefixes for output that people read, in the order in which they matter. */
  public static final Map<String, String> PREFIXES = prefixes();

  private Vocabulary() {}

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("dicta", Dicta.NAMESPACE);
    prefixes.put("rdf", RDF);
    prefixes.put("rdfs", RDFS);
    prefixes.put("owl", OWL);
    prefixes.put("xsd", XSD);
    prefixes.put("dcterms", DCTERMS);
    prefixes.put("skos", SKOS);
    prefixes.put("skosxl", SKOSXL);
    prefixes.put("prov", PROV);
    prefixes.put("schema", SCHEMA);
    prefixes.put("nif", NIF);
    prefixes.put("geo", GEO);
    prefixes.put("org", ORG);
    prefixes.put("foaf", FOAF);
    prefixes.put("void", VOID);
    prefixes.put("dcat", DCAT);
    return Collections.unmodifiableMap(prefixes);
  }
}
