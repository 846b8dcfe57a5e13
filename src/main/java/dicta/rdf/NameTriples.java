package dicta.rdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Names as things of their own: the string, and the script that it is written in. */
final class NameTriples {
  private static final Map<UnicodeScript, String> CODES = codes();

  private NameTriples() {}

  /** Adds a name to an article's graph and returns its node. */
  static Node name(Description to, String form) {
    Node name = to.iris.name(form);
    to.add(of(name, form));
    return name;
  }

  static List<Triple> of(Node name, String form) {
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(name, Vocabulary.TYPE, Dicta.NAME));
    triples.add(Triple.create(name, Vocabulary.LITERAL_FORM, Literals.string(form)));
    form.codePoints()
        .filter(Character::isLetter)
        .mapToObj(c -> CODES.get(UnicodeScript.of(c)))
        .filter(code -> code != null)
        .findFirst()
        .ifPresent(code -> triples.add(Triple.create(name, Dicta.SCRIPT, Literals.string(code))));
    return triples;
  }

  /** Java finds a script by its ISO 15924 code but does not tell the code of a script. */
  private static Map<UnicodeScript, String> codes() {
    Map<UnicodeScript, String> codes = new EnumMap<>(UnicodeScript.class);
    for (String code :
        List.of(
            "Latn", "Cyrl", "Armn", "Geor", "Grek", "Arab", "Hebr", "Hani", "Hira", "Kana", "Hang",
            "Deva", "Beng", "Taml", "Telu", "Thai", "Ethi", "Mong", "Khmr", "Mymr")) {
      codes.put(UnicodeScript.forName(code), code);
    }
    return codes;
  }
}
