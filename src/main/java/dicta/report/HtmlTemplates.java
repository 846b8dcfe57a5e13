package dicta.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.util.Locale;

/**
 * The engine behind every HTML template. Everything that a template prints is escaped: articles
 * come from strangers, and one may hold a script on purpose.
 */
public final class HtmlTemplates {
  private HtmlTemplates() {}

  /**
   * An engine for the templates of one folder.
   *
   * @param folder of the class path, with a slash at its end
   */
  public static PebbleEngine engine(String folder) {
    ClasspathLoader loader = new ClasspathLoader(HtmlTemplates.class.getClassLoader());
    loader.setPrefix(folder);
    loader.setSuffix(".peb");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .strictVariables(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }
}
