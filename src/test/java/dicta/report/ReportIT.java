package dicta.report;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.pipeline.BuildPlan;
import dicta.pipeline.Models;
import dicta.pipeline.StoreBuild;
import dicta.pipeline.Talk;
import dicta.pipeline.Tier;
import dicta.rdf.Iris;
import dicta.rdf.TextChoice;
import dicta.store.Answering;
import dicta.store.StoreDirectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportIT {
  @TempDir static Path folder;

  private static String html;
  private static Document page;

  @BeforeAll
  static void report() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("a.txt"),
        """
        Mayor Ann Lee said on Monday that the bridge was "entirely safe <b>today</b>". Police said 12 \
        people were injured when it fell.

        The builder, Bo Hart, denied that his firm had used old steel.
        """);
    Files.writeString(
        articles.resolve("b.txt"),
        """
        On Monday, Mayor Ann Lee said that the bridge was "entirely safe". The hospital said at \
        least 15 people were injured.
        """);
    StoreDirectory store = new StoreDirectory(folder.resolve("store"));
    BuildPlan plan =
        new BuildPlan(
            store,
            new Iris(Iris.DEFAULT_BASE),
            Tier.FAST,
            TextChoice.FULL,
            List.of(articles.toString()));
    Talk silence = new Talk(new PrintStream(new ByteArrayOutputStream()));
    new StoreBuild(plan, Models.load(Tier.FAST), silence).run(InputStream.nullInputStream(), 2);
    html = write(store);
    assertThat(write(store)).isEqualTo(html);
    page = Jsoup.parse(html);
  }

  private static String write(StoreDirectory store) {
    StringWriter out = new StringWriter();
    try (Answering answering = Answering.store(store)) {
      Report.write(answering, out);
    }
    return out.toString();
  }

  @Test
  void needsNothingButItself() {
    assertThat(page.select("script, link, img, iframe, object")).isEmpty();
    assertThat(page.select("[src], [href]"))
        .allMatch(element -> element.attr("href").startsWith("#"));
    assertThat(html).doesNotContain("url(", "@import");
  }

  @Test
  void wordingsStandSideBySideWithTheirDifferencesMarked() {
    Element safe = page.select("section:contains(entirely safe)").first();
    assertThat(safe).isNotNull();
    assertThat(safe.select("blockquote")).hasSize(2);
    assertThat(safe.text()).contains("Ann Lee", "2 wordings in 2 articles");
    assertThat(safe.select("mark").text()).contains("<b>today</b>");
  }

  @Test
  void aDenialNamesWhoDenies() {
    assertThat(page.select("#denials ~ section").first().text()).contains("Bo Hart", "denied");
  }

  @Test
  void figuresAreDotsThatCanBeReadAloud() {
    assertThat(page.select("svg title").eachText())
        .anyMatch(title -> title.contains("12 wounded") && title.endsWith("in a"))
        .anyMatch(title -> title.contains("at-least 15 wounded") || title.contains("at least 15"));
    assertThat(page.select("svg text").eachText()).contains("≥ 15");
  }
}
