package dicta.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far an unfinished build is: replaced in one step whenever all that it names is safe on the
 * disk. What stands beside it and is not named was being written when the process died.
 *
 * @param plan what is being built
 * @param state what the builder's user must know to go on
 * @param lines how many lines the runs had when they were added
 * @param runs file names of sorted runs
 * @param notes file names of notes, in order
 */
record BuildJournal(
    StoreInfo plan, String state, long lines, List<String> runs, List<String> notes) {
  private static final String NAME = "journal.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  BuildJournal {
    runs = List.copyOf(runs);
    notes = List.copyOf(notes);
  }

  static BuildJournal empty(StoreInfo plan) {
    return new BuildJournal(plan, null, 0, List.of(), List.of());
  }

  /** The journal in a folder; empty where no build left one. */
  static Optional<BuildJournal> read(Path folder) throws IOException {
    try {
      String json = Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8);
      return Optional.of(JSON.readValue(json, BuildJournal.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  void write(Path folder) throws IOException {
    Durable.replace(folder.resolve(NAME), JSON.writeValueAsString(this));
  }

  /** Names of all files that it needs. */
  List<String> files() {
    return Stream.concat(runs.stream(), notes.stream()).toList();
  }

  /** Deletes what the journal does not name. */
  void tidy(Path folder) throws IOException {
    Set<String> named = new HashSet<>(files());
    named.add(NAME);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!named.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }
}
