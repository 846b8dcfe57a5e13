package dicta.corpus;

import java.io.Serializable;
import java.util.Comparator;

/**
 * An article under one band of its signature. Articles that share a band may be alike; among them,
 * the order is that in which they may repeat one another: by date, then by version.
 *
 * @param band hash of the band
 * @param published ISO 8601 or null, which comes last
 * @param sha16 the article's version
 */
public record BandEntry(long band, String published, String sha16)
    implements Comparable<BandEntry>, Serializable {
  private static final Comparator<BandEntry> ORDER =
      Comparator.comparing(
              BandEntry::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(BandEntry::sha16);

  @Override
  public int compareTo(BandEntry other) {
    return band != other.band ? Long.compare(band, other.band) : ORDER.compare(this, other);
  }

  /** Whether the article of this entry comes before that of another, whatever their bands. */
  public boolean isBefore(BandEntry other) {
    return ORDER.compare(this, other) < 0;
  }
}
