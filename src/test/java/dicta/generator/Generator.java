package dicta.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

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

  private final List<String> people = lines("people");
  private final List<String> places = lines("places");
  private final List<String> posts = lines("posts");
  private final List<String> bodies = lines("bodies");
  private final List<String> claims = lines("claims");
  private final List<String> said = lines("said");
  private final List<String> denied = lines("denied");
  private final List<String> toll = lines("toll");
  private final List<String> narration = lines("narration");
  private final long seed;

  public Generator(long seed) {
    this.seed = seed;
  }

  private record Voice(String name, String introduced) {}

  /** The n-th article. */
  public GeneratedArticle article(long n) {
    long story = n / STORY;
    SplittableRandom plot = random(story, -1);
    SplittableRandom style = random(story, n);
    String place = pick(places, plot);
    String day = pick(DAYS, plot);
    List<Voice> voices = voices(plot, place);
    List<Integer> chosen = distinct(claims.size(), voices.size(), plot);
    int killed = 2 + plot.nextInt(40);
    int wounded = killed + 1 + plot.nextInt(90);

    String id = String.format(java.util.Locale.ROOT, "story-%07d-%d", story, n % STORY);
    List<Truth> truth = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      // Each article reports most of its story, not always all of it.
      if (i > 1 && style.nextInt(4) == 0) {
        continue;
      }
      Voice voice = voices.get(i);
      boolean denial = i == voices.size() - 1;
      int claim = denial ? chosen.get(0) : chosen.get(i);
      String words = pick(List.of(claims.get(claim).split("\\|")), style);
      String template = pick(denial ? denied : said, style);
      paragraphs.add(
          fill(template, place, day)
              .replace("{who}", voice.introduced())
              .replace("{claim}", words)
              .replace("{Claim}", capital(words)));
      truth.add(new Truth(id, voice.name(), story * 100 + i, words, denial));
      if (style.nextInt(3) == 0) {
        paragraphs.add(fill(pick(narration, style), place, day));
      }
    }
    String body = fill(pick(bodies, plot), place, day);
    String count = pick(toll, style);
    paragraphs.add(
        fill(count, place, day)
            .replace("{body}", count.startsWith("{body}") ? body : body.replaceFirst("^The", "the"))
            .replace("{killed}", Integer.toString(killed))
            .replace("{wounded}", Integer.toString(wounded)));
    return new GeneratedArticle(id, String.join("\n", paragraphs) + "\n", List.copyOf(truth));
  }

  private List<Voice> voices(SplittableRandom plot, String place) {
    int count = 3 + plot.nextInt(3);
    List<Integer> who = distinct(people.size(), count, plot);
    List<Voice> voices = new ArrayList<>();
    for (int person : who) {
      // A first name of one and a last name of another: thousands of people from a short list.
      String first = people.get(plot.nextInt(people.size()));
      String last = people.get(person);
      String name = first.substring(0, first.indexOf(' ')) + last.substring(last.indexOf(' '));
      String post = pick(posts, plot).replace("{place}", place);
      voices.add(new Voice(name, post + " " + name));
    }
    return voices;
  }

  private static String fill(String template, String place, String day) {
    return template.replace("{place}", place).replace("{day}", day);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private SplittableRandom random(long story, long article) {
    return new SplittableRandom(seed * 1_000_003 + story * 7_919 + article * 104_729);
  }

  private static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<Integer> distinct(int from, int count, SplittableRandom random) {
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < count) {
      int next = random.nextInt(from);
      if (!chosen.contains(next)) {
        chosen.add(next);
      }
    }
    return chosen;
  }

  private static List<String> lines(String name) {
    try (InputStream in = Generator.class.getResourceAsStream("/generator/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
