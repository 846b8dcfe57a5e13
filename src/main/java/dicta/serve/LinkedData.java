package dicta.serve;

import org.apache.jena.fuseki.main.FusekiServer;

/** Which address is answered by what, beside the endpoints of the dataset. */
final class LinkedData {
  private LinkedData() {}

  static void register(FusekiServer.Builder builder, Generations generations) {
    Pages pages = new Pages(generations);
    builder
        .addServlet("/id/*", new ThingServlet())
        .addServlet("/doc/*", new DocumentServlet(generations, pages))
        .addServlet("/graph/*", new GraphServlet(generations, pages))
        .addServlet("/ontology", new OntologyServlet(generations, pages))
        .addServlet("/ontology/*", new OntologyServlet(generations, pages))
        .addServlet("/ontology.ttl", new OntologyServlet(generations, pages))
        .addServlet("/ontology.jsonld", new OntologyServlet(generations, pages))
        .addServlet("/ontology.nt", new OntologyServlet(generations, pages))
        .addServlet("/ontology.rdf", new OntologyServlet(generations, pages))
        .addServlet("/ontology.html", new OntologyServlet(generations, pages))
        .addServlet("/.well-known/*", new WellKnownServlet(generations, pages))
        .addServlet(JsonLdDocument.CONTEXT_PATH, new ContextServlet())
        .addServlet("/dump.nq.gz", new DumpServlet(generations));
  }
}
