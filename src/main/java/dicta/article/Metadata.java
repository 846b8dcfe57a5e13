package dicta.article;

import java.io.Serializable;

/**
 * What the input says about an article. Each part is null where the input says nothing: an outlet,
 * a date or a language is never guessed.
 *
 * @param title headline
 * @param url address it was published at
 * @param publisher name of the outlet
 * @param published date, or date and time, as ISO 8601
 * @param language BCP 47 tag
 */
public record Metadata(
    String title, String url, String publisher, String published, String language)
    implements Serializable {
  public static final Metadata NONE = new Metadata(null, null, null, null, null);
}
