package dicta.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Forms of English words. It generates too much rather than too little ("permited" beside
 * "permitted"): a form that nobody writes matches nothing.
 */
final class Inflection {
  private static final Map<String, String> IRREGULAR = new TreeMap<>();

  static {
    String table =
        "say says said saying;tell told;think thought;know knew known;see saw seen;write wrote"
            + " written;speak spoke spoken;feel felt;hold held;find found;give gave given;go goes"
            + " went gone;come came;make made making;take took taken;keep kept;begin began begun"
            + " beginning;break broke broken;hit hitting;hide hid hidden;lay laid;let letting;lead"
            + " led;mean meant;put putting;read;set setting;show shown;sing sang sung;stand stood;"
            + "swear swore sworn;teach taught;tear tore torn;understand understood;bet betting;"
            + "seek sought;send sent;get got gotten getting;do does did done;have has had having;"
            + "be am is are was were been being 's 're 'm;beseech besought;forbid forbade forbidden;"
            + "foresee foresaw foreseen;undertake undertook undertaken;withdraw withdrew withdrawn;"
            + "forecast forecasting;broadcast broadcasting;cast casting;fall fell fallen;forgive"
            + " forgave forgiven;pay paid;shoot shot;rip ripped;cut cutting;fight fought;rise rose"
            + " risen;bring brought;point pointed;plead pled pleaded;beg begged begging;vie vied;"
            + "overstate overstated;retell retold;draw drew drawn;dream dreamt dreamed;learn learnt"
            + " learned;spell spelt spelled;lie lied lying;bear bore borne;leave left;lose lost;"
            + "quit;wear wore worn;wake woke woken;shake shook shaken;strike struck;throw threw"
            + " thrown;run ran running;say'd";
    for (String entry : table.split(";")) {
      IRREGULAR.put(entry.split(" ")[0], entry);
    }
  }

  private Inflection() {}

  /** All forms of a verb, the base included. */
  static Set<String> ofVerb(String base) {
    Set<String> forms = new LinkedHashSet<>(regular(base));
    String irregular = IRREGULAR.get(base);
    if (irregular != null) {
      forms.addAll(List.of(irregular.split(" ")));
    }
    return forms;
  }

  private static Set<String> regular(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(withS(base));
    char last = base.charAt(base.length() - 1);
    if (base.endsWith("e")) {
      String stem = base.substring(0, base.length() - 1);
      forms.add(base + "d");
      forms.add(stem + "ing");
      forms.add(base + "ing");
      return forms;
    }
    String past =
        last == 'y' && !vowelBefore(base) ? base.substring(0, base.length() - 1) + "i" : base;
    forms.add(past + "ed");
    forms.add(base + "ing");
    if (doubles(base)) {
      forms.add(base + last + "ed");
      forms.add(base + last + "ing");
    }
    return forms;
  }

  /** Singular and plural of a noun. */
  static Set<String> ofNoun(String singular) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(singular);
    forms.add(withS(singular));
    return forms;
  }

  private static String withS(String base) {
    if (base.endsWith("y") && !vowelBefore(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s")
            || base.endsWith("sh")
            || base.endsWith("ch")
            || base.endsWith("x")
            || base.endsWith("z");
    return base + (hissing ? "es" : "s");
  }

  private static boolean vowelBefore(String base) {
    return base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) >= 0;
  }

  private static boolean doubles(String base) {
    return base.length() > 2
        && "bdgklmnprt".indexOf(base.charAt(base.length() - 1)) >= 0
        && vowelBefore(base);
  }
}
