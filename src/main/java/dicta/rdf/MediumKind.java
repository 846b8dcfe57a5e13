package dicta.rdf;

import dicta.text.ResourceLines;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Kinds of media, told by the words that an article uses for the medium. The words stand in {@code
 * medium-kinds.tsv}, one kind to a line; the last word of a phrase that is in the table decides
 * ("televised press conference" is a press conference).
 */
public enum MediumKind {
  STATEMENT,
  SOCIAL_MEDIA,
  BROADCAST,
  PRESS,
  INTERVIEW,
  PRESS_CONFERENCE,
  SPEECH,
  LETTER,
  CONVERSATION,
  DOCUMENT,
  OTHER;

  private static final Map<String, MediumKind> WORDS = load();

  /** The name in RDF. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a medium as printed; {@link #OTHER} where its words are not known. */
  public static MediumKind of(String printed) {
    String[] words = printed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    for (int i = words.length - 1; i >= 0; i--) {
      MediumKind pair = i == 0 ? null : WORDS.get(words[i - 1] + " " + words[i]);
      MediumKind found = pair != null ? pair : WORDS.get(words[i]);
      if (found != null) {
        return found;
      }
    }
    return OTHER;
  }

  private static Map<String, MediumKind> load() {
    Map<String, MediumKind> words = new LinkedHashMap<>();
    for (String line : ResourceLines.of(MediumKind.class, "medium-kinds.tsv")) {
      String[] columns = line.split("\t");
      MediumKind kind = valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : columns[1].split(", ")) {
        if (words.put(word, kind) != null) {
          throw new IllegalStateException("twice in medium-kinds.tsv: " + word);
        }
      }
    }
    return Map.copyOf(words);
  }
}
