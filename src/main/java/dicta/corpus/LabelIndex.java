package dicta.corpus;

import java.util.List;
import java.util.Map;

/** What the articles of a store call the entities that they share. */
public interface LabelIndex {
  /** How many versions call an entity what; empty for one that none knows. */
  Map<Called, Long> spellings(String entity);

  /** What a version calls whom; empty where it is unknown. */
  List<Called> called(String sha16);
}
