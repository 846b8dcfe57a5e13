package dicta.serve;

import org.apache.jena.fuseki.main.FusekiServer;

/** Which address is answered by what, beside the endpoints of the dataset. */
final class LinkedData {
  private LinkedData() {}

  static void register(FusekiServer.Builder builder, Generations generations) {
    Pages pages = new Pages(generations);
    builder
        .addServlet("/id/*", new ThingServlet())
        .addServlet("/doc/*", new DocumentServlet(generations))
        .addServlet("/graph/*", new GraphServlet(generations))
        .addServlet("/.well-known/*", new WellKnownServlet(generations))
        .addServlet("/ontology/*", new OntologyServlet(generations))
        .addServlet(JsonLdDocument.CONTEXT_PATH, new ContextServlet())
        .addServlet(DumpServlet.PATH, new DumpServlet(generations))
        .addServlet("/assets/*", new AssetServlet())
        .addServlet("/sparql", new QueryPageServlet(pages))
        // Takes what no other address does: the start page, search, questions, and not found.
        .addServlet("/search", new PageServlet(pages))
        .addServlet("/questions/*", new PageServlet(pages))
        .addServlet("/*", new PageServlet(pages));
    for (Representation form : Representation.values()) {
      builder.addServlet("/ontology." + form.suffix(), new OntologyServlet(generations));
    }
  }
}
