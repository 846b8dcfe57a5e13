package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.mention.Found;
import dicta.entity.mention.Titles;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.List;
import java.util.Set;

/**
 * The head of a source: the find that the words as a whole stand for, or else the noun.
 *
 * @param named the find that is the head, or null
 * @param word index of the head noun
 */
record SourceHead(Found named, int word) {

  static SourceHead of(Words words, Finds finds, int first, int end) {
    Found named = null;
    Found possessor = null;
    int head = first;
    int i = first;
    while (i < end) {
      Found held = finds.holding(i, first, end);
      if (held != null && held.first == i) {
        named = held;
        head = held.end - 1;
        i = held.isPerson() ? Math.min(end, Titles.afterHonours(words, held.end)) : held.end;
        if (i < end && words.isPossessive(i)) {
          possessor = held;
          named = null;
          i++;
        }
        continue;
      }
      boolean title =
          named == null
              && words.low(i).equals("of")
              && words.isCapital(i - 1)
              && words.isCapital(i + 1); // Secretary of State
      if (!title && stops(words, i, first)) {
        break;
      }
      boolean outlet = named != null && named.type == EntityType.MEDIA_OUTLET && named.end == i;
      if (!outlet || !WordClass.INSTITUTION.has(words.low(i))) { // "the Nordlys Tidende newspaper"
        named = null;
        head = i;
      }
      i++;
    }
    if (named == null && possessor != null && i >= end && head < possessor.end) {
      named = possessor;
    }
    if (named == null || !named.isPerson()) {
      Found apposed = apposed(words, finds, first, i, end);
      if (apposed != null) {
        return new SourceHead(apposed, apposed.end - 1);
      }
    }
    return new SourceHead(named, head);
  }

  private static boolean stops(Words words, int i, int first) {
    String tag = words.tag(i);
    String low = words.low(i);
    if (i == first) {
      return false;
    }
    return words.isBreak(i) && !words.form(i).equals("“") && !words.form(i).equals("\"")
        || tag.equals("ADP")
        || low.equals("to")
        || low.equals("who")
        || low.equals("which")
        || low.equals("that")
        || tag.equals("AUX")
        || tag.equals("VERB")
            && words.tag(i - 1).equals("NOUN")
            && (low.endsWith("ed") || low.endsWith("ing")); // "a paper published in Nature"
  }

  /** Whether the noun before the comma is one for an organisation. */
  private static boolean isOrganisation(Words words, int comma) {
    String low = words.low(comma - 1);
    return words.low(comma).equals(",")
        && (WordClass.ORGHEAD.has(low)
            || WordClass.BODYHEAD.has(low)
            || WordClass.BUSINESS.has(low)
            || FIRMS.contains(low));
  }

  private static final Set<String> FIRMS =
      Set.of(
          "employer",
          "owner",
          "rival",
          "parent",
          "sponsor",
          "subsidiary",
          "predecessor",
          "successor");

  /** "EU envoy, Ann Lee": the person named after the comma. */
  private static Found apposed(Words words, Finds finds, int first, int from, int end) {
    List<Found> inside = finds.inside(from, end);
    for (Found found : inside) {
      boolean organisation = !found.isPerson() && found.first == from + 1;
      if (!found.isName() || found.key == null || !found.isPerson() && !organisation) {
        continue;
      }
      if (organisation && !isOrganisation(words, from)) {
        continue;
      }
      boolean comma = words.low(found.first - 1).equals(",") || found.first == first;
      int k = found.first - 1;
      while (k > from
          && !words.isBreak(k)
          && !words.tag(k).equals("ADP")
          && !words.low(k).equals("to")) {
        k--;
      }
      boolean free = words.low(k).equals(",") && !words.isPossessive(found.end);
      if (comma || free) {
        return found;
      }
    }
    return null;
  }
}
