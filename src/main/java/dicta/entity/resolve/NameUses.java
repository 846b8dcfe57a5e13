package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.NameUse;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Who uses which name: what the narrator and the quoted are seen to use, and what is told of it.
 */
final class NameUses {
  private final Words words;
  private final List<Statement> statements;
  private final List<Attribution> attributions;

  NameUses(
      Words words,
      Finds finds,
      Register register,
      List<Statement> statements,
      List<Attribution> attributions) {
    this.words = words;
    this.statements = statements;
    this.attributions = attributions;
  }

  List<NameUse> find(List<Found> mentions) {
    List<NameUse> uses = new ArrayList<>();
    for (Found mention : mentions) {
      if (mention.isName()) {
        uses.add(observed(mention));
      }
    }
    return uses;
  }

  private NameUse observed(Found mention) {
    Integer statement = null;
    int width = Integer.MAX_VALUE;
    for (int i = 0; i < statements.size(); i++) {
      for (var content : statements.get(i).content()) {
        if (content.contains(mention.span) && content.length() < width) {
          width = content.length();
          statement = i;
        }
      }
    }
    return new NameUse(mention.label, mention.key, mention.span, null, false, statement);
  }
}
