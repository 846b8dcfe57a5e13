package dicta.serve;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** The forms in which a resource can be had, with the best for programs first. */
enum Representation {
  TURTLE("ttl", "text/turtle", "Turtle"),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
  N_TRIPLES("nt", "application/n-triples", "N-Triples"),
  RDF_XML("rdf", "application/rdf+xml", "RDF/XML"),
  HTML("html", "text/html", "HTML");

  private static final AcceptList OFFER =
      AcceptList.create(
          Arrays.stream(values()).map(Representation::mediaType).toArray(String[]::new));

  private final String suffix;
  private final String mediaType;
  private final String label;

  Representation(String suffix, String mediaType, String label) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.label = label;
  }

  String suffix() {
    return suffix;
  }

  String mediaType() {
    return mediaType;
  }

  String label() {
    return label;
  }

  static Optional<Representation> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(r -> r.suffix.equals(suffix)).findFirst();
  }

  /**
   * The best form for an Accept header; empty when none will do. A client that does not say gets
   * Turtle; one that takes plain JSON or XHTML gets the form that is that.
   */
  static Optional<Representation> accepted(String accept) {
    // A header that names no type says nothing.
    if (accept == null || !accept.contains("/")) {
      return Optional.of(TURTLE);
    }
    MediaType match = AcceptList.match(new AcceptList(accept), OFFER);
    if (match != null) {
      String type = match.getContentTypeStr();
      return Arrays.stream(values()).filter(r -> r.mediaType.equals(type)).findFirst();
    }
    if (accept.contains("application/json")) {
      return Optional.of(JSON_LD);
    }
    return accept.contains("application/xhtml+xml") ? Optional.of(HTML) : Optional.empty();
  }
}
