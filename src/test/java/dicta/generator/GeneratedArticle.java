package dicta.generator;

import java.util.List;

/** An article of the generator, with the truth about it. */
public record GeneratedArticle(String id, String text, List<Truth> truth) {}
