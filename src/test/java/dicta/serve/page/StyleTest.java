package dicta.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every colour of text can be read on every ground that it stands on (WCAG 2.2, AA: 4.5 to 1). */
class StyleTest {
  private static final Path STYLE = Path.of("src/main/resources/dicta/serve/assets/style.css");
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{3,6});");

  @ParameterizedTest
  @CsvSource({
    "ink,paper",
    "ink,card",
    "ink,d1",
    "ink,d2",
    "ink,d3",
    "ink,mark",
    "muted,paper",
    "muted,card",
    "muted,d1",
    "accent,paper",
    "accent,card",
    "accent,d1",
    "paper,accent",
    "source,paper",
    "source,d1",
    "source,d2",
    "source,d3",
    "cue,paper",
    "cue,card",
    "cue,d1",
    "cue,d2",
    "cue,d3"
  })
  void textStandsOutFromItsGround(String text, String ground) throws IOException {
    String css = Files.readString(STYLE);
    int dark = css.indexOf("prefers-color-scheme: dark");
    Map<String, String> light = colours(css.substring(0, dark));
    Map<String, String> night = colours(css.substring(dark, css.indexOf("* { box-sizing")));
    assertThat(contrast(light.get(text), light.get(ground))).as("light").isGreaterThan(4.5);
    assertThat(contrast(night.get(text), night.get(ground))).as("dark").isGreaterThan(4.5);
  }

  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      String hex = matcher.group(2);
      colours.put(matcher.group(1), hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
    }
    return colours;
  }

  private static double contrast(String a, String b) {
    double one = luminance(a) + 0.05;
    double other = luminance(b) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
