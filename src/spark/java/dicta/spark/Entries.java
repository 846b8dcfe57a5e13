package dicta.spark;

import dicta.article.InputException;
import dicta.pipeline.OwnGazetteer;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * A researcher's own entries, as they are told to tasks.
 *
 * @param folder where they lie, on every machine; null for none
 * @param digest of what the driver found there
 */
record Entries(String folder, String digest) implements Serializable {
  static Entries of(OwnGazetteer own) {
    return new Entries(
        own.folder() == null ? null : own.folder().toAbsolutePath().toString(), own.digest());
  }

  /**
   * The entries on this machine.
   *
   * @throws InputException when they are not those of the driver
   */
  OwnGazetteer checked() {
    OwnGazetteer own = folder == null ? OwnGazetteer.none() : new OwnGazetteer(Path.of(folder));
    if (!own.digest().equals(digest)) {
      throw new InputException(
          folder + " must hold the same entries on every machine: copy the folder to all of them.");
    }
    return own;
  }
}
