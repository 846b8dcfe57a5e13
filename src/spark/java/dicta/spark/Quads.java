package dicta.spark;

import dicta.article.ArticleSource;
import dicta.article.Reading;
import dicta.pipeline.Extractor;
import dicta.pipeline.Models;
import dicta.pipeline.Outcome;
import dicta.pipeline.Tier;
import dicta.rdf.ArticleGraph;
import dicta.rdf.Iris;
import dicta.rdf.TextChoice;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.jena.sys.JenaSystem;

/** The quads of a task's articles, extracted as they are asked for. */
final class Quads implements Iterator<String> {
  /** One set of models for each executor, not for each task. */
  private static final Map<Tier, Models> MODELS = new EnumMap<>(Tier.class);

  private final Iterator<Unit> units;
  private final Extractor extractor;
  private final ArticleGraph graphs;
  private final RunCounts counts;
  private final ArticleSource files =
      new ArticleSource(List.of(), InputStream.nullInputStream());
  private final Deque<String> ready = new ArrayDeque<>();

  Quads(Iterator<Unit> units, Tier tier, String base, RunCounts counts) {
    JenaSystem.init();
    Models models = models(tier);
    this.units = units;
    this.extractor = models.newExtractor();
    this.graphs = new ArticleGraph(new Iris(base), TextChoice.FULL, models.provenance());
    this.counts = counts;
  }

  private static Models models(Tier tier) {
    synchronized (MODELS) {
      return MODELS.computeIfAbsent(tier, Models::load);
    }
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && units.hasNext()) {
      read(units.next());
    }
    return !ready.isEmpty();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void read(Unit unit) {
    if (unit instanceof Unit.File file) {
      files.read(file.input(), this::extract);
    } else if (unit instanceof Unit.Line line) {
      ArticleSource.readLine(
          line.origin(), line.json().getBytes(StandardCharsets.UTF_8), this::extract);
    }
  }

  private void extract(Reading reading) {
    Outcome outcome = Outcome.of(reading, extractor);
    counts.add(outcome);
    if (outcome instanceof Outcome.Extracted extracted) {
      graphs.of(extracted.article()).lines().forEach(ready::add);
    }
  }
}
