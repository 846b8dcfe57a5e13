package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.GivenNames;
import dicta.entity.name.Salutation;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a pronoun stands for: among the actors named shortly before it the one that is
 * nearest, a subject, a speaker, and not hidden inside a quotation or behind a preposition.
 */
final class Antecedents {
  static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "his", "her", "himself", "herself");
  static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");
  static final Set<String> NEUTRAL = Set.of("it", "its", "itself");
  static final Set<String> FIRST =
      Set.of("i", "me", "my", "myself", "we", "us", "our", "ourselves", "mine");
  static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  /** Stands for a pronoun of a person, he or she. */
  static final String ANYBODY = "he or she";

  private static final int SENTENCES = 4;

  /** A speaker of a statement, as an antecedent for later pronouns. */
  private record Spoke(int word, String key, boolean top) {}

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final List<Span> quotations;
  private final Map<String, Boolean> female = new HashMap<>();
  private final List<Spoke> spoke = new ArrayList<>();

  Antecedents(Words words, Finds finds, Register register) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.quotations = words.text().quotations();
  }

  static boolean isPronoun(String low) {
    return PERSONAL.contains(low)
        || PLURAL.contains(low)
        || NEUTRAL.contains(low)
        || FIRST.contains(low)
        || RELATIVE.contains(low);
  }

  /** Remembers who spoke at this word; statements must come in text order of their sources. */
  void remember(int word, String key, boolean top) {
    spoke.add(new Spoke(word, key, top));
  }

  /** Who spoke last before this word, whatever fits the pronoun; or null. */
  String lastSpeaker(int word, String pronoun) {
    for (int i = spoke.size() - 1; i >= 0; i--) {
      Spoke each = spoke.get(i);
      if (each.word() < word && fits(pronoun, each.key()) > 0) {
        return each.key();
      }
    }
    return null;
  }

  /** What a personal pronoun at this word stands for, or null. */
  String of(int word, String pronoun) {
    return of(word, pronoun, List.of(), List.of());
  }

  /** The same, where nothing named only inside these spans can be meant. */
  String of(int word, String pronoun, List<Span> without) {
    return of(word, pronoun, without, List.of());
  }

  /** The same, where none of these entities can be meant either: "Lee told him". */
  String of(int word, String pronoun, List<Span> without, List<String> others) {
    String best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int sentence = words.sentence(word);
    boolean quoted = quotation(words.start(word)) >= 0;
    List<Found> all = finds.all();
    int from = finds.from(word) - 1;
    for (int i = from; i >= Math.max(0, from - Finds.WINDOW); i--) {
      Found each = all.get(i);
      int distance = sentence - words.sentence(each.first);
      if (distance > SENTENCES) {
        break;
      }
      boolean own = without.stream().anyMatch(s -> s.contains(each.span));
      if (each.key == null || each.kind != Kind.ACTOR || each.end > word || own) {
        continue;
      }
      int fit = others.contains(each.key) ? 0 : fits(pronoun, each.key);
      if (fit == 0) {
        continue;
      }
      double score = 4 * fit - 10.0 * distance + subject(each) - 0.02 * (word - each.first);
      if (!quoted && quotation(words.start(each.first)) >= 0) {
        score -= 12;
      }
      if (score > bestScore) {
        bestScore = score;
        best = each.key;
      }
    }
    for (int i = spoke.size() - 1; i >= 0 && i >= spoke.size() - 8; i--) {
      Spoke each = spoke.get(i);
      int distance = sentence - words.sentence(each.word());
      int fit = others.contains(each.key()) ? 0 : fits(pronoun, each.key());
      if (each.word() >= word || fit == 0 || distance > SENTENCES) {
        continue;
      }
      double score =
          4 * fit
              - 10.0 * distance
              + (!each.top() ? 3 : distance == 0 ? 4 : 9)
              - 0.02 * (word - each.word());
      if (!quoted && quotation(words.start(each.word())) >= 0) {
        score -= 12;
      }
      if (score > bestScore) {
        bestScore = score;
        best = each.key();
      }
    }
    return best;
  }

  /**
   * The firm, club or other organisation named before this word that the noun can mean, no body of
   * a state: rather a near one, and one of which something was told than one of whom; or null.
   */
  String organisation(int word, String noun) {
    String best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    List<Found> all = finds.all();
    int from = finds.from(word) - 1;
    for (int i = from; i >= Math.max(0, from - Finds.WINDOW); i--) {
      Found each = all.get(i);
      int distance = words.sentence(word) - words.sentence(each.first);
      if (best != null && distance > SENTENCES) {
        break;
      }
      String key = organisation(each);
      if (key == null || !Anaphors.couldBe(noun, register.label(key))) {
        continue;
      }
      double score = -10.0 * distance + subject(each) - 0.02 * (word - each.first);
      if (score > bestScore) {
        bestScore = score;
        best = key;
      }
    }
    return best;
  }

  /** The organisation that a find means; for its board the organisation itself; or null. */
  private String organisation(Found find) {
    if (find.key == null
        || find.kind != Kind.ACTOR
        || register.type(find.key) != EntityType.ORGANIZATION) {
      return null;
    }
    String owner = register.entry(find.key) == null ? register.owner(find.key) : null;
    return owner != null && register.type(owner) == EntityType.ORGANIZATION ? owner : find.key;
  }

  /** What stands directly before a relative pronoun, or null. */
  String beforeRelative(int word) {
    int last = words.low(word - 1).equals(",") ? word - 2 : word - 1;
    boolean person = words.low(word).startsWith("who");
    List<Found> all = finds.all();
    int from = finds.from(word) - 1;
    int end = last + 1;
    String nearest = null;
    for (int i = from; i >= 0 && i > from - 6; i--) {
      Found each = all.get(i);
      boolean actor = each.key != null && register.kind(each.key) == Kind.ACTOR;
      if (each.end == end && actor) {
        if (!person || register.isPerson(each.key)) {
          return each.key;
        }
        nearest = nearest == null ? each.key : nearest;
        // "Ann Lee of the union, who": a union is no who where somebody of it is named
        int of = words.low(each.first - 1).equals("the") ? each.first - 2 : each.first - 1;
        end = words.low(each.first).equals("the") ? each.first - 1 : of;
      }
    }
    return nearest;
  }

  private static final Set<String> WOMEN =
      Set.of("wife", "mother", "daughter", "sister", "widow", "actress", "queen", "princess");
  private static final Set<String> MEN =
      Set.of("husband", "father", "son", "brother", "king", "prince", "widower");

  private static boolean isFemale(String pronoun) {
    return pronoun.equals("she") || pronoun.equals("her") || pronoun.equals("herself");
  }

  /** Whether a person is called she: by title or pronoun, else by given name; null if unknown. */
  private Boolean isWoman(String key) {
    Boolean told = female.get(key);
    if (told != null) {
      return told;
    }
    String label = register.label(key);
    int blank = label.indexOf(' ');
    return blank < 0 ? null : GivenNames.isWomans(label.substring(0, blank));
  }

  /**
   * Learns from a pronoun or a title whether a person is called he or she. A pronoun may have been
   * given to the wrong person, so the given name outweighs it.
   */
  void learn(String key, String word) {
    if (PERSONAL.contains(word) && register.isPerson(key) && isWoman(key) != null) {
      return;
    }
    Boolean saluted = Salutation.isWomans(word);
    boolean woman =
        isFemale(word)
            || word.endsWith("woman")
            || Boolean.TRUE.equals(saluted)
            || WOMEN.contains(word);
    boolean man =
        word.equals("he")
            || word.equals("him")
            || word.equals("his")
            || Boolean.FALSE.equals(saluted)
            || MEN.contains(word);
    if (woman || man) {
      female.putIfAbsent(key, woman);
    }
  }

  /**
   * How well an entity's sort fits a pronoun: 0 not at all, 2 as usual, 4 where the gender is
   * known.
   */
  int fits(String pronoun, String key) {
    EntityType type = register.type(key);
    if (register.kind(key) != Kind.ACTOR) {
      return 0;
    }
    if (pronoun.equals(ANYBODY)) {
      return type == EntityType.PERSON ? 2 : 0;
    }
    if (PERSONAL.contains(pronoun)) {
      Boolean known = isWoman(key);
      boolean agrees = known == null || known == isFemale(pronoun);
      return type == EntityType.PERSON && agrees ? known == null ? 2 : 4 : 0;
    }
    if (NEUTRAL.contains(pronoun)) {
      return type == EntityType.PERSON || type == EntityType.GROUP ? 0 : 2;
    }
    if (PLURAL.contains(pronoun)) {
      return type == EntityType.GROUP ? 2 : 1;
    }
    return 1;
  }

  /** A bonus for what looks like the subject of its clause, a malus for what depends on another. */
  private double subject(Found each) {
    String before = words.tag(each.first - 1);
    boolean governed =
        words.together(each.first - 1, each.first)
            && (before.equals("ADP") || words.low(each.first - 1).equals("to"));
    if (governed) {
      return -5;
    }
    if (words.isPossessive(each.end)) {
      return -4;
    }
    String next = words.tag(each.end);
    boolean verb = next.equals("VERB") || next.equals("AUX");
    if (next.equals("ADV")) {
      String second = words.tag(each.end + 1);
      verb = second.equals("VERB") || second.equals("AUX");
    }
    boolean object = words.together(each.first - 1, each.first) && before.equals("VERB");
    return verb && !object ? 5 : object ? -2 : 0;
  }

  /** Index of the innermost quotation that holds this offset, or -1. */
  int quotation(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && i > low - 8; i--) {
      if (quotations.get(i).contains(offset)) {
        return i;
      }
    }
    return -1;
  }
}
