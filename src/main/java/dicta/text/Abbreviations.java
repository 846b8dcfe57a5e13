package dicta.text;

import java.util.Locale;
import java.util.Set;

/** Abbreviations of news English, by whether a sentence can end after them. */
final class Abbreviations {
  /** Stand before a name or number: no sentence ends after them. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "messrs",
          "mx",
          "dr",
          "drs",
          "prof",
          "profs",
          "rep",
          "reps",
          "sen",
          "sens",
          "gov",
          "govs",
          "gen",
          "lt",
          "col",
          "capt",
          "cpt",
          "cmdr",
          "cdr",
          "comdr",
          "adm",
          "maj",
          "sgt",
          "sgts",
          "cpl",
          "pfc",
          "spc",
          "pvt",
          "det",
          "dets",
          "insp",
          "supt",
          "ofc",
          "rev",
          "revs",
          "hon",
          "pres",
          "fr",
          "msgr",
          "sr",
          "mt",
          "ft",
          "st",
          "ste",
          "vs",
          "v",
          "no",
          "nos",
          "vol",
          "pp",
          "fig",
          "brig",
          "amb",
          "atty",
          "asst",
          "assoc",
          "dir",
          "dist",
          "dept",
          "rt",
          "viz",
          "cf",
          "eg",
          "ie",
          "e.g",
          "i.e",
          "approx",
          "lt.-gen",
          "maj.-gen",
          "lt.-col",
          "ald",
          "cllr",
          "vice-adm");

  /** Can end a sentence: the word after them decides. */
  private static final Set<String> PLAIN =
      Set.of(
          "jr", "inc", "corp", "ltd", "co", "cos", "bros", "llc", "plc", "etc", "al", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ala", "ariz",
          "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
          "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn",
          "tex", "va", "vt", "wash", "wis", "wyo", "ave", "blvd", "rd", "esq", "ph.d", "m.d", "b.a",
          "m.a", "a.m", "p.m", "est", "min", "max", "mph", "km", "lb", "lbs", "oz", "sq");

  /** Words that begin sentences far more often than they begin names. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "he",
          "she",
          "it",
          "in",
          "but",
          "and",
          "a",
          "an",
          "they",
          "we",
          "i",
          "his",
          "her",
          "this",
          "that",
          "these",
          "those",
          "there",
          "their",
          "its",
          "if",
          "when",
          "while",
          "as",
          "at",
          "on",
          "for",
          "after",
          "before",
          "since",
          "so",
          "or",
          "yet",
          "also",
          "however",
          "some",
          "many",
          "most",
          "both",
          "one",
          "you",
          "our",
          "my",
          "what",
          "who",
          "how",
          "why",
          "where",
          "to",
          "by",
          "with",
          "from",
          "then",
          "now",
          "not",
          "no",
          "last",
          "according",
          "although",
          "though",
          "because",
          "during",
          "under",
          "even",
          "still",
          "such",
          "other",
          "others",
          "until",
          "despite",
          "meanwhile",
          "asked",
          "each",
          "every",
          "all",
          "any");

  private Abbreviations() {}

  /** Whether the word before a full stop never ends a sentence with it. */
  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word takes a full stop of its own, wherever it stands: "Inc", "U.S", "J". */
  static boolean isAbbreviation(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return TITLES.contains(low) || PLAIN.contains(low) || isInitials(word);
  }

  /** "J", "U.S", "a.m", "D.C": single letters parted by full stops. */
  static boolean isInitials(String word) {
    int length = word.length();
    if (length == 0 || length % 2 == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return length > 1 || Character.isUpperCase(word.charAt(0));
  }

  static boolean isStarter(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
