package dicta.attribution;

import dicta.attribution.TaggedStatementFinder.Part;
import dicta.attribution.encoder.EncoderTagger;
import dicta.attribution.fast.FastTagger;
import dicta.evaluate.StatementLine;
import dicta.evaluate.StatementScore;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints what each part after the tagger is worth: end-to-end F1 with it left out. Arguments: gold
 * as JSON lines, "encoder" or "fast", and "top" where the gold is flat. Run by hand, it takes two
 * minutes: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=dicta.attribution.AblationTable -Dexec.args="dev.jsonl encoder top"}.
 */
public final class AblationTable {
  private AblationTable() {}

  public static void main(String[] arguments) throws IOException {
    boolean fast = arguments[1].equals("fast");
    boolean top = arguments.length > 2 && arguments[2].equals("top");
    FastTagger chains = FastTagger.load();
    EncoderTagger encoder = EncoderTagger.load();
    TripleTagger tagger = fast ? chains : encoder;
    double cut = fast ? chains.cut() : encoder.cut();
    List<StatementLine> gold = StatementLine.read(Path.of(arguments[0]));
    Annotator annotator = Annotator.load();
    Map<AnnotatedText, List<Triple>> known = new IdentityHashMap<>();
    List<AnnotatedText> texts = new ArrayList<>();
    for (StatementLine line : gold) {
      texts.add(annotator.annotate(line.text()));
    }
    TripleTagger cached =
        text ->
            texts.contains(text)
                ? known.computeIfAbsent(text, t -> kept(tagger, t, cut))
                : kept(tagger, text, cut);
    show("all", gold, texts, cached, EnumSet.allOf(Part.class), top);
    for (Part part : Part.values()) {
      show("without " + part, gold, texts, cached, EnumSet.complementOf(EnumSet.of(part)), top);
    }
    show("the tagger alone", gold, texts, cached, EnumSet.noneOf(Part.class), top);
  }

  private static List<Triple> kept(TripleTagger tagger, AnnotatedText text, double cut) {
    return tagger.tag(text).stream().filter(triple -> triple.confidence() >= cut).toList();
  }

  private static void show(
      String name,
      List<StatementLine> gold,
      List<AnnotatedText> texts,
      TripleTagger tagger,
      Set<Part> parts,
      boolean top) {
    TaggedStatementFinder finder = new TaggedStatementFinder(tagger, parts);
    List<StatementLine> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<StatementLine.Spans> spans = new ArrayList<>();
      for (Statement statement : finder.find(texts.get(i))) {
        spans.add(
            new StatementLine.Spans(
                statement.source() == null ? List.of() : List.of(statement.source()),
                List.of(statement.cue()),
                statement.content(),
                statement.partOf() != null,
                statement.confidence()));
      }
      StatementLine line = new StatementLine(gold.get(i).id(), gold.get(i).text(), spans);
      found.add(top ? line.topLevel() : line);
    }
    StatementScore score = StatementScore.of(gold, found);
    System.out.printf(
        Locale.ROOT,
        "%-28s e2e %.2f  content exact %.2f  expected calibration error %.4f%n",
        name,
        100 * score.endToEnd().f1(),
        100 * score.content("exact").f1(),
        score.calibration().expectedError());
  }
}
