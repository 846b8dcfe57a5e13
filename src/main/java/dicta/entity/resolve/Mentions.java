package dicta.entity.resolve;

import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses which finds are mentions: what lies inside another stays only where it names its own. */
final class Mentions {
  private static final Set<String> LINKS =
      Set.of("of", "in", "from", "to", "for", "at", "by", "with", "on", "near");

  private final Words words;
  private final Register register;

  Mentions(Words words, Register register) {
    this.words = words;
    this.register = register;
  }

  List<Found> select(List<Found> finds, List<Found> sources) {
    List<Found> candidates = new ArrayList<>();
    for (Found source : sources) {
      if (source.key != null) {
        candidates.add(source);
      }
    }
    for (Found find : finds) {
      if (find.key != null) {
        candidates.add(find);
      }
    }
    Casting.sort(candidates);
    List<Found> kept = new ArrayList<>();
    for (Found each : candidates) {
      if (fits(each, kept)) {
        kept.add(each);
      }
    }
    return kept;
  }

  private boolean fits(Found each, List<Found> kept) {
    for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 6; i--) {
      Found outer = kept.get(i);
      if (!outer.span.overlaps(each.span)) {
        continue;
      }
      boolean inside = outer.span.contains(each.span) && !outer.span.equals(each.span);
      if (!inside || outer.key.equals(each.key) || !ownMention(outer, each)) {
        return false;
      }
    }
    return true;
  }

  private boolean ownMention(Found outer, Found inner) {
    boolean person = register.isPerson(inner.key);
    boolean possessor = words.isPossessive(inner.end) && inner.end < outer.end;
    int before = inner.first - 1;
    if (words.low(before).equals("the")) {
      before--;
    }
    boolean linked = before > outer.first && LINKS.contains(words.low(before));
    boolean actor = register.kind(outer.key) == Kind.ACTOR;
    if (inner.span.end() < words.stop(inner.end - 1) && actor && !register.isPerson(outer.key)) {
      return false; // "the Leeds-based biscuit maker"
    }
    if (outer.isName() && !possessor) {
      boolean city = register.kind(inner.key) == Kind.PLACE && outer.entries.isEmpty();
      return city && linked;
    }
    return person
        || outer.owner == inner && inner.first > outer.first + 1
        || possessor
        || linked && actor
        || isPersonDescription(outer)
        || inner.isName() && register.kind(inner.key) == Kind.PLACE && !isOfficial(outer);
  }

  /** "Chilean police", "NKR officials": a bare modifier names no place of its own. */
  private boolean isOfficial(Found outer) {
    return outer.portfolio != null || outer.isName();
  }

  /** "South Caucasus commentator", "a senior aide to the mayor": names in it stay mentions. */
  private boolean isPersonDescription(Found outer) {
    return outer.form == Found.Form.DESCRIPTION && register.isPerson(outer.key);
  }
}
