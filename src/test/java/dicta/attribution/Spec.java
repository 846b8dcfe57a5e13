package dicta.attribution;

import java.util.stream.Stream;

/** The rows of a spec file beside the tests. */
final class Spec {
  private Spec() {}

  static Stream<String[]> rows(String name) {
    return Table.rows(name).stream();
  }
}
