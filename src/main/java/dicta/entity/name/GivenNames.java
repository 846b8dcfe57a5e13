package dicta.entity.name;

import dicta.text.ResourceLines;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether a given name is usually a woman's or a man's; the lists are in gendered-names.txt. */
public final class GivenNames {
  private static final Set<String> WOMEN = read("women:");
  private static final Set<String> EITHER = read("either:");

  private GivenNames() {}

  private static Set<String> read(String list) {
    Set<String> names = new HashSet<>();
    for (String line : ResourceLines.of(GivenNames.class, "/dicta/entity/gendered-names.txt")) {
      if (line.startsWith(list)) {
        Arrays.stream(line.substring(list.length()).strip().split(" "))
            .map(NameKey::plain)
            .forEach(names::add);
      }
    }
    return Set.copyOf(names);
  }

  /** True for a woman's name, false for a man's, null where the name does not tell. */
  public static Boolean isWomans(String givenName) {
    String plain = NameKey.plain(givenName);
    if (WOMEN.contains(plain)) {
      return true;
    }
    return WordClass.isGivenName(plain) && !EITHER.contains(plain) ? Boolean.FALSE : null;
  }
}
