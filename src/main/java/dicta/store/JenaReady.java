package dicta.store;

import java.util.Locale;
import org.apache.jena.sys.JenaSystem;

/** Readies Jena for a process that opens stores. */
public final class JenaReady {
  private JenaReady() {}

  /**
   * Loads Jena's parts. Its GeoSPARQL lower-cases "POINT" by the default locale and then does not
   * know the word in Turkish, so a process under such a locale leaves it.
   */
  public static void init() {
    JenaSystem.init();
    if (!"POINT".toLowerCase(Locale.getDefault()).equals("point")) {
      Locale.setDefault(Locale.ROOT);
    }
  }
}
