package dicta.train;

import dicta.attribution.fast.Candidate;
import dicta.attribution.fast.ChainModel;
import dicta.attribution.fast.Confidence;
import dicta.attribution.fast.Cue;
import dicta.attribution.fast.CueStage;
import dicta.attribution.fast.FastModel;
import dicta.attribution.fast.FeatureSink;
import dicta.attribution.fast.Grid;
import dicta.attribution.fast.Group;
import dicta.attribution.fast.Lexicon;
import dicta.attribution.fast.SpanStage;
import dicta.attribution.fast.Topology;
import dicta.attribution.fast.Weights;
import dicta.text.Annotator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Trains the fast tier from a {@link Corpus}. The second stage learns from cues that a first stage
 * found in articles it had not seen, and the confidence from statements that neither had seen
 * (jackknife over folds of the training articles), so that each part meets in training what it will
 * meet in use. Same corpus, same bytes.
 */
public final class FastTraining {
  private static final int FOLDS = 3;

  /** How often an article in which nested statements are marked counts. */
  private static final int MARKED_TIMES = 2;

  private static final int THREADS = 2;

  /**
   * How to train; {@link #usual()} is what made the shipped model.
   *
   * @param groups the features to look at
   * @param least how often a feature must be met to be kept
   * @param smallest weights below half of this are written as nothing
   * @param bytes how large the file may be
   */
  public record Settings(
      Set<Group> groups,
      int least,
      ChainTrainer.Settings cues,
      ChainTrainer.Settings spans,
      double smallest,
      int bytes) {
    public static Settings usual() {
      return new Settings(
          EnumSet.allOf(Group.class),
          5,
          new ChainTrainer.Settings(4, 2, 0.02, 0, 0.4, 0, 11),
          new ChainTrainer.Settings(4, 2, 0.02, 0, 0.4, 0, 12),
          0.02,
          5_000_000);
    }
  }

  private final Settings settings;
  private final Consumer<String> progress;
  private final long began = System.nanoTime();
  private final List<Prepared> train;
  private final int flat;
  private final List<Grid> grids = new ArrayList<>();
  private final Lexicon lexicon;

  private FastTraining(
      List<Prepared> train, int flat, Settings settings, Consumer<String> progress) {
    this.flat = flat;
    this.settings = settings;
    this.progress = progress;
    this.train = train;
    LexiconCounts all = new LexiconCounts();
    List<LexiconCounts> each = new ArrayList<>();
    for (Prepared article : train) {
      LexiconCounts counts = LexiconCounts.of(article);
      each.add(counts);
      all.add(counts);
    }
    lexicon = all.lexicon();
    for (int i = 0; i < train.size(); i++) {
      grids.add(new Grid(train.get(i).text(), all.without(each.get(i))));
    }
  }

  /**
   * Trains and returns the model.
   *
   * @param corpus folder with the parts "train" and "dev", see {@link Corpus}
   * @param marked folder of {@link MarkedText}, learnt from beside the corpus; null for none
   * @param progress gets a line now and then
   * @throws IOException if the corpus cannot be read
   */
  public static FastModel train(
      Path corpus, Path marked, Settings settings, Consumer<String> progress) throws IOException {
    Annotator annotator = Annotator.load();
    List<Prepared> train = prepared(GoldArticle.read(corpus, "train"), false, annotator);
    int flat = train.size();
    if (marked != null) {
      train.addAll(prepared(GoldArticle.marked(marked), true, annotator));
    }
    List<Prepared> dev = prepared(GoldArticle.read(corpus, "dev"), false, annotator);
    return new FastTraining(train, flat, settings, progress).run(dev);
  }

  private static List<Prepared> prepared(
      List<GoldArticle> articles, boolean nested, Annotator annotator) {
    List<Prepared> prepared = new ArrayList<>();
    for (GoldArticle article : articles) {
      prepared.add(Prepared.of(article, nested, annotator));
    }
    return prepared;
  }

  /** How often an article's examples count. */
  private int times(int article) {
    return article < flat ? 1 : MARKED_TIMES;
  }

  private static int fold(int article) {
    return article % FOLDS;
  }

  private FeatureSink sink() {
    return new FeatureSink(settings.groups());
  }

  private void say(String line) {
    progress.accept(
        String.format(
            java.util.Locale.ROOT,
            "%4d s  %s",
            (System.nanoTime() - began) / 1_000_000_000L,
            line));
  }

