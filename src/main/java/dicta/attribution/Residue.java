package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a web page leaves in an article's text: photo credits, "Read more", bylines, newsletters,
 * cookies, repeated navigation. Nobody says anything there.
 */
final class Residue {
  private static final List<String> BEGINNINGS =
      List.of(
          "read more",
          "read also",
          "also read",
          "read next",
          "see also",
          "source:",
          "sources:",
          "photo:",
          "photos:",
          "photo by",
          "photograph:",
          "image:",
          "image credit",
          "picture:",
          "credit:",
          "video:",
          "watch:",
          "listen:",
          "subscribe",
          "sign up",
          "click here",
          "follow us",
          "share this",
          "advertisement",
          "related:",
          "copyright",
          "©",
          "(c)",
          "all rights reserved",
          "we use cookies",
          "this site uses cookies",
          "accept all cookies",
          "by continuing",
          "editing by",
          "reporting by",
          "additional reporting",
          "more on this story",
          "recommended",
          "most read",
          "join our",
          "download our",
          "get our",
          "log in",
          "newsletter",
          "skip to",
          "back to top",
          "comments",
          "tags:",
          "topics:",
          "caption:",
          "file photo",
          "image caption",
          "story continues",
          "article continues",
          "your support",
          "support our",
          "last updated",
          "published:",
          "updated:",
          "posted:");
  private static final List<String> CREDITS =
      List.of(
          "©",
          "getty images",
          "afp via",
          "(photo",
          "photo:",
          "photo by",
          "/getty",
          "via reuters",
          "shutterstock",
          "[photo",
          "[image");
  private static final int LONGEST = 120;
  private static final int REPEATS = 3;

  private Residue() {}

  /** The stretches of the text that are residue, in order. */
  static List<Span> of(AnnotatedText text) {
    Map<String, Integer> seen = new HashMap<>();
    for (Span paragraph : text.paragraphs()) {
      if (paragraph.length() <= LONGEST) {
        seen.merge(text.cut(paragraph), 1, Integer::sum);
      }
    }
    List<Span> residue = new ArrayList<>();
    for (Span paragraph : text.paragraphs()) {
      Span found = in(text, paragraph, seen);
      if (found != null) {
        residue.add(found);
      }
    }
    return residue;
  }

  private static Span in(AnnotatedText text, Span paragraph, Map<String, Integer> seen) {
    String line = text.cut(paragraph);
    String low = line.toLowerCase(Locale.ROOT);
    boolean shortLine = paragraph.length() <= LONGEST;
    boolean repeated = shortLine && seen.getOrDefault(line, 0) >= REPEATS;
    if (repeated || shortLine && (begins(low) || byline(line))) {
      return paragraph;
    }
    int credit = -1;
    for (String mark : CREDITS) {
      int at = low.lastIndexOf(mark);
      boolean closes = at >= 0 && low.length() - at <= LONGEST && low.length() == line.length();
      if (closes && (credit < 0 || at < credit)) {
        credit = at;
      }
    }
    if (credit < 0) {
      return null;
    }
    int start = paragraph.start() + line.codePointCount(0, credit);
    return start < paragraph.end() ? new Span(start, paragraph.end()) : null;
  }

  private static boolean begins(String low) {
    for (String beginning : BEGINNINGS) {
      if (low.startsWith(beginning) && bounded(low, beginning.length())) {
        return low.indexOf('“') < 0 && low.indexOf('"') < 0;
      }
    }
    return false;
  }

  private static boolean bounded(String low, int at) {
    boolean mark = at > 0 && !Character.isLetter(low.charAt(at - 1));
    return mark || at >= low.length() || !Character.isLetter(low.charAt(at));
  }

  /** "By Ann Lee and Bob Ray": a few capitalised words. */
  private static boolean byline(String line) {
    String[] words = line.split(" ", 12);
    if (words.length < 2 || words.length > 10 || !words[0].equalsIgnoreCase("by")) {
      return false;
    }
    if (line.endsWith(".") || line.indexOf('“') >= 0 || line.indexOf('"') >= 0) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      boolean joint =
          words[i].equals("and")
              || words[i].equals("in")
              || words[i].equals("for")
              || words[i].equals("of")
              || words[i].equals("|");
      if (words[i].isEmpty() || !joint && !Character.isUpperCase(words[i].codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** The triples without those of the residue, contents cut where they run into it. */
  static List<Triple> filter(List<Triple> triples, List<Span> residue) {
    if (residue.isEmpty()) {
      return triples;
    }
    List<Triple> kept = new ArrayList<>();
    for (Triple triple : triples) {
      if (touches(residue, triple.cue())
          || triple.source() != null && touches(residue, triple.source())) {
        continue;
      }
      List<Span> content = new ArrayList<>(triple.content());
      content.removeIf(stretch -> touches(residue, stretch));
      if (!content.isEmpty()) {
        kept.add(new Triple(triple.source(), triple.cue(), content, triple.confidence()));
      }
    }
    return kept;
  }

  private static boolean touches(List<Span> residue, Span span) {
    int low = 0;
    int high = residue.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (residue.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < residue.size() && residue.get(low).overlaps(span);
  }
}
