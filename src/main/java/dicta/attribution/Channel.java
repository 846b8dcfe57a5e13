package dicta.attribution;

import dicta.text.Span;

/**
 * Through what something was said.
 *
 * @param medium its name in lower case ("statement", "televised address", "social media"), or null
 * @param outlet the words that name the outlet or platform, or null
 */
record Channel(String medium, Span outlet) {
  static final Channel NONE = new Channel(null, null);

  boolean isNone() {
    return medium == null && outlet == null;
  }

  /** This one, with what it lacks taken from the other. */
  Channel or(Channel other) {
    return new Channel(
        medium != null ? medium : other.medium, outlet != null ? outlet : other.outlet);
  }
}
