package dicta.attribution;

import java.util.Set;

/** Closed word classes of English that the rules look at. */
final class WordClass {
  static final Set<String> BE = words("be am is are was were been being 's 're 'm");
  static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");
  static final Set<String> MODALS =
      words("will would shall should can could may might must 'll 'd wo ca");
  static final Set<String> DO = Set.of("do", "does", "did");
  static final Set<String> NEGATIONS =
      words("not n't never nor neither no hardly nobody none without");

  /** Verbs that turn down the act named by the infinitive after them. */
  static final Set<String> DECLINING =
      words(
          "refuse refuses refused refusing decline declines declined declining fail "
              + "fails failed failing neglected unable unwilling");

  static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly", "rumouredly", "rumoredly");

  /** Adverbs that stand in cues and do not end in -ly. */
  static final Set<String> ADVERBS =
      words(
          "also again then later now since first just already still once even ever "
              + "always often further soon so too thus therefore only both best twice "
              + "instead yet long sometimes meanwhile however though jointly");

  static final Set<String> SUBJECT_PRONOUNS =
      words("i we you he she it they who one some others both");
  static final Set<String> OBJECT_PRONOUNS =
      words("me us you him her it them everyone everybody anyone");
  static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "my", "your");
  static final Set<String> RELATIVES = Set.of("which", "who", "whom", "that");

  private WordClass() {}

  /** The words of a list that is printed with spaces. */
  static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  static boolean isAuxiliary(String low) {
    return BE.contains(low) || HAVE.contains(low) || MODALS.contains(low) || DO.contains(low);
  }

  /** Whether a word in a cue is an adverb, by its shape. */
  static boolean isAdverb(String low) {
    return low.length() > 3
            && low.endsWith("ly")
            && !low.equals("reply")
            && !low.equals("rally")
            && !low.equals("imply")
        || ADVERBS.contains(low);
  }
}
