package dicta.corpus;

import java.util.Set;

/** Closed classes of English words that the figure finder steers by. */
final class CommonWords {
  static final Set<String> BE =
      Set.of("was", "were", "is", "are", "be", "been", "being", "got", "get", "gets", "'re");
  static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  static final Set<String> MODAL =
      Set.of("will", "would", "may", "might", "could", "can", "must", "should", "did", "do", "to");
  static final Set<String> PREPOSITION =
      Set.of(
          ("in on at from by with for since after when as during near to into across"
                  + " around over under per before until while along through throughout within"
                  + " without between among including against because outside inside off out up"
                  + " away about above below north south east west than if so where via despite"
                  + " following amid aboard beyond behind back")
              .split(" "));
  static final Set<String> JOINING =
      Set.of("and", "or", "but", "who", "which", "that", "whose", "whom", "nor");
  static final Set<String> ARTICLE =
      Set.of("the", "a", "an", "their", "his", "her", "its", "our", "my", "your", "this", "these");
  static final Set<String> DEFINITE =
      Set.of(
          ("the these those both all their his her its our my your 's other first last"
                  + " next past only final")
              .split(" "));
  static final Set<String> TIME_UNIT =
      Set.of(
          ("second seconds minute minutes hour hours day days week weeks month months"
                  + " year years decade decades century centuries night nights weekend weekends"
                  + " times time season seasons semesters mornings evenings generations terms"
                  + " weekdays")
              .split(" "));
  static final Set<String> MONTH =
      Set.of(
          ("january february march april may june july august september october november"
                  + " december jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" "));
  static final Set<String> WEEKDAY =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  static final Set<String> DAY =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday today yesterday"
                  + " tomorrow overnight tonight noon midday midnight dawn dusk")
              .split(" "));
  static final Set<String> CURRENCY =
      Set.of(
          ("dollar dollars euro euros pound pounds sterling cent cents pence yen yuan"
                  + " rubles roubles rupees rupee lira liras manat manats drams dram francs pesos"
                  + " reais kronor kroner hryvnia hryvnias won dinars shekels rand naira shillings"
                  + " dirhams riyals zlotys bitcoins usd eur crowns krona koruna"
                  + " ringgit baht birr kwacha taka cedis forints leu lei tenge som levs")
              .split(" "));

  private CommonWords() {}

  static boolean isBe(String form) {
    return BE.contains(form);
  }

  /** Auxiliaries and adverbs that may stand between a subject and its participle. */
  static boolean isBeforeParticiple(String form) {
    return BE.contains(form)
        || HAVE.contains(form)
        || MODAL.contains(form)
        || form.endsWith("ly")
        || Set.of(
                "also",
                "all",
                "already",
                "confirmed",
                "feared",
                "believed",
                "reported",
                "still",
                "who",
                "that",
                "then",
                "not",
                "now",
                "so",
                "far",
                "thought",
                "known",
                "presumed",
                "left",
                "found",
                "later",
                "either",
                "being",
                "have",
                "said",
                "forced",
                "told",
                "ordered",
                "made",
                "needed",
                "there",
                "had",
                "currently",
                "critically",
                "pronounced",
                "declared",
                "remain",
                "remained",
                "remains",
                "under")
            .contains(form);
  }
}
