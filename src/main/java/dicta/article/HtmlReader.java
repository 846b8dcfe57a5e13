package dicta.article;

import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A web page: schema.org and OpenGraph metadata, and the main text, one paragraph a line. jsoup
 * expands no external entity and fetches nothing.
 */
final class HtmlReader {
  private static final String BLOCKS = "h1, h2, h3, p, li, blockquote, pre, td";
  private static final String RESIDUE =
      "script, style, noscript, template, nav, aside, footer, form, button, figure figcaption,"
          + " header nav, [hidden], [aria-hidden=true], .advertisement, .related, .share, .comments";

  private HtmlReader() {}

  /**
   * @param address the page's own address where the carrier (a WARC record) knows it, else null
   * @param charset the character set that the carrier names, or null: the page's own word counts
   */
  static Reading read(
      String origin, String id, byte[] bytes, Metadata given, String address, String charset) {
    Document page;
    try {
      page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, address == null ? "" : address);
    } catch (IOException | IllegalArgumentException e) {
      return new Skipped(origin, Reason.NOT_TEXT, "The page cannot be read: " + e.getMessage());
    }
    Metadata metadata = HtmlMetadata.of(page, given, address);
    String text = mainText(page);
    if (text.isEmpty()) {
      return new Skipped(origin, Reason.NO_TEXT, "The page has no paragraph of text.");
    }
    return TextReader.checked(origin, id, text, metadata);
  }

  private static String mainText(Document page) {
    page.select(RESIDUE).remove();
    Element main = mainElement(page);
    StringBuilder text = new StringBuilder();
    for (Element block : main.select(BLOCKS)) {
      // A block inside a block (p in blockquote) is read once, where it is innermost.
      if (block.select(BLOCKS).size() > 1) {
        continue;
      }
      append(text, block.text());
    }
    if (text.isEmpty()) {
      append(text, main.text());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String paragraph) {
    String trimmed = Utf8.wellFormed(paragraph.replace("\0", "")).strip();
    if (!trimmed.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(trimmed);
    }
  }

  /** The marked article body, else the element whose own paragraphs hold the most text. */
  private static Element mainElement(Document page) {
    for (String marked : new String[] {"[itemprop=articleBody]", "article", "main"}) {
      Elements found = page.select(marked);
      Element longest = null;
      for (Element element : found) {
        if (longest == null || element.text().length() > longest.text().length()) {
          longest = element;
        }
      }
      if (longest != null && longest.text().length() > 200) {
        return longest;
      }
    }
    Element best = page.body();
    int most = 0;
    for (Element paragraph : page.select("p")) {
      Element parent = paragraph.parent();
      if (parent == null || paragraph.previousElementSiblings().is("p")) {
        continue;
      }
      int length = 0;
      for (Element child : parent.children()) {
        length += child.is("p") ? child.text().length() : 0;
      }
      if (length > most) {
        most = length;
        best = parent;
      }
    }
    return best;
  }
}
