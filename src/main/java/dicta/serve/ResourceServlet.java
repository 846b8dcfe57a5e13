package dicta.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A resource in several forms: by the Accept header under its plain address, and in one form under
 * the address with that form's suffix. Subclasses know what the resource is.
 */
abstract class ResourceServlet extends HttpServlet {
  /** The resource at a path, without suffix; null where there is none. */
  abstract byte[] body(HttpServletRequest request, String path, Representation form)
      throws IOException;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Paths.encoded(request);
    int dot = path.lastIndexOf('.');
    Optional<Representation> bySuffix =
        dot > path.lastIndexOf('/')
            ? Representation.ofSuffix(path.substring(dot + 1))
            : Optional.empty();
    String plain = bySuffix.isPresent() ? path.substring(0, dot) : path;
    if (bySuffix.isEmpty()) {
      response.addHeader("Vary", "Accept");
    }
    Optional<Representation> form =
        bySuffix.or(() -> Representation.accepted(request.getHeader("Accept")));
    if (form.isEmpty()) {
      notAcceptable(response, plain);
      return;
    }
    byte[] body = body(request, plain, form.get());
    if (body == null) {
      Pages.notFound(request, response, plain);
      return;
    }
    addLinks(response, plain, form.get());
    response.setHeader("Content-Location", plain + "." + form.get().suffix());
    sendTagged(request, response, form.get().mediaType() + ";charset=utf-8", body);
  }

  static void sendTagged(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    String tag = '"' + digest(body) + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    String known = request.getHeader("If-None-Match");
    if (known != null && (known.equals("*") || known.contains(tag))) {
      response.setStatus(304);
      return;
    }
    Answers.send(response, type, body);
  }

  private static void notAcceptable(HttpServletResponse response, String path) throws IOException {
    StringJoiner forms = new StringJoiner("\n");
    forms.add("None of the types in your Accept header is at hand. These are:");
    for (Representation form : Representation.values()) {
      forms.add(form.mediaType() + "  " + path + "." + form.suffix());
    }
    Answers.text(response, 406, forms.toString());
  }

  private static void addLinks(HttpServletResponse response, String path, Representation sent) {
    for (Representation form : Representation.values()) {
      if (form != sent) {
        response.addHeader(
            "Link",
            "<"
                + path
                + "."
                + form.suffix()
                + ">; rel=\"alternate\"; type=\""
                + form.mediaType()
                + "\"");
      }
    }
  }

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
