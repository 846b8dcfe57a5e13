package dicta.entity.resolve;

import dicta.entity.Attribution;
import dicta.entity.NameUse;
import dicta.entity.mention.Found;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who uses which name: what the narrator and the quoted are seen to use, and what is told of it.
 */
final class NameUses {
  private final ContentIndex contents;
  private final Antecedents quotations;
  private final List<Attribution> attributions;

  NameUses(ContentIndex contents, Antecedents quotations, List<Attribution> attributions) {
    this.contents = contents;
    this.quotations = quotations;
    this.attributions = attributions;
  }

  List<NameUse> find(List<Found> mentions, List<NameTold.Told> told) {
    List<NameUse> uses = new ArrayList<>();
    Set<Span> reported = new HashSet<>();
    told.forEach(each -> reported.add(each.name().span));
    for (Found mention : mentions) {
      if (mention.isName() && !reported.contains(mention.span)) {
        uses.add(observed(mention));
      }
    }
    for (NameTold.Told each : told) {
      Found name = each.name();
      if (name.key != null) {
        uses.add(
            new NameUse(
                name.label,
                name.key,
                name.span,
                each.user() == null ? null : each.user().key,
                true,
                contents.at(name.span.start())));
      }
    }
    uses.sort(Comparator.comparing(NameUse::span));
    return uses;
  }

  private NameUse observed(Found mention) {
    Integer statement = contents.at(mention.span.start());
    String user = null;
    boolean quoted = quotations.quotation(mention.span.start()) >= 0;
    if (statement != null && quoted && !attributions.get(statement).speakers().isEmpty()) {
      user = attributions.get(statement).speakers().get(0).entity();
    }
    return new NameUse(mention.label, mention.key, mention.span, user, false, statement);
  }
}
