package dicta.bench;

import java.util.function.Consumer;

/** A system whose cost per article is measured: given a text, it finds attributed statements. */
record Contender(String name, Consumer<String> reader) {}
