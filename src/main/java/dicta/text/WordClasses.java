package dicta.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * Classes of English verbs and nouns from WordNet 3.1 (Princeton University): its lexicographer's
 * file of the commonest senses (communication, cognition, person, ...), and for verbs whether it
 * takes a that-clause or an infinitive. They let a rare verb of saying be known as one. Made by
 * {@code dicta.train.WordClassTable}; keyed by hashes of lemmas.
 */
public final class WordClasses {
  /** WordNet's number for nouns for people. */
  private static final int PERSON = 18;

  private final int[] hashes;
  private final short[] codes;

  /** Loaded when first asked for: the table's maker needs the keys before there is a table. */
  private static final class Shipped {
    static final WordClasses TABLE = load();
  }

  private WordClasses(int[] hashes, short[] codes) {
    this.hashes = hashes;
    this.codes = codes;
  }

  /** The shipped table. */
  public static WordClasses shipped() {
    return Shipped.TABLE;
  }

  /** Key of a lemma as verb or as noun. */
  public static int key(boolean verb, String lemma) {
    return Hash.of(verb ? 2 : 1, Hash.of(lemma));
  }

  /** Whether WordNet has this word, in small letters, as a common noun. */
  public static boolean isNoun(String word) {
    return shipped().of(false, Lemmas.of(word, "NOUN")) != 0;
  }

  /** Whether the commonest sense of this noun, in small letters, is a person. */
  public static boolean isPerson(String word) {
    return (shipped().of(false, Lemmas.of(word, "NOUN")) & 31) == PERSON;
  }

  /** Class of a lemma, 0 where the table has none; the low five bits are the commonest sense's. */
  public int of(boolean verb, String lemma) {
    int at = Arrays.binarySearch(hashes, key(verb, lemma));
    return at < 0 ? 0 : codes[at] & 0xFFFF;
  }

  private static WordClasses load() {
    try (InputStream stream =
        WordClasses.class.getResourceAsStream("/dicta/text/word-classes.bin")) {
      if (stream == null) {
        throw new IOException("the class path lacks dicta/text/word-classes.bin");
      }
      DataInputStream in = new DataInputStream(new InflaterInputStream(stream));
      int size = in.readInt();
      int[] hashes = new int[size];
      short[] codes = new short[size];
      for (int i = 0; i < size; i++) {
        hashes[i] = in.readInt();
      }
      for (int i = 0; i < size; i++) {
        codes[i] = in.readShort();
      }
      return new WordClasses(hashes, codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
