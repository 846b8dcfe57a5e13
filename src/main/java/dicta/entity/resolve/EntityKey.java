package dicta.entity.resolve;

import dicta.entity.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Opaque keys of entities: a hash of what identifies them, so that no name of theirs wins. */
public final class EntityKey {
  private EntityKey() {}

  /** What the gazetteer holds, by its identifier there. */
  public static String curated(Kind kind, String id) {
    return of(kind, "gazetteer|" + id);
  }

  /** A person by the key of the full name. */
  static String person(String nameKey) {
    return of(Kind.ACTOR, "person|" + nameKey);
  }

  static String organisation(String nameKey) {
    return of(Kind.ACTOR, "organisation|" + nameKey);
  }

  static String place(String nameKey) {
    return of(Kind.PLACE, "place|" + nameKey);
  }

  /** A town of the table of towns, by its GeoNames number. */
  public static String town(String geoNames) {
    return of(Kind.PLACE, "geonames|" + geoNames);
  }

  /** A body by its owner's key and what it is. */
  static String body(String ownerKey, String portfolio) {
    return of(Kind.ACTOR, "body|" + ownerKey + "|" + portfolio);
  }

  /** An actor or a place of one article only. */
  static String local(Kind kind, String articleVersion, int offset) {
    return of(kind, "local|" + articleVersion + "|" + offset);
  }

  private static String of(Kind kind, String identity) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().formatHex(digest, 0, 8);
      return (kind == Kind.ACTOR ? "actor/" : "place/") + hex;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
