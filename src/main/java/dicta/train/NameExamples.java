package dicta.train;

import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.mention.Found;
import dicta.entity.mention.NameClues;
import dicta.entity.mention.NameFinder;
import dicta.entity.mention.NameVoice;
import dicta.entity.mention.Words;
import dicta.entity.resolve.NameConsistency;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of a text that no gazetteer has, as the rules find them, with what the teacher takes the
 * same words for. Names that the teacher cuts otherwise are left out.
 */
final class NameExamples {
  /** One name: its clues, and its kind. */
  record Example(int[] clues, NameVoice.Kind kind) {}

  private NameExamples() {}

  static List<Example> of(Words words, Gazetteer gazetteer, NameTeacher teacher) {
    List<String> tags = tags(words, teacher);
    List<Found> names = new NameFinder(gazetteer).find(words);
    NameConsistency.apply(words, names);
    NameClues clues = new NameClues(words, names);
    List<Example> examples = new ArrayList<>();
    for (Found name : names) {
      boolean known = !name.entries.isEmpty() || name.ownerEntry != null;
      NameVoice.Kind kind = known || words.inHeadline(name.first) ? null : kind(words, tags, name);
      if (kind != null) {
        examples.add(new Example(clues.of(name), kind));
      }
    }
    return examples;
  }

  private static List<String> tags(Words words, NameTeacher teacher) {
    List<String> tags = new ArrayList<>();
    for (int s = 0; s < words.sentences(); s++) {
      List<String> forms = new ArrayList<>();
      for (int i = words.first(s); i < words.end(s); i++) {
        forms.add(words.form(i));
      }
      tags.addAll(forms.isEmpty() ? List.of() : teacher.tags(forms));
    }
    return tags;
  }

  /** The teacher's kind for exactly these words, a leading article and a possessive aside. */
  private static NameVoice.Kind kind(Words words, List<String> tags, Found name) {
    String first = tags.get(name.first);
    boolean article =
        name.first > 0
            && isInside(first)
            && tags.get(name.first - 1).startsWith("B-")
            && words.low(name.first - 1).equals("the");
    boolean begins = first.startsWith("B-") || first.startsWith("U-") || article;
    if (!begins) {
      boolean nothing = tags.subList(name.first, name.end).stream().allMatch("O"::equals);
      return nothing ? NameVoice.Kind.NONE : null;
    }
    for (int i = name.first; i < name.end - 1; i++) {
      String tag = tags.get(i);
      boolean goesOn = i == name.first ? !isEnd(tag) : tag.startsWith("I-");
      if (!goesOn) {
        return null;
      }
    }
    boolean possessive =
        name.end < tags.size()
            && words.isPossessive(name.end)
            && tags.get(name.end).startsWith("L-");
    return isEnd(tags.get(name.end - 1)) || possessive ? kind(first.substring(2)) : null;
  }

  private static boolean isInside(String tag) {
    return tag.startsWith("I-") || tag.startsWith("L-");
  }

  private static boolean isEnd(String tag) {
    return tag.startsWith("L-") || tag.startsWith("U-");
  }

  private static NameVoice.Kind kind(String ontoNotes) {
    return switch (ontoNotes) {
      case "PERSON" -> NameVoice.Kind.PERSON;
      case "ORG", "NORP" -> NameVoice.Kind.ORGANISATION;
      case "GPE", "LOC", "FAC" -> NameVoice.Kind.PLACE;
      default -> NameVoice.Kind.NONE;
    };
  }
}
