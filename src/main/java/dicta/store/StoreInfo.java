package dicta.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dicta.store.StoreException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a generation was built from and how, as it stands in its {@code store.json}.
 *
 * @param format of the store's layout; a store of another format must be built again
 * @param version of Dicta that built it
 * @param base what its IRIs begin with
 * @param text how much of the articles' wording it keeps: full, quotes, none
 * @param tier of the extractor
 * @param inputs fingerprint of everything it was built from ({@link Fingerprint}): the same
 *     fingerprint, the same store
 * @param quads how many it had when it was built
 * @param sha256 of its sorted N-Quads when it was built; null once articles were added or removed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoreInfo(
    int format,
    String version,
    String base,
    String text,
    String tier,
    String inputs,
    long quads,
    String sha256) {
  public static final int FORMAT = 3;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** What is known before a build. */
  public static StoreInfo planned(
      String version, String base, String text, String tier, String inputs) {
    return new StoreInfo(FORMAT, version, base, text, tier, inputs, 0, null);
  }

  /**
   * What the store in a directory was built from, in whatever format; empty where there is none.
   */
  public static Optional<StoreInfo> of(StoreDirectory store) {
    return store.current().map(StoreInfo::parse);
  }

  /**
   * The same for a store that is to be used.
   *
   * @throws StoreException when there is none, or it has another format
   */
  public static StoreInfo ofUsable(StoreDirectory store) {
    return store
        .current()
        .map(StoreInfo::read)
        .orElseThrow(
            () ->
                new StoreException(
                    Problem.NO_STORE,
                    "there is no store at " + store.path() + "; make one with dicta build"));
  }

  /** Whether a build as planned would give what this store holds already. */
  public boolean upToDate(StoreInfo planned) {
    return planned.equals(
        new StoreInfo(
            format, version, base, text, tier, inputs, planned.quads(), planned.sha256()));
  }

  /** What differs in another plan, in words. */
  String differenceTo(StoreInfo other) {
    if (!base.equals(other.base)) {
      return "the base " + base;
    }
    if (!text.equals(other.text)) {
      return "--text " + text;
    }
    if (!tier.equals(other.tier)) {
      return "the " + tier + " models";
    }
    return "other inputs, or came from another version of Dicta";
  }

  static StoreInfo read(Path generation) {
    StoreInfo info = parse(generation);
    if (info.format() != FORMAT) {
      throw new StoreException(
          Problem.OLD_FORMAT,
          generation + " was made by another version of Dicta; build it again with dicta build");
    }
    return info;
  }

  private static StoreInfo parse(Path generation) {
    try {
      return JSON.readValue(Files.readString(file(generation)), StoreInfo.class);
    } catch (IOException e) {
      throw StoreException.of(generation, e);
    }
  }

  void write(Path generation) throws IOException {
    Durable.replace(file(generation), JSON.writeValueAsString(this) + "\n");
  }

  StoreInfo changed() {
    return built(quads, null);
  }

  StoreInfo built(long builtQuads, String builtSha256) {
    return new StoreInfo(format, version, base, text, tier, inputs, builtQuads, builtSha256);
  }

  private static Path file(Path generation) {
    return generation.resolve("store.json");
  }
}
