package dicta.pipeline;

import dicta.article.InputException;
import dicta.entity.EntityLink;
import dicta.entity.gazetteer.Addition;
import dicta.entity.gazetteer.GazetteerCheck;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.gazetteer.GazetteerTable;
import dicta.entity.gazetteer.GazetteerTurtle;
import dicta.entity.gazetteer.LinkTable;
import dicta.entity.gazetteer.TurtleText;
import dicta.entity.resolve.EntityKey;
import dicta.store.Durable;
import dicta.store.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/**
 * A folder of a researcher's own entries: {@code entries.ttl}, which {@code gazetteer add} writes,
 * any other Turtle files laid there, and the links to Wikidata that {@code link} found. A folder
 * that does not exist holds none.
 */
public record OwnGazetteer(Path folder) {
  private static final String WRITTEN = "entries.ttl";

  /** Links that hold, and pairs that people have said no to. */
  public static final String LINKS = "links.tsv";

  public static final String REJECTED = "rejected.tsv";

  /** No entries, whatever lies where. */
  public static OwnGazetteer none() {
    return new OwnGazetteer(null);
  }

  /**
   * What an addition did.
   *
   * @param entries in the file
   * @param facts that were not known before
   */
  public record Added(int entries, long facts) {}

  /**
   * The built-in gazetteer and these entries, as one.
   *
   * @throws InputException when a file cannot be used; its words name the lines
   */
  public Model together() {
    Model together = GazetteerReader.builtInModel();
    for (Path file : files()) {
      Addition addition = GazetteerTurtle.read(file.toString(), text(file));
      refuse(GazetteerCheck.faults(together, addition), "so no article was read");
      together.add(withoutKnownLabels(together, addition.entries()));
    }
    return together;
  }

  /**
   * The links of {@code dicta link}.
   *
   * @throws InputException when the file is broken; its words name the line
   */
  public List<EntityLink> links() {
    return rows(LINKS).stream().map(LinkTable.Row::link).toList();
  }

  /** The items that entities are linked to, by curation or by {@code dicta link}, by their keys. */
  public Map<String, String> items() {
    Map<String, String> items = new TreeMap<>();
    links().forEach(link -> items.put(link.key(), link.item()));
    GazetteerReader.items(together())
        .forEach((entry, item) -> items.put(EntityKey.curated(entry.kind(), entry.id()), item));
    return items;
  }

  /** The rows of one of the two tables of links; none where there is no such file. */
  public List<LinkTable.Row> rows(String table) {
    Path file = folder == null ? null : folder.resolve(table);
    if (file == null || !Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      return LinkTable.read(file.toString(), text(file));
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage());
    }
  }

  /** Writes one of the two tables of links. */
  public void write(String table, List<LinkTable.Row> rows) {
    write(folder.resolve(table), LinkTable.of(rows));
  }

  /** The same for the same links; empty where there are none. */
  public String linksDigest() {
    List<EntityLink> links = links();
    return links.isEmpty() ? "" : Fingerprint.ofText(links.toString());
  }

  /** The same for the same entries; empty where there are none. */
  public String digest() {
    try {
      List<Path> files = files();
      return files.isEmpty() ? "" : Fingerprint.of(files, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds the entries of a table or a Turtle file: all of them, or none and an exception.
   *
   * @param replace whether they take the place of own entries of the same id
   * @throws InputException when something is wrong with them; its words name the lines
   */
  public Added add(Path file, boolean replace) {
    Model builtIn = GazetteerReader.builtInModel();
    Path target = folder.resolve(WRITTEN);
    Model written = ModelFactory.createDefaultModel();
    Model known = ModelFactory.createDefaultModel().add(builtIn);
    for (Path own : files()) {
      Model entries = GazetteerTurtle.read(own.toString(), text(own)).entries();
      (own.equals(target) ? written : known).add(entries);
    }
    long before = written.size();
    Addition addition = read(file, ModelFactory.createDefaultModel().add(known).add(written));
    if (replace) {
      addition.lines().keySet().forEach(id -> forget(written, id));
    }
    known.add(written);
    refuse(GazetteerCheck.faults(known, addition), "so nothing was added");
    Model fresh = withoutKnownLabels(known, addition.entries());
    long facts = fresh.difference(written).size();
    written.add(fresh);
    if (facts > 0 || written.size() != before) {
      write(target, TurtleText.of(written));
    }
    return new Added(addition.lines().size(), facts);
  }

  private void write(Path target, String text) {
    try {
      Files.createDirectories(folder);
      Durable.replace(target, text);
    } catch (IOException e) {
      throw new InputException(target + " cannot be written: " + e.getMessage());
    }
  }

  private static Addition read(Path file, Model known) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".tsv")) {
      return GazetteerTable.read(file.toString(), text(file), known);
    }
    if (name.endsWith(".ttl")) {
      return GazetteerTurtle.read(file.toString(), text(file));
    }
    throw new InputException(file + " is neither a .tsv nor a .ttl file (docs/gazetteer.md).");
  }

  /** What is shown for an entry stays; an addition gives it further names only. */
  private static Model withoutKnownLabels(Model known, Model entries) {
    Model fresh = ModelFactory.createDefaultModel().add(entries);
    entries
        .listStatements(null, RDFS.label, (RDFNode) null)
        .filterKeep(label -> known.contains(label.getSubject(), RDFS.label))
        .toList()
        .forEach(fresh::remove);
    return fresh;
  }

  private static void forget(Model written, String id) {
    Resource entry = written.createResource(GazetteerReader.NAMESPACE + id);
    written.removeAll(entry, null, null);
  }

  private static void refuse(List<String> faults, String consequence) {
    if (!faults.isEmpty()) {
      throw new InputException(
          String.join("\ndicta: ", faults)
              + "\ndicta: "
              + (faults.size() == 1 ? "one fault, " : faults.size() + " faults, ")
              + consequence
              + " (docs/gazetteer.md).");
    }
  }

  private List<Path> files() {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".ttl"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(folder + " cannot be read: check its permissions.");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new InputException(file + " does not exist: check the path.");
    } catch (CharacterCodingException e) {
      throw new InputException(file + " is not UTF-8: convert it.");
    } catch (IOException e) {
      throw new InputException(file + " cannot be read: check its permissions.");
    }
  }
}
