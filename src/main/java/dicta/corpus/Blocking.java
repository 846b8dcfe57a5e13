package dicta.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which pairs of statements are worth a comparison: those that share a key and stand at most {@link
 * #WINDOW} places apart among all that share it. A key is a party with one of the statement's rare
 * terms, or two rare terms. However many share a key (a president says a twentieth of everything),
 * each is compared with few; and since they stand in the order of a min-hash of their content,
 * those few are likely to be the alike ones, under one of the keys that they share. So the number
 * of pairs grows with the number of statements, and one statement more or less changes few pairs.
 */
public final class Blocking {
  /** How many places apart two entries of one key may stand to be compared. */
  public static final int WINDOW = 16;

  private static final int TERMS = 12;
  private static final int PAIRED_TERMS = 6;
  private static final int PARTIES = 4;

  private Blocking() {}

  /** The entries of a statement, one for each of its keys, ascending. */
  public static List<BlockEntry> entries(Profile profile) {
    long[] rarest = rarest(profile);
    List<BlockEntry> entries = new ArrayList<>();
    for (String party : profile.parties().stream().limit(PARTIES).toList()) {
      long hash = Hashes.of(party);
      for (long term : rarest) {
        entries.add(entry(profile, Hashes.mix(hash, term, 1), term, term));
      }
    }
    int paired = Math.min(PAIRED_TERMS, rarest.length);
    for (int i = 0; i < paired; i++) {
      for (int j = i + 1; j < paired; j++) {
        long low = Math.min(rarest[i], rarest[j]);
        long high = Math.max(rarest[i], rarest[j]);
        entries.add(entry(profile, Hashes.mix(low, high, 2), low, high));
      }
    }
    return entries.stream().sorted().distinct().toList();
  }

  private static long[] rarest(Profile profile) {
    return IntStream.range(0, profile.terms().length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -profile.weights()[i])
                .thenComparingLong(i -> profile.terms()[i]))
        .limit(TERMS)
        .mapToLong(i -> profile.terms()[i])
        .toArray();
  }

  private static BlockEntry entry(Profile profile, long key, long shared, long alsoShared) {
    long place =
        Arrays.stream(profile.terms())
            .filter(term -> term != shared && term != alsoShared)
            .map(term -> Hashes.mix(key, term, 3))
            .min()
            .orElse(Long.MAX_VALUE);
    return new BlockEntry(key, place, profile.id());
  }
}
