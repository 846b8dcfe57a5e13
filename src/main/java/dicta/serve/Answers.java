package dicta.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Short answers in words. */
final class Answers {
  private Answers() {}

  static void text(HttpServletResponse response, int status, String words) throws IOException {
    response.setStatus(status);
    send(response, "text/plain;charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
