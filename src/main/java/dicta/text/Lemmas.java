package dicta.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lower-case lemmas by suffix rules and a table of irregular forms. A lemma is meant as a key, not
 * for display: "agreed", "agreeing", "agrees" give "agree"; rare words may come out as a stem.
 */
public final class Lemmas {
  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    String table =
        "be am is are was were been being 's 're 'm;have has had having 've;do does did done doing;"
            + "say says said saying;tell told;think thought;know knew known;see saw seen;"
            + "write wrote written;speak spoke spoken;feel felt;hold held;find found;get got gotten;"
            + "give gave given;go went gone;come came;make made;take took taken;keep kept;let;"
            + "begin began begun;break broke broken;bring brought;build built;buy bought;"
            + "catch caught;choose chose chosen;cut;deal dealt;draw drew drawn;drive drove driven;"
            + "eat ate eaten;fall fell fallen;fight fought;fly flew flown;forget forgot forgotten;"
            + "forgive forgave forgiven;grow grew grown;hear heard;hide hid hidden;hit;hurt;lay laid;"
            + "lead led;leave left;lend lent;lie lay lain lying;lose lost;mean meant;meet met;pay paid;"
            + "put;quit;read;ride rode ridden;ring rang rung;rise rose risen;run ran running;"
            + "seek sought;sell sold;send sent;set;shake shook shaken;shoot shot;show showed shown;"
            + "shut;sing sang sung;sit sat;sleep slept;spend spent;stand stood;steal stole stolen;"
            + "strike struck stricken;swear swore sworn;teach taught;tear tore torn;throw threw thrown;"
            + "understand understood;misunderstand misunderstood;wake woke woken;wear wore worn;"
            + "win won;withdraw withdrew withdrawn;foresee foresaw foreseen;foretell foretold;"
            + "retell retold;rewrite rewrote rewritten;overhear overheard;become became;"
            + "undertake undertook undertaken;uphold upheld;withhold withheld;bet;bid;cast;cost;"
            + "forecast;broadcast;spread;split;swim swam swum;stick stuck;swing swung;sink sank sunk;"
            + "freeze froze frozen;blow blew blown;bear bore borne;bind bound;bite bit bitten;"
            + "bleed bled;breed bred;deny denied denies;reply replied replies;imply implied implies;"
            + "will 'll wo;can ca could;may might;shall should;would 'd;die died dies dying;tie tied;"
            + "testify testified testifies;agree agreed;guarantee guaranteed;free freed;"
            + "foresee foresaw;decree decreed;disagree disagreed;refuse refused refusing;"
            + "woman women;man men;child children;person people;foot feet;tooth teeth;wife wives;"
            + "life lives;leaf leaves;half halves;spokesman spokesmen;spokeswoman spokeswomen;"
            + "congressman congressmen;lawmaker lawmakers;analysis analyses;crisis crises;"
            + "criterion criteria;medium media;not n't;news;series;species;politics;this;its;his;"
            + "always;perhaps;as;us;yes;thus;whereas;besides;previously;focus;bus;gas;plus;"
            + "add added adding;tweet tweeted tweeting;plan planned planning;admit admitted admitting;"
            + "refer referred referring;stop stopped stopping;permit permitted permitting;"
            + "call called calling;tell telling;fear feared fearing;wish wished;address addressed;"
            + "confess confessed;discuss discussed;express expressed;stress stressed;guess guessed;"
            + "press pressed;pass passed;assess assessed;dismiss dismissed;process processed;"
            + "argue argued arguing;continue continued;value valued;issue issued issuing;rule ruled"
            + " ruling;question questioned;mention mentioned;caution cautioned;condition conditioned;"
            + "reason reasoned;sign signed;explain explained;complain complained;"
            + "open opened;threaten threatened;happen happened;listen listened;answer answered;"
            + "consider considered;offer offered;remember remembered;order ordered;wonder wondered;"
            + "utter uttered;counter countered;whisper whispered;murmur murmured;deliver delivered;"
            + "suffer suffered;gather gathered;win winning;hint hinted;lament lamented;"
            + "predict predicted;suspect suspected;expect expected;accept accepted;reject rejected;"
            + "object objected;assert asserted;report reported;insist insisted;suggest suggested;"
            + "protest protested;request requested;comment commented;recount recounted;"
            + "repeat repeated;treat treated;shout shouted;doubt doubted;point pointed;"
            + "want wanted;warrant warranted;attempt attempted;interpret interpreted;interest"
            + " interested;demand demanded;recommend recommended;respond responded;contend contended;"
            + "intend intended;pretend pretended;defend defended;remind reminded;concede conceded;"
            + "decide decided;accuse accused;propose proposed;promise promised;advise advised;"
            + "criticise criticised;state stated;note noted;quote quoted;vote voted;write writing;"
            + "estimate estimated;indicate indicated;reiterate reiterated;speculate speculated;"
            + "believe believed;claim claimed;warn warned;learn learned learnt;confirm confirmed;"
            + "affirm affirmed;inform informed;allege alleged;urge urged;acknowledge acknowledged;"
            + "pledge pledged;challenge challenged;charge charged;judge judged;announce announced;"
            + "denounce denounced;pronounce pronounced;force forced;declare declared;compare compared;"
            + "share shared;require required;assure assured;insure insured;ensure ensured;desire"
            + " desired;hope hoped;describe described;ascribe ascribed;observe observed;believe"
            + " believing;prove proved proven;disclose disclosed;suppose supposed;oppose opposed;"
            + "praise praised;raise raised;pose posed;blame blamed;assume assumed;presume presumed;"
            + "name named;exclaim exclaimed;maintain maintained;opine opined;imagine imagined;"
            + "determine determined;examine examined;outline outlined;decline declined;define defined;"
            + "reveal revealed;appeal appealed;tell tells;label labeled labelled;recall recalled;"
            + "detail detailed;schedule scheduled;conclude concluded;include included;"
            + "deem deemed;seem seemed;claim claiming;vow vowed;allow allowed;show showing;view viewed;"
            + "quip quipped;rap rapped;slam slammed;brag bragged;beg begged;nod nodded;"
            + "chide chided;ask asked asking;joke joked;like liked;invoke invoked;provoke provoked;"
            + "tell told;lie lied lies";
    for (String entry : table.split(";")) {
      String[] forms = entry.trim().split(" ");
      for (String form : forms) {
        IRREGULAR.putIfAbsent(form, forms[0]);
      }
    }
  }

  private Lemmas() {}

  /** The lemma of a token. */
  public static String of(Token token) {
    return of(token.form(), token.tag());
  }

  /**
   * The lemma of a form.
   *
   * @param tag its Universal Dependencies tag; names keep their form, verbs lose -s, -ed and -ing,
   *     nouns lose the plural
   */
  public static String of(String form, String tag) {
    String low = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (tag.equals("PROPN") && !IRREGULAR.containsKey(low)) {
      return low;
    }
    if (low.equals("'s")) {
      return tag.equals("AUX") || tag.equals("VERB") ? "be" : low;
    }
    String irregular = IRREGULAR.get(low);
    if (irregular != null) {
      return irregular;
    }
    return switch (tag) {
      case "VERB", "AUX" -> verb(low);
      case "NOUN" -> plural(low);
      default -> low;
    };
  }

  private static String verb(String low) {
    int n = low.length();
    if (n > 4 && low.endsWith("ied")) {
      return low.substring(0, n - 3) + "y";
    }
    if (n > 4 && low.endsWith("ed")) {
      return restore(low.substring(0, n - 2));
    }
    if (n > 5 && low.endsWith("ing")) {
      return restore(low.substring(0, n - 3));
    }
    return plural(low);
  }

  private static String plural(String low) {
    int n = low.length();
    if (n < 4
        || !low.endsWith("s")
        || low.endsWith("ss")
        || low.endsWith("us")
        || low.endsWith("is")) {
      return low;
    }
    if (low.endsWith("ies") && n > 4) {
      return low.substring(0, n - 3) + "y";
    }
    if (low.endsWith("sses")
        || low.endsWith("shes")
        || low.endsWith("ches")
        || low.endsWith("xes")
        || low.endsWith("zzes")
        || low.endsWith("oes")) {
      return low.substring(0, n - 2);
    }
    return low.substring(0, n - 1);
  }

  /** Gives back a final e or takes a doubled consonant, by what the stem ends in. */
  private static String restore(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, n - 1);
    }
    boolean vowelBefore = isVowel(before);
    boolean shortStem = n == 3 && vowelBefore && !isVowel(stem.charAt(0));
    boolean e =
        last == 'v'
            || last == 'u'
            || last == 'c'
            || (last == 'z' && before != 'z')
            || (last == 's' && before != 's')
            || (last == 'g'
                && (before == 'd' || before == 'r' || before == 'n' && n > 4 || vowelBefore))
            || (last == 't' && before == 'a' && n > 3 && !stem.endsWith("eat"))
            || (last == 'l' && !vowelBefore && before != 'l' && before != 'r' && before != 'w')
            || (last == 'r'
                && (before == 'i' || before == 'a' && !stem.endsWith("ear") || before == 'u')
                && !stem.endsWith("our")
                && n > 2)
            || (last == 'd' && (before == 'u' || before == 'i') && n > 3)
            || (last == 'k' && before == 'o' && n > 3 && !stem.endsWith("ook"))
            || (shortStem && "aiou".indexOf(before) >= 0 && "bdklmnprt".indexOf(last) >= 0);
    return e ? stem + "e" : stem;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
