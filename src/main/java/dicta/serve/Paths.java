package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Request paths as they stand in IRIs: percent-encoded, with what does not belong in an IRI encoded
 * as well, so that a path can be put into a header or an IRI as it is.
 */
final class Paths {
  private Paths() {}

  static String encoded(HttpServletRequest request) {
    String path = request.getRequestURI();
    StringBuilder safe = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c <= ' ' || c >= 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0) {
        safe.append(String.format(java.util.Locale.ROOT, "%%%02X", c & 0xFF));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
