package dicta.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes any number of distinct, plausible articles from hand-written parts, with the truth known.
 *
 * <p>Articles come in stories: a handful of articles that report the same speech acts of the same
 * people in different words. Article {@code n} of a seed is always the same, whatever was made
 * before it.
 */
public final class Generator {
  /** Articles of one story. */
  public static final int STORY = 4;

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final Map<String, List<String>> parts = new ConcurrentHashMap<>();
  private final long seed;

  public Generator(long seed) {
    this.seed = seed;
  }

  /** One who speaks: a first name of one list and a last name of another, so a hundred thousand. */
  private record Voice(String name, String introduced) {
    String last() {
      return name.substring(name.indexOf(' ') + 1);
    }
  }

  /** What somebody says, in several wordings, and who. */
  private record Act(Voice voice, List<String> wordings, boolean denial, boolean first) {}

  /** The n-th article. */
  public GeneratedArticle article(long n) {
    long story = n / STORY;
    SplittableRandom plot = random(story, -1);
    SplittableRandom style = random(story, n);
    String place = named("places", plot);
    String day = DAYS.get(plot.nextInt(DAYS.size()));
    List<Act> acts = acts(plot, place);
    int killed = 2 + plot.nextInt(40);
    int wounded = killed + 1 + plot.nextInt(90);
    String body = pick("bodies", plot);

    String id = String.format(Locale.ROOT, "story-%07d-%d", story, n % STORY);
    List<Truth> truth = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      if (act.first()) {
        end(paragraph, paragraphs);
      }
      // Each article reports most of its story, not always all of it; who goes on speaking was
      // introduced before.
      boolean told =
          act.first() ? style.nextInt(5) > 0 : !paragraph.isEmpty() && style.nextBoolean();
      if (!told && i > 0 && !act.denial()) {
        continue;
      }
      String words = act.wordings().get(style.nextInt(act.wordings().size()));
      String template = pick(act.denial() ? "denied" : act.first() ? "said" : "more", style);
      add(
          paragraph,
          template
              .replace("{who}", act.voice().introduced())
              .replace("{last}", act.voice().last())
              .replace("{claim}", words)
              .replace("{Claim}", capital(words)));
      truth.add(new Truth(id, act.voice().name(), story * 100 + i, words, act.denial()));
      if (style.nextInt(2) == 0) {
        add(paragraph, filled(pick("narration", style), style));
      }
    }
    end(paragraph, paragraphs);
    String toll =
        pick("toll", style)
            .replace("{killed}", Integer.toString(killed))
            .replace("{wounded}", Integer.toString(wounded));
    String inside = toll.startsWith("{body}") ? body : body.replaceFirst("^The", "the");
    String speaker = body.replaceFirst("^The ", "").replace("{place}", place);
    String content = toll.replaceFirst("^\\{body} said that |, (according to )?\\{body}.*$", "");
    truth.add(new Truth(id, speaker, story * 100 + 99, content.replaceFirst("\\.$", ""), false));
    paragraphs.add(toll.replace("{body}", inside));
    paragraphs.add(filled(pick("narration", style), style));
    String text = String.join("\n", paragraphs).replace("{place}", place).replace("{day}", day);
    return new GeneratedArticle(id, text + "\n", List.copyOf(truth));
  }

  /** Three to six people who say one thing or two; the last denies what the first has said. */
  private List<Act> acts(SplittableRandom plot, String place) {
    List<Act> acts = new ArrayList<>();
    int people = 3 + plot.nextInt(4);
    for (int i = 0; i < people; i++) {
      String name = pick("first", plot) + " " + pick("last", plot);
      Voice voice = new Voice(name, pick("posts", plot).replace("{place}", place) + " " + name);
      boolean denial = i == people - 1;
      acts.add(new Act(voice, denial ? acts.get(0).wordings() : claim(plot), denial, true));
      if (!denial && plot.nextInt(2) == 0) {
        acts.add(new Act(voice, claim(plot), false, false));
      }
    }
    return acts;
  }

  /** A claim with the same facts in each of its wordings. */
  private List<String> claim(SplittableRandom plot) {
    return List.of(filled(pick("claims", plot), plot).split("\\|"));
  }

  private String filled(String template, SplittableRandom random) {
    return template
        .replace("{work}", named("works", random))
        .replace("{quarter}", named("quarters", random))
        .replace("{firm}", named("firms", random))
        .replace("{month}", pick("months", random))
        .replace("{n}", Integer.toString(2 + random.nextInt(97)));
  }

  /** With a name of its own, as in a real archive: claims about the same thing are rare. */
  private String named(String list, SplittableRandom random) {
    return pick("last", random) + " " + pick(list, random);
  }

  private static void add(StringBuilder paragraph, String sentence) {
    paragraph.append(paragraph.isEmpty() ? "" : " ").append(capital(sentence));
  }

  private static void end(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private SplittableRandom random(long story, long article) {
    return new SplittableRandom(seed * 1_000_003 + story * 7_919 + article * 104_729);
  }

  private String pick(String list, SplittableRandom random) {
    List<String> from = parts.computeIfAbsent(list, Generator::lines);
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> lines(String name) {
    try (InputStream in = Generator.class.getResourceAsStream("/generator/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
