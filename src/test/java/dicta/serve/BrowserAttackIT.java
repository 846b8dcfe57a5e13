package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser would run or believe because this server sent it. */
class BrowserAttackIT {
  private static final Served SERVED = Served.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/%3Cscript%3Ealert(1)%3C/script%3E",
        "/doc/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/questions/%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void whatIsTypedComesBackAsText(String path) {
    String body = SERVED.get(path, "Accept", "text/html").body();
    assertThat(body).doesNotContain("<script>alert");
  }

  @Test
  void anErrorMessageIsNoPage() {
    HttpResponse<String> answer = SERVED.get("/dicta/sparql?query=%3Cscript%3Ealert(1)");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql", "/dicta/sparql?query=ASK%7B%7D", "/doc/none", "/$/ping"})
  void everyAnswerSaysWhatABrowserMayDo(String path) {
    HttpResponse<String> answer = SERVED.get(path, "Accept", "text/html");
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("default-src 'none'").contains("frame-ancestors 'none'");
    assertThat(policy).doesNotContain("script-src 'unsafe").doesNotContain("unsafe-eval");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }
}
