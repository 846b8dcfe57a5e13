package dicta.entity.resolve;

import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who holds which post in an article. */
final class Holders {
  private record Holder(String key, Post post, int word) {}

  private final Map<String, List<Holder>> bySort = new HashMap<>();
  private final Map<String, String> byOwner = new HashMap<>();
  private final Map<String, Post> firstPosts = new HashMap<>();

  /** Learns that somebody is given this post at this word. */
  void add(String key, Post post, int word) {
    bySort
        .computeIfAbsent(sort(post.head()), k -> new ArrayList<>())
        .add(new Holder(key, post, word));
    if (post.owner() != null) {
      byOwner.putIfAbsent(post.owner(), key);
    }
    firstPosts.putIfAbsent(key, post);
  }

  /** "Mayor blames dam": the first in the article who holds that post, or any post there. */
  String first(String noun, String owner) {
    for (Holder holder : bySort.getOrDefault(sort(noun), List.of())) {
      if (owner == null || owner.equals(holder.post().owner())) {
        return holder.key();
      }
    }
    return owner == null ? null : byOwner.get(owner);
  }

  /** The last before this word whose post fits the description; else a later one of that owner. */
  String of(String noun, Post described, int word) {
    String owner = described == null ? null : described.owner();
    String late = null;
    String found = null;
    for (Holder holder : bySort.getOrDefault(sort(noun), List.of())) {
      boolean same =
          (owner == null || owner.equals(holder.post().owner()))
              && hasCapitals(holder.post(), described);
      if (same && holder.word() < word) {
        found = holder.key();
      } else if (same && late == null && owner != null) {
        late = holder.key();
      }
    }
    return found != null ? found : late;
  }

  /** The post that the article gives this person first, or null. */
  Post firstPost(String key) {
    return firstPosts.get(key);
  }

  /** Whether a post has the names that its description has ("Republican nominee"). */
  private static boolean hasCapitals(Post post, Post described) {
    if (described == null || described.owner() != null) {
      return true;
    }
    for (String word : described.words().split("\\s+")) {
      if (Character.isUpperCase(word.codePointAt(0)) && !post.words().contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of(
              "minister",
              "premier",
              "president",
              "chancellor",
              "politician",
              "official",
              "leader",
              "lawmaker",
              "legislator",
              "senator",
              "congressman",
              "congresswoman",
              "representative",
              "rep.",
              "sen.",
              "gov.",
              "governor",
              "mp",
              "member",
              "councillor",
              "mayor",
              "candidate",
              "nominee",
              "contender",
              "challenger",
              "incumbent",
              "secretary"),
          Set.of(
              "manager",
              "coach",
              "boss",
              "player",
              "captain",
              "skipper",
              "striker",
              "midfielder",
              "defender",
              "goalkeeper",
              "winger",
              "forward",
              "footballer",
              "athlete",
              "champion"),
          Set.of(
              "executive",
              "ceo",
              "boss",
              "chairman",
              "director",
              "president",
              "founder",
              "billionaire",
              "businessman",
              "businesswoman",
              "entrepreneur",
              "tycoon",
              "banker",
              "owner",
              "investor"),
          Set.of("lawyer", "attorney", "solicitor", "barrister", "counsel", "prosecutor"),
          Set.of(
              "defendant",
              "suspect",
              "accused",
              "driver",
              "teacher",
              "farmer",
              "retiree",
              "pensioner",
              "engineer"),
          Set.of(
              "scientist",
              "researcher",
              "professor",
              "author",
              "co-author",
              "academic",
              "expert",
              "analyst",
              "economist",
              "historian",
              "doctor",
              "physician",
              "surgeon",
              "writer",
              "novelist",
              "journalist"),
          Set.of(
              "officer",
              "general",
              "colonel",
              "commander",
              "detective",
              "inspector",
              "superintendent",
              "sergeant",
              "captain",
              "soldier",
              "chief"));

  /** Whether one person may well be called by both nouns in one article. */
  static boolean isAlike(String one, String other) {
    return sort(one).equals(sort(other))
        || WordClass.ANYBODY.has(other)
        || ALIKE.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }

  /** Nouns of one post: spokesman and spokeswoman, chairman and chair. */
  private static String sort(String noun) {
    return noun.startsWith("spokes") ? "spokes" : noun.startsWith("chair") ? "chair" : noun;
  }
}
