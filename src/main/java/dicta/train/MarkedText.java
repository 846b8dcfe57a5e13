package dicta.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Articles whose statements are marked within their text: {@code <s1>The mayor</s1> <q1>denied</q1>
 * <c1>that he had fled</c1>}. The letter is the role (source, cue, content), the number says which
 * statement; marks of several statements may lie in one another.
 *
 * <p>Here statements inside the contents of others are marked too, which {@link Corpus PolNeAR's
 * layout} leaves out.
 */
final class MarkedText {
  private static final Pattern MARK = Pattern.compile("<(/?)([sqc])(\\d+)>");
  private static final Map<String, String> ROLES =
      Map.of("s", "source", "q", "cue", "c", "content");

  private MarkedText() {}

  /**
   * All articles of a folder, files {@code NAME.txt} by name.
   *
   * @throws Corpus.MalformedException if a mark has no other end, or there is no article
   * @throws IOException if a file cannot be read
   */
  static List<JsonNode> articles(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<JsonNode> articles = new ArrayList<>();
    for (Path file : files) {
      try {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        articles.add(article(name, Files.readString(file)));
      } catch (IllegalArgumentException e) {
        throw new Corpus.MalformedException(file + ": " + e.getMessage());
      }
    }
    if (articles.isEmpty()) {
      throw new Corpus.MalformedException(folder + " holds no marked article, NAME.txt");
    }
    return articles;
  }

  /**
   * The text without its marks, and what they mark, as {@link GoldArticle} describes it.
   *
   * @throws IllegalArgumentException if a mark has no other end
   */
  static ObjectNode article(String id, String marked) {
    StringBuilder text = new StringBuilder();
    Map<Integer, ObjectNode> statements = new TreeMap<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      at = mark.end();
      String name = mark.group(2) + mark.group(3);
      int offset = text.codePointCount(0, text.length());
      if (mark.group(1).isEmpty()) {
        open.computeIfAbsent(name, key -> new ArrayDeque<>()).push(offset);
        continue;
      }
      Deque<Integer> begun = open.getOrDefault(name, new ArrayDeque<>());
      if (begun.isEmpty()) {
        throw new IllegalArgumentException("</" + name + "> ends what has not begun");
      }
      ObjectNode statement =
          statements.computeIfAbsent(
              Integer.valueOf(mark.group(3)), key -> empty(mapper.createObjectNode()));
      ArrayNode span = ((ArrayNode) statement.get(ROLES.get(mark.group(2)))).addArray();
      span.add(begun.pop().intValue()).add(offset);
    }
    text.append(marked, at, marked.length());
    open.forEach(
        (name, begun) -> {
          if (!begun.isEmpty()) {
            throw new IllegalArgumentException("<" + name + "> does not end");
          }
        });
    ObjectNode article = mapper.createObjectNode();
    article.put("id", id);
    article.put("text", text.toString());
    article.putArray("statements").addAll(statements.values());
    return article;
  }

  private static ObjectNode empty(ObjectNode statement) {
    ROLES.values().stream().sorted().forEach(statement::putArray);
    return statement;
  }
}
