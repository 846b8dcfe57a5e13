package dicta.entity.mention;

import dicta.attribution.fast.Weights;
import dicta.entity.EntityType;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * A trained voice beside the rules: of which kind a name is that no list knows and whose kind the
 * rules can only guess. It gives one answer for a name in an article, and none where it is not sure
 * enough. {@code dicta train names} makes one; none comes with Dicta, since the one that was made
 * did worse than the rules' guesses (docs/model-names.md).
 */
public final class NameVoice {
  /** Kinds in the order of the weights. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A name of something else, or none. */
    NONE
  }

  private static final double SURE = 0.75;
  private static final double SURE_NONE = 0.9;

  private final Weights weights;

  private NameVoice(Weights weights) {
    this.weights = weights;
  }

  /**
   * A model as the trainer writes it.
   *
   * @throws IOException if the bytes are none
   */
  public static NameVoice read(byte[] model) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(model)))) {
      return new NameVoice(Weights.read(in));
    }
  }

  /** Gives a kind to names of an article that the rules left open or guessed at. */
  public void settle(Words words, List<Found> names) {
    Map<String, List<Found>> open = new LinkedHashMap<>();
    for (Found name : names) {
      if (isOpen(name)) {
        open.computeIfAbsent(name.label, label -> new ArrayList<>()).add(name);
      }
    }
    NameClues clues = new NameClues(words, names);
    for (List<Found> same : open.values()) {
      double[] odds = new double[Kind.values().length];
      for (Found name : same) {
        double[] each = odds(clues.of(name));
        for (int k = 0; k < odds.length; k++) {
          odds[k] += each[k] / same.size();
        }
      }
      Kind kind = likeliest(odds);
      if (odds[kind.ordinal()] >= (kind == Kind.NONE ? SURE_NONE : SURE)) {
        same.forEach(name -> settle(name, kind));
      }
    }
  }

  private static boolean isOpen(Found name) {
    return name.entries.isEmpty()
        && name.ownerEntry == null
        && name.head == null
        && (name.type == null || name.weak || name.guessed);
  }

  private static void settle(Found name, Kind kind) {
    name.weak = false;
    name.type =
        switch (kind) {
          case PERSON -> EntityType.PERSON;
          case ORGANISATION ->
              name.type == null || name.isPerson() ? EntityType.ORGANIZATION : name.type;
          case PLACE -> EntityType.CITY;
          case NONE -> null;
        };
  }

  /** How likely each kind is, given a name's clues. */
  public double[] odds(int[] clues) {
    double[] odds = new double[Kind.values().length];
    weights.sum(clues, odds);
    double largest = Math.max(Math.max(odds[0], odds[1]), Math.max(odds[2], odds[3]));
    double total = 0;
    for (int k = 0; k < odds.length; k++) {
      odds[k] = StrictMath.exp(odds[k] - largest);
      total += odds[k];
    }
    for (int k = 0; k < odds.length; k++) {
      odds[k] /= total;
    }
    return odds;
  }

  /** The kind with the best odds. */
  public static Kind likeliest(double[] odds) {
    int best = 0;
    for (int k = 1; k < odds.length; k++) {
      best = odds[k] > odds[best] ? k : best;
    }
    return Kind.values()[best];
  }
}
