package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the pages that matter most: it runs as a process of its own. */
class BrowserIT {
  private static final Served SERVED = Served.shipped();

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void find() {
    browser = Browser.find(folder);
  }

  @Test
  void theEditorStartsAndBreaksNoRule() throws Exception {
    Browser.Outcome outcome = open("/sparql");
    assertThat(outcome.page()).contains("CodeMirror").contains("yasqe");
    assertThat(outcome.page()).containsPattern("<form id=\"plain\"[^>]* hidden");
    assertThat(outcome.console()).doesNotContain("Refused to").doesNotContain("Uncaught");
    assertThat(outcome.console()).doesNotContain("Content Security Policy");
  }

  @Test
  void aHostileArticleRunsNothing() throws Exception {
    Browser.Outcome outcome = open(SmallStore.hostilePath());
    assertThat(outcome.page()).contains("The bridge is safe").doesNotContain("<script");
    assertThat(outcome.console()).doesNotContain("xss");
  }

  private static Browser.Outcome open(String path) throws Exception {
    return browser.open(SERVED.at(path));
  }
}
