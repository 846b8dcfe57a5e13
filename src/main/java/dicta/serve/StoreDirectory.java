package dicta.serve;

import dicta.serve.ServeException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A store on disk: generations, and a file that names the one in use. */
record StoreDirectory(Path path) {
  /** The directory of the generation in use now. */
  Path current() {
    Path pointer = path.resolve("current");
    try {
      Path generation = path.resolve(Files.readString(pointer).strip());
      if (!Files.isDirectory(generation)) {
        throw new ServeException(
            Problem.STORE_UNREADABLE,
            generation + " is named by " + pointer + " but missing",
            null);
      }
      return generation;
    } catch (NoSuchFileException e) {
      throw new ServeException(
          Problem.NO_STORE, "there is no store at " + path + "; make one with dicta build", e);
    } catch (IOException e) {
      throw new ServeException(Problem.STORE_UNREADABLE, "cannot read " + pointer, e);
    }
  }
}
