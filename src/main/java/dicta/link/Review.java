package dicta.link;

import dicta.article.InputException;
import dicta.entity.EntityLink;
import dicta.entity.gazetteer.LinkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The table of doubtful candidates: what a person needs to decide, and a first column for the
 * verdict, yes or no.
 */
public final class Review {
  private static final List<String> COLUMNS =
      List.of(
          "verdict",
          "entity",
          "label",
          "type",
          "item",
          "item label",
          "description",
          "confidence",
          "for",
          "against",
          "sentence");
  private static final String ITEM = "http://www.wikidata.org/entity/";

  /**
   * What a person has decided.
   *
   * @param accepted links that hold
   * @param rejected links that do not
   */
  public record Verdicts(List<LinkTable.Row> accepted, List<LinkTable.Row> rejected) {}

  private Review() {}

  static String of(List<Linker.Decision> decisions) {
    StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    for (Linker.Decision decision : decisions) {
      Subject subject = decision.subject();
      for (Judgement judgement : decision.doubtful()) {
        List<String> cells =
            List.of(
                "",
                subject.key(),
                subject.label(),
                subject.type().label(),
                judgement.item().id(),
                judgement.item().label(),
                judgement.item().description(),
                String.format(Locale.ROOT, "%.2f", judgement.probability()),
                String.join(", ", judgement.evidence().stream().sorted().toList()),
                String.join(", ", judgement.against()),
                subject.sentences().isEmpty() ? "" : subject.sentences().get(0));
        cells.forEach(cell -> text.append(cell.replaceAll("\\s+", " ")).append('\t'));
        text.setLength(text.length() - 1);
        text.append('\n');
      }
    }
    return text.toString();
  }

  /**
   * Takes a table back. Rows without a verdict stay undecided.
   *
   * @param file how faults name it
   * @throws InputException when it is no such table, or says yes to two items for one entity
   */
  public static Verdicts read(String file, String text) {
    List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
    List<String> header = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
    for (String column : List.of("verdict", "entity", "label", "item", "item label")) {
      if (!header.contains(column)) {
        throw new InputException(
            file + " has no column \"" + column + "\": give the review.tsv that link wrote.");
      }
    }
    List<LinkTable.Row> accepted = new ArrayList<>();
    List<LinkTable.Row> rejected = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      String verdict = cell(header, cells, "verdict").toLowerCase(Locale.ROOT);
      String key = cell(header, cells, "entity");
      String item = cell(header, cells, "item");
      if (verdict.isEmpty()) {
        continue;
      }
      boolean row = key.matches("(actor|place)/[0-9a-f]{16}") && item.matches("Q[1-9]\\d*");
      if (!row || !List.of("yes", "no").contains(verdict)) {
        faults.add(
            file
                + ":"
                + (i + 1)
                + ": "
                + (row ? "a verdict is yes or no" : "no entity or no Q-id"));
        continue;
      }
      boolean yes = verdict.equals("yes");
      LinkTable.Row link =
          new LinkTable.Row(
              new EntityLink(key, ITEM + item, yes ? "reviewed" : "rejected", yes ? 1 : 0),
              cell(header, cells, "label"),
              cell(header, cells, "item label"));
      if (yes && accepted.stream().anyMatch(other -> other.link().key().equals(key))) {
        faults.add(file + ":" + (i + 1) + ": a second yes for " + link.label());
      }
      (yes ? accepted : rejected).add(link);
    }
    if (!faults.isEmpty()) {
      throw new InputException(String.join("\ndicta: ", faults) + "\ndicta: nothing was taken.");
    }
    return new Verdicts(accepted, rejected);
  }

  private static String cell(List<String> header, String[] cells, String name) {
    int column = header.indexOf(name);
    return column < cells.length ? cells[column].strip() : "";
  }
}
