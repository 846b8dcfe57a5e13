package dicta.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A digest of files by their names and contents, whatever the order in which they are given. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * The fingerprint of files and of all files in directories. Hidden files do not count.
   *
   * @param settings whatever else determines the output (models, thresholds)
   */
  public static String of(List<Path> paths, List<String> settings) throws IOException {
    TreeMap<String, String> digests = new TreeMap<>();
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.getFileName().toString().startsWith(".")) {
            digests.put(name(path, file), digest(file));
          }
        }
      }
    }
    MessageDigest all = sha256();
    digests.forEach((name, digest) -> update(all, name + " " + digest));
    settings.forEach(setting -> update(all, setting));
    return HexFormat.of().formatHex(all.digest());
  }

  /** The fingerprint of a text. */
  public static String ofText(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String name(Path given, Path file) {
    String relative = given.equals(file) ? "" : given.relativize(file).toString();
    return relative.isEmpty() ? file.getFileName().toString() : relative;
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
