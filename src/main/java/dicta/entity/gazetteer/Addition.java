package dicta.entity.gazetteer;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;

/**
 * Entries that somebody wants to add, as read from a file.
 *
 * @param file as its reader named it
 * @param entries in the gazetteer's terms
 * @param lines where each entry stands in the file, from 1, by its local name
 * @param faults what is wrong with the file itself, each with its line
 */
public record Addition(String file, Model entries, Map<String, Integer> lines, List<Fault> faults) {
  public Addition {
    lines = Map.copyOf(lines);
    faults = List.copyOf(faults);
  }

  /** A fault of one entry, with the entry's line. */
  Fault fault(String id, String words) {
    return new Fault(lines.getOrDefault(id, 0), words);
  }
}
