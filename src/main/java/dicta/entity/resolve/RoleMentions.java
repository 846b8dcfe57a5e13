package dicta.entity.resolve;

import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds "the mayor" and "the president of Chile" where the article says who holds that post. */
final class RoleMentions {
  private final Words words;
  private final Finds finds;
  private final SpeakerResolver speakers;

  RoleMentions(Words words, Finds finds, SpeakerResolver speakers) {
    this.words = words;
    this.finds = finds;
    this.speakers = speakers;
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean the = words.low(i).equals("the") && words.together(i, i + 1);
      Found role = the ? at(i) : null;
      if (role != null) {
        found.add(role);
      }
    }
    return found;
  }

  private Found at(int the) {
    int head = the + 1;
    while (head < the + 5
        && words.together(the, head + 1)
        && !WordClass.PERSON.has(words.low(head))
        && (words.tag(head).equals("ADJ") || words.tag(head).equals("NOUN"))) {
      head++;
    }
    String noun = words.low(head);
    boolean role = words.together(the, head) && WordClass.PERSON.has(noun);
    String next = words.tag(head + 1);
    boolean modifies =
        words.together(head, head + 1) && (next.equals("NOUN") || next.equals("PROPN"));
    if (!role || modifies || words.isCapital(head) || words.isPossessive(head + 1)) {
      return null;
    }
    int end = head + 1;
    if (words.low(end).equals("of") || words.low(end).equals("for")) {
      int name = words.low(end + 1).equals("the") ? end + 2 : end + 1;
      Found owner = finds.holding(name, name, Math.min(words.size(), name + 8));
      end = owner != null && owner.first == name && !owner.isPerson() ? owner.end : end;
    }
    String key = speakers.holder(the, end, noun);
    if (key == null) {
      return null;
    }
    Found found = new Found(words, the, end, Found.Form.DESCRIPTION);
    found.label = words.cut(the, end);
    found.key = key;
    found.kind = Kind.ACTOR;
    return found;
  }
}
