package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages without a mouse and for weak eyes, as a real browser shows them: Tab reaches whatever
 * can be used, in the order of the page, and always shows where it is; and every text stands out
 * from its ground in both themes (WCAG 2.2, AA).
 */
class AccessibilityIT {
  private static final Served SERVED = Served.shipped();
  private static final int TAB = 9;
  private static final int ENTER = 13;

  /** What a person can use, each with its place in the page. */
  private static final String USABLE =
      """
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
        .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}))
      """;

  private static final String FOCUS =
      """
      (() => {
        const e = document.activeElement, s = getComputedStyle(e.closest('.CodeMirror > :has(> textarea)')?.parentElement ?? e);
        if (e === document.body) return 'body';
        const shown = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none';
        const box = e.getBoundingClientRect();
        const inView = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
        return %s.indexOf(e) + (shown ? '' : ' without a sign') + (inView ? '' : ' out of view')
          + (shown && inView ? '' : ': ' + e.outerHTML.slice(0, 200));
      })()
      """
          .formatted(USABLE);

  /** Texts whose colour is too near to that of their ground; nothing where all is well. */
  private static final String FAINT =
      """
      (() => {
        const rgb = c => { const n = c.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
        const over = (a, b) => [0, 1, 2].map(i => a[i] * a[3] + b[i] * (1 - a[3])).concat(1);
        const ground = e => {
          if (!e) return rgb(getComputedStyle(document.documentElement).colorScheme.includes('dark')
            && matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)');
          const c = rgb(getComputedStyle(e).backgroundColor);
          return c[3] === 1 ? c : over(c, ground(e.parentElement));
        };
        const light = c => c.slice(0, 3).map(v => v / 255)
          .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
          .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0.05);
        const faint = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const e = texts.currentNode.parentElement, s = getComputedStyle(e);
          if (!texts.currentNode.data.trim() || !e.checkVisibility() || e.closest('.CodeMirror, .skip')) continue;
          const back = ground(e);
          const ink = over(rgb(e instanceof SVGElement ? s.fill : s.color), back);
          const ratio = Math.max(light(ink), light(back)) / Math.min(light(ink), light(back));
          const size = parseFloat(s.fontSize);
          const large = size >= 24 || (size >= 18.66 && s.fontWeight >= 700);
          if (ratio < (large ? 3 : 4.5)) faint.push(ratio.toFixed(2) + ' ' + e.outerHTML.slice(0, 120));
        }
        return faint.join('\\n');
      })()
      """;

  @TempDir private static Path folder;
  private static DevTools tab;

  @BeforeAll
  static void start() throws Exception {
    tab = DevTools.start(Browser.find(folder));
  }

  @AfterAll
  static void stop() {
    if (tab != null) {
      tab.close();
    }
  }

  static String[] pages() {
    return new String[] {
      "/",
      SmallStore.articlePath(),
      SmallStore.hostilePath(),
      "/doc/place/stepanakert",
      "/search?q=bridge",
      "/questions",
      "/questions/17-denials",
      "/ontology",
      "/.well-known/void",
      "/sparql"
    };
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tabReachesWhateverCanBeUsedInOrderAndShowsWhereItIs(String page) throws Exception {
    tab.open(SERVED.at(page));
    int usable = Integer.parseInt(tab.text(USABLE + ".length"));
    assertThat(usable).isGreaterThan(5);
    tab.text("document.querySelector('.skip').focus()");
    Set<Integer> reached = new LinkedHashSet<>();
    String focus = focus();
    for (int i = 0; i < usable + 20 && !focus.equals("body"); i++) {
      assertThat(focus).as("where Tab %d leads", i).matches("-?\\d+");
      if (!reached.add(Integer.parseInt(focus))) {
        break;
      }
      tab.press("Tab", TAB);
      focus = focus();
    }
    reached.remove(-1);
    assertThat(new ArrayList<>(reached)).hasSize(usable).isSorted();
  }

  /** Where the keys go now, once the page has scrolled there. */
  private static String focus() throws Exception {
    String focus = tab.text(FOCUS);
    for (int i = 0; i < 200 && focus.contains("out of view"); i++) {
      Thread.sleep(50);
      focus = tab.text(FOCUS);
    }
    return focus;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTextStandsOutFromItsGround(String page) throws Exception {
    for (String scheme : new String[] {"light", "dark"}) {
      tab.prefer(scheme);
      tab.open(SERVED.at(page));
      assertThat(tab.text(FAINT)).as(scheme).isEmpty();
    }
    tab.prefer("light");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/questions"})
  void theFirstTabLeadsPastTheHeader(String page) throws Exception {
    tab.open(SERVED.at(page));
    tab.press("Tab", TAB);
    assertThat(tab.text("document.activeElement.textContent")).isEqualTo("Skip to content");
    tab.press("Enter", ENTER);
    assertThat(tab.text("location.hash")).isEqualTo("#main");
    tab.press("Tab", TAB);
    assertThat(tab.text("document.getElementById('main').contains(document.activeElement)"))
        .isEqualTo("true");
  }

  /** WCAG 1.4.10: at 320 pixels nothing needs a second direction of scrolling. */
  @ParameterizedTest
  @MethodSource("pages")
  void noPageScrollsSidewaysOnAPhone(String page) throws Exception {
    tab.width(320);
    tab.open(SERVED.at(page));
    assertThat(tab.text("document.scrollingElement.scrollWidth <= innerWidth")).isEqualTo("true");
    tab.width(0);
  }

  @Test
  void thePlacesNamesFitAPhone() throws Exception {
    tab.width(320);
    tab.open(SERVED.at("/doc/place/stepanakert"));
    assertThat(tab.text("(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.scroll'))"))
        .isEqualTo("true");
    tab.width(0);
  }
}
