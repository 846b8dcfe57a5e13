package dicta.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Lines that a build notes down on its way and reads again at its end, in the same order. */
final class BuildNotes {
  private final Path directory;
  private final List<String> files = new ArrayList<>();
  private Writer open;

  BuildNotes(Path directory) {
    this.directory = directory;
  }

  /** Takes up files that were written before. */
  void takeUp(List<String> names) {
    files.addAll(names);
  }

  void add(String line) throws IOException {
    if (open == null) {
      String name = "notes-" + files.size() + ".gz";
      files.add(name);
      open =
          new BufferedWriter(
              new OutputStreamWriter(
                  SortedRuns.compressed(directory.resolve(name)), StandardCharsets.UTF_8));
    }
    open.write(line);
    open.write('\n');
  }

  /** Writes out what came; returns the names of all files. */
  List<String> written() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
    return List.copyOf(files);
  }

  void forEach(Consumer<String> sink) throws IOException {
    for (String name : written()) {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(directory.resolve(name)), 1 << 14),
                  StandardCharsets.UTF_8))) {
        in.lines().forEach(sink);
      }
    }
  }
}
