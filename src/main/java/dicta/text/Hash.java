package dicta.text;

/** MurmurHash3's 32-bit mixing (Appleby, public domain) over ints and strings. */
public final class Hash {
  private Hash() {}

  public static int of(CharSequence string) {
    int h = 0x2F0B4C47;
    for (int i = 0; i < string.length(); i++) {
      h = mix(h, string.charAt(i));
    }
    return finish(h, string.length());
  }

  public static int of(int template, int a) {
    return finish(mix(mix(0x3C6EF372, template), a), 2);
  }

  public static int of(int template, int a, int b) {
    return finish(mix(mix(mix(0x3C6EF372, template), a), b), 3);
  }

  public static int of(int template, int a, int b, int c) {
    return finish(mix(mix(mix(mix(0x3C6EF372, template), a), b), c), 4);
  }

  private static int mix(int h, int value) {
    int k = value * 0xcc9e2d51;
    k = Integer.rotateLeft(k, 15) * 0x1b873593;
    return Integer.rotateLeft(h ^ k, 13) * 5 + 0xe6546b64;
  }

  private static int finish(int hash, int length) {
    int h = hash ^ length;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    h ^= h >>> 16;
    // 0 marks an empty slot in the tables.
    return h == 0 ? 1 : h;
  }
}
