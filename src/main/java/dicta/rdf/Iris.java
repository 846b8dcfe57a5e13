package dicta.rdf;

import dicta.article.Article;
import dicta.corpus.FigureId;
import dicta.corpus.StatementId;
import dicta.correction.Correction;
import dicta.correction.Target;
import dicta.text.Span;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Names everything that Dicta says something about. Names come from content and offsets alone, so
 * the same input gives the same names, and two different things never share one. Everything is
 * under {@code {base}/id/} (things) or {@code {base}/graph/} (named graphs).
 *
 * @param base the IRI that all begin with, without a final slash
 */
public record Iris(String base) {
  public static final String DEFAULT_BASE = "http://localhost:3030";

  /**
   * @throws IllegalArgumentException when the base is no absolute http or https IRI, or has a query
   *     or a fragment
   */
  public Iris {
    base = base.replaceAll("/+$", "");
    URI uri = URI.create(base);
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!web
        || uri.getRawAuthority() == null
        || uri.getQuery() != null
        || uri.getFragment() != null) {
      throw new IllegalArgumentException("not an absolute http(s) address: " + base);
    }
  }

  // ---- an article and what stands in it

  public Node article(Article article) {
    return article(article.sha16());
  }

  /**
   * @param sha16 first 16 hex digits of the article's version
   */
  public Node article(String sha16) {
    return id("article/" + sha16);
  }

  public Node statement(StatementId id) {
    return inArticle(id.sha16(), "s", id.start(), id.end());
  }

  public Node attribution(StatementId id) {
    return inArticle(id.sha16(), "a", id.start(), id.end());
  }

  public Node passage(String sha16, Span span) {
    return inArticle(sha16, "p", span.start(), span.end());
  }

  /**
   * @param repeat how many figures of the same span come before this one: "30 killed and wounded"
   *     is two
   */
  public Node figure(String sha16, Span span, int repeat) {
    return repeated(sha16, "f", span, repeat);
  }

  /**
   * @param repeat how many uses of the same span come before this one
   */
  public Node nameUse(String sha16, Span span, int repeat) {
    return repeated(sha16, "n", span, repeat);
  }

  // ---- what articles share

  /** An actor or a place, by its key. */
  public Node entity(String key) {
    return id(pathSafe(key));
  }

  /** A publisher that is known by name only. */
  public Node outlet(String name) {
    return id("outlet/" + hash(name));
  }

  /** A name: one string, one IRI; opaque, so that no spelling looks like the right one. */
  public Node name(String form) {
    return id("name/" + hash(form));
  }

  public Node utterance(StatementId key) {
    return id("utterance/" + path(key));
  }

  public Node claim(StatementId key) {
    return id("claim/" + path(key));
  }

  /** A statement's denial of a claim, as a link with a method and a confidence of its own. */
  public Node denial(StatementId denier, StatementId claim) {
    return id("link/denies/" + path(denier) + "/" + path(claim));
  }

  /** Two reports of one utterance, side by side. */
  public Node wording(StatementId first, StatementId second) {
    return id("link/wording/" + path(first) + "/" + path(second));
  }

  /** A contradiction between two claims, likewise. */
  public Node contradiction(StatementId first, StatementId second) {
    return id("link/contradicts/" + path(first) + "/" + path(second));
  }

  /** The counts of one thing, after the first of its figures. */
  public Node series(FigureId key) {
    return id("series/" + path(key));
  }

  /** Two counts of one thing, likewise. */
  public Node recount(FigureId first, FigureId second) {
    return id("link/count/" + path(first) + "/" + path(second));
  }

  public Node figure(FigureId id) {
    return figure(id.sha16(), new Span(id.start(), id.end()), id.repeat());
  }

  /** A link from an actor or a place to what another data set calls it. */
  public Node sameAs(String key, Node other) {
    return id("link/same-as/" + hash(key + " " + other.getURI()));
  }

  /** A correction, by all that it says. */
  public Node correction(Correction correction) {
    return id(
        "correction/"
            + hash(
                String.join(
                    "\t",
                    target(correction.target()).getURI().substring(base.length()),
                    correction.action().label(),
                    correction.value(),
                    correction.by(),
                    correction.why())));
  }

  /** The statement or utterance that a correction is about. */
  public Node target(Target target) {
    return target instanceof Target.OfStatement
        ? statement(target.statement())
        : utterance(target.statement());
  }

  /** The run of the extractor, by what determines its output. */
  public Node activity(String description) {
    return id("activity/" + hash(description));
  }

  public Node dataset() {
    return id("dataset");
  }

  /** A part of the data set's description: the use of one class or one property. */
  public Node partition(String kind, Node term) {
    return id("dataset/" + kind + "/" + hash(term.getURI()));
  }

  /** A way to get at the data set: its endpoint, its dump. */
  public Node partOfDataset(String name) {
    return id("dataset/" + name);
  }

  // ---- named graphs

  public Node articleGraph(String sha16) {
    return graph("article/" + sha16);
  }

  public Node entitiesGraph() {
    return graph("entities");
  }

  public Node resolutionGraph() {
    return graph("resolution");
  }

  public Node correctionsGraph() {
    return graph("corrections");
  }

  public Node ontologyGraph() {
    return graph("ontology");
  }

  public Node voidGraph() {
    return graph("void");
  }

  // ---- how

  /** What all names of things begin with. */
  public String idPrefix() {
    return base + "/id/";
  }

  private Node id(String path) {
    return NodeFactory.createURI(idPrefix() + path);
  }

  private Node graph(String path) {
    return NodeFactory.createURI(base + "/graph/" + path);
  }

  private Node inArticle(String sha16, String kind, int start, int end) {
    return id("article/" + sha16 + "/" + kind + "-" + start + "-" + end);
  }

  private Node repeated(String sha16, String kind, Span span, int repeat) {
    String suffix = repeat == 0 ? "" : "-" + (repeat + 1);
    return id("article/" + sha16 + "/" + kind + "-" + span.start() + "-" + span.end() + suffix);
  }

  private static String path(FigureId id) {
    String suffix = id.repeat() == 0 ? "" : "-" + (id.repeat() + 1);
    return id.sha16() + "-" + id.start() + "-" + id.end() + suffix;
  }

  private static String path(StatementId id) {
    return id.sha16() + "-" + id.start() + "-" + id.end();
  }

  /** The string with everything percent-encoded that is not unreserved (RFC 3986) or a slash. */
  private static String pathSafe(String key) {
    StringBuilder safe = new StringBuilder(key.length());
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      if (plain) {
        safe.append(c);
      } else {
        safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return safe.toString();
  }

  private static String hash(String value) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
