package dicta.corpus;

/** Hashes that are the same on every machine and in every run. */
final class Hashes {
  private Hashes() {}

  /** FNV-1a, mixed once more. */
  static long of(String string) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < string.length(); i++) {
      hash = (hash ^ string.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash, 0, 0);
  }

  /** The finalizer of splitmix64 over the three. */
  static long mix(long a, long b, long c) {
    long x = a * 0x9e3779b97f4a7c15L + b * 0xbf58476d1ce4e5b9L + c * 0x94d049bb133111ebL;
    x = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }
}