  private FastModel run(List<Prepared> dev) {
    say("annotated " + train.size() + " articles");
    List<ChainModel> cueModels = cueModels();
    List<List<Cue>> cues = jackknifedCues(cueModels);
    List<ChainModel> spanModels = spanModels(cues);
    say("trained the span stage");
    List<List<Candidate>> candidates = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      candidates.add(
          new SpanStage(spanModels.get(fold(i)), sink()).find(grids.get(i), cues.get(i)));
    }
    Weights confidence = confidence(candidates);
    FastModel model =
        new FastModel(lexicon, cueModels.get(FOLDS), spanModels.get(FOLDS), confidence, 0);
    FastModel small = new Pruning(model, train, sink(), settings.smallest()).fit(settings.bytes());
    FastModel calibrated = Calibration.calibrate(small, dev, sink(), this::say);
    say("done");
    return calibrated;
  }

  /** A model without each fold, and last the one of all. */
  private List<ChainModel> cueModels() {
    FeatureSink sink = sink();
    FeatureRows node = new FeatureRows(settings.least());
    FeatureRows edge = new FeatureRows(settings.least());
    for (int i = 0; i < train.size(); i++) {
      CueExamples.count(grids.get(i), train.get(i), sink, node, edge);
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      List<Example> more = CueExamples.build(grids.get(i), train.get(i), fold(i), sink, node, edge);
      for (int time = 0; time < times(i); time++) {
        examples.addAll(more);
      }
    }
    say(
        "cue stage: "
            + node.size()
            + " + "
            + edge.size()
            + " features, "
            + examples.size()
            + " sentences");
    return models(Topology.cues(), examples, node.hashes(), edge.hashes(), settings.cues());
  }

  private List<List<Cue>> jackknifedCues(List<ChainModel> models) {
    List<List<Cue>> cues = new ArrayList<>();
    int found = 0;
    int right = 0;
    int gold = 0;
    for (int i = 0; i < train.size(); i++) {
      List<Cue> each = new CueStage(models.get(fold(i)), sink()).find(grids.get(i));
      cues.add(each);
      found += each.size();
      gold += train.get(i).gold().size();
      for (Cue cue : each) {
        right += SpanExamples.goldOf(cue, train.get(i)) == null ? 0 : 1;
      }
    }
    say("cue candidates " + found + ", right " + right + ", gold " + gold);
    return cues;
  }

  private List<ChainModel> spanModels(List<List<Cue>> found) {
    FeatureSink sink = sink();
    FeatureRows node = new FeatureRows(settings.least());
    FeatureRows edge = new FeatureRows(settings.least());
    List<List<Cue>> cues = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      cues.add(SpanExamples.withMissed(found.get(i), train.get(i)));
      SpanExamples.count(grids.get(i), cues.get(i), sink, node, edge);
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      List<Example> more =
          SpanExamples.build(grids.get(i), train.get(i), cues.get(i), fold(i), sink, node, edge);
      for (int time = 0; time < times(i); time++) {
        examples.addAll(more);
      }
    }
    say(
        "span stage: "
            + node.size()
            + " + "
            + edge.size()
            + " features, "
            + examples.size()
            + " cues");
    return models(Topology.spans(), examples, node.hashes(), edge.hashes(), settings.spans());
  }

  private List<ChainModel> models(
      Topology topology,
      List<Example> examples,
      int[] node,
      int[] edge,
      ChainTrainer.Settings chainSettings) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<ChainModel>> tasks = new ArrayList<>();
      for (int fold = 0; fold <= FOLDS; fold++) {
        int without = fold;
        tasks.add(
            () -> {
              List<Example> seen = examples.stream().filter(e -> e.fold() != without).toList();
              return new ChainTrainer(topology, node.length, edge.length, chainSettings)
                  .train(seen, node, edge);
            });
      }
      List<ChainModel> models = new ArrayList<>();
      for (Future<ChainModel> future : pool.invokeAll(tasks)) {
        models.add(future.get());
      }
      return models;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("training was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Weights confidence(List<List<Candidate>> candidates) {
    FeatureSink sink = new FeatureSink(EnumSet.allOf(Group.class));
    FeatureRows vocabulary = new FeatureRows(8);
    for (int i = 0; i < train.size(); i++) {
      for (int c = 0; c < candidates.get(i).size(); c++) {
        Confidence.features(grids.get(i), candidates.get(i), c, sink);
        CueExamples.count(sink, vocabulary);
      }
    }
    List<LogisticTraining.Case> cases = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      for (int c = 0; c < candidates.get(i).size(); c++) {
        Cue cue = candidates.get(i).get(c).cue();
        if (train.get(i).isUnknown(cue.first(), cue.end())) {
          continue;
        }
        Confidence.features(grids.get(i), candidates.get(i), c, sink);
        int[] rows = new int[sink.size()];
        int size = 0;
        for (int k = 0; k < sink.size(); k++) {
          int row = vocabulary.row(sink.get(k));
          if (row >= 0) {
            rows[size++] = row;
          }
        }
        cases.add(
            new LogisticTraining.Case(
                java.util.Arrays.copyOf(rows, size),
                Judge.right(candidates.get(i).get(c), train.get(i))));
      }
    }
    return LogisticTraining.train(cases, vocabulary.hashes(), 20, 0.1, 1e-4);
  }
}
