package dicta.rdf;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What determines the extractor's output: no clock and no machine, so that the same extraction
 * gives the same bytes wherever and whenever it runs.
 *
 * @param version of Dicta
 * @param models SHA-256 of each model, by its name
 * @param settings thresholds and choices, by name
 */
public record Provenance(String version, Map<String, String> models, Map<String, String> settings) {
  public Provenance {
    models = Map.copyOf(models);
    settings = Map.copyOf(settings);
  }

  /** All of it as one line, in a fixed order. */
  public String description() {
    return "Dicta " + version + listed(" model ", models) + listed(" setting ", settings);
  }

  private static String listed(String kind, Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> ";" + kind + entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining());
  }
}
