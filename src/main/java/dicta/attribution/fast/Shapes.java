package dicta.attribution.fast;

import dicta.text.Hash;

/** The outward form of words, and tags finer than the tagger's. */
final class Shapes {
  private Shapes() {}

  /** Capitals, small letters, digits and marks as one sign each, runs squeezed. */
  static int of(String form) {
    StringBuilder shape = new StringBuilder();
    char before = 0;
    for (int i = 0; i < form.length() && shape.length() < 8; i++) {
      char c = form.charAt(i);
      char sign =
          Character.isUpperCase(c)
              ? 'A'
              : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
      if (sign != before) {
        shape.append(sign);
      }
      before = sign;
    }
    return Hash.of(shape);
  }

  /** Closed classes by word, verbs by ending, marks by kind; else the tag itself. */
  static String fine(String tag, String low, String lemma, boolean punctuation) {
    if (punctuation) {
      return switch (low) {
        case "“", "``", "„", "«" -> "“";
        case "”", "''", "»" -> "”";
        case "—", "–", "--", "-" -> "-";
        case "…", "..." -> "...";
        case "!", "?" -> "?";
        default -> low.length() <= 2 ? low : "punct";
      };
    }
    return switch (tag) {
      case "ADP", "SCONJ", "CCONJ", "PRON", "PART", "DET" -> low;
      case "AUX" ->
          switch (lemma) {
            case "be", "have", "do" -> lemma;
            default -> "MD";
          };
      case "VERB" -> {
        if (low.endsWith("ing") && !low.equals(lemma)) {
          yield "VBG";
        }
        if (low.equals(lemma)) {
          yield "VB";
        }
        yield low.endsWith("s") && !low.endsWith("ss") ? "VBZ" : "VBD";
      }
      case "NOUN" -> low.equals(lemma) ? "NN" : "NNS";
      case "ADV" -> low.equals("not") || low.equals("when") || low.equals("how") ? low : "ADV";
      default -> tag;
    };
  }
}
