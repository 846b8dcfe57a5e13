package dicta.train;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import dicta.attribution.encoder.Labels;
import dicta.attribution.encoder.Window;
import dicta.attribution.encoder.WordPieces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * Fine-tunes MiniLM-L6 (Wang et al. 2020) to find cues and, for each cue, its source and content.
 * Writes a checkpoint after each epoch and goes on from the last one it finds.
 */
public final class EncoderTraining {
  private static final int LONGEST = 192;
  private static final int WINDOWS_PER_STEP = 8;
  private static final int PAIRS_AT_ONCE = 16;
  private static final double ENCODER_RATE = 1.5e-4;
  private static final double HEAD_RATE = 8e-4;
  private static final double WARM_UP = 0.08;
  private static final double CLIP = 1;
  private static final float DROPOUT = 0.1f;
  private static final float ROLE_SHARE = 0.4f;

  /** What a word without a mark counts where statements in statements were not marked. */
  private static final float UNKNOWN = 0.1f;

  /** The last reading begins with this share of the first's learning rate. */
  private static final double LAST_RATE = 0.6;

  /** How often a marked article is read in it, and which part of the first corpus beside. */
  private static final int MARKED_TIMES = 4;

  private static final int FLAT_PART = 3;

  private final Path checkpoints;
  private final int epochs;
  private final long seed;

  private EncoderTraining(Path checkpoints, int epochs, long seed) {
    this.checkpoints = checkpoints;
    this.epochs = epochs;
    this.seed = seed;
  }

  /**
   * Trains, and says where what was learnt stands.
   *
   * @param corpus folder with the part "train", see {@link Corpus}
   * @param marked folder of {@link MarkedText}, read last, with a part of the corpus beside it;
   *     null for none
   * @param checkpoints directory for what is learnt; made where missing
   * @param epochs how often each article of the corpus is read
   * @param seed of every random choice
   */
  public static Path run(Path corpus, Path marked, Path checkpoints, int epochs, long seed)
      throws IOException {
    return new EncoderTraining(checkpoints, epochs, seed).run(corpus, marked);
  }

  /**
   * Goes on from a model that was trained already: reads marked articles, with a part of the corpus
   * beside them.
   *
   * @param model see {@link EncoderExport}
   */
  public static Path goOn(Path model, Path corpus, Path marked, Path checkpoints, long seed)
      throws IOException {
    Files.createDirectories(checkpoints);
    WordPieces vocabulary = new WordPieces(Vocabulary.read());
    EncoderTraining training = new EncoderTraining(checkpoints, 0, seed);
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch");
        EncoderNetwork network = new EncoderNetwork(manager, EncoderImport.read(model), DROPOUT)) {
      return training.last(
          manager, network, TrainingArticle.read(corpus, vocabulary), marked, vocabulary);
    }
  }

  private Path run(Path corpus, Path marked) throws IOException {
    Files.createDirectories(checkpoints);
    WordPieces vocabulary = new WordPieces(Vocabulary.read());
    List<TrainingArticle> articles = TrainingArticle.read(corpus, vocabulary);
    int done = 0;
    while (Files.exists(file(done + 1))) {
      done++;
    }
    EncoderWeights weights =
        done == 0
            ? EncoderWeights.fresh(Vocabulary.weights(), seed)
            : EncoderWeights.load(file(done));
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch");
        EncoderNetwork network = new EncoderNetwork(manager, weights, DROPOUT)) {
      AdamOptimizer optimizer = new AdamOptimizer(manager, network.trained());
      if (done > 0 && done < epochs) {
        optimizer.resume(EncoderWeights.load(checkpoints.resolve("optimizer.bin")));
      }
      for (int epoch = done; epoch < epochs; epoch++) {
        Random random = random(epoch);
        List<TrainingBatch> batches = batches(articles, vocabulary, random, true);
        double before = (double) epoch / epochs;
        DoubleUnaryOperator rate = read -> rate(before + read / epochs);
        epoch(manager, network, optimizer, batches, rate, random, epoch);
        optimizer.state().save(checkpoints.resolve("optimizer.bin"));
        network.weights().save(file(epoch + 1));
      }
      return marked == null ? file(epochs) : last(manager, network, articles, marked, vocabulary);
    }
  }

  /** The last reading: marked articles several times, and a part of the corpus. */
  private Path last(
      NDManager manager,
      EncoderNetwork network,
      List<TrainingArticle> corpus,
      Path marked,
      WordPieces vocabulary)
      throws IOException {
    Random random = random(epochs);
    List<TrainingArticle> last = last(corpus, TrainingArticle.marked(marked, vocabulary), random);
    List<TrainingBatch> batches = batches(last, vocabulary, random, false);
    AdamOptimizer anew = new AdamOptimizer(manager, network.trained());
    epoch(manager, network, anew, batches, read -> LAST_RATE * rate(read), random, epochs);
    Path file = checkpoints.resolve("last.bin");
    network.weights().save(file);
    return file;
  }

  private static List<TrainingArticle> last(
      List<TrainingArticle> corpus, List<TrainingArticle> marked, Random random) {
    List<TrainingArticle> shuffled = new ArrayList<>(corpus);
    Collections.shuffle(shuffled, random);
    List<TrainingArticle> last = new ArrayList<>(shuffled.subList(0, corpus.size() / FLAT_PART));
    for (int i = 0; i < MARKED_TIMES; i++) {
      last.addAll(marked);
    }
    return last;
  }

  /** Every choice of an epoch, in our code and in PyTorch's, comes from its number. */
  private Random random(int epoch) {
    Engine.getEngine("PyTorch").setRandomSeed((int) (seed * 1000 + epoch));
    return new Random(seed * 1000 + epoch);
  }

  /** The share of the learning rate after this part of all epochs: up, then evenly down. */
  private static double rate(double progress) {
    return progress < WARM_UP ? progress / WARM_UP : (1 - progress) / (1 - WARM_UP);
  }

  private Path file(int epoch) {
    return checkpoints.resolve("epoch-" + epoch + ".bin");
  }

  private static void epoch(
      NDManager manager,
      EncoderNetwork network,
      AdamOptimizer optimizer,
      List<TrainingBatch> batches,
      DoubleUnaryOperator rate,
      Random random,
      int epoch) {
    long begun = System.nanoTime();
    double[] sums = new double[4];
    long pieces = 0;
    for (int b = 0; b < batches.size(); b++) {
      double share = Math.max(rate.applyAsDouble((double) b / batches.size()), 0.002);
      double[] losses = step(manager, network, optimizer, batches.get(b), random, share);
      for (int i = 0; i < sums.length; i++) {
        sums[i] = 0.98 * sums[i] + 0.02 * losses[i];
      }
      pieces += batches.get(b).size;
      if (b % 10 == 9) {
        double scale = 1 / (1 - Math.pow(0.98, b + 1));
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.err.println(
            String.format(
                Locale.ROOT,
                "epoch %d step %d/%d cue %.4f role %.4f pair %.3f norm %.3f %.0f pieces/s, %.0f min left of it",
                epoch + 1,
                b + 1,
                batches.size(),
                sums[0] * scale,
                sums[1] * scale,
                sums[2] * scale,
                sums[3] * scale,
                pieces / seconds,
                seconds / (b + 1) * (batches.size() - b - 1) / 60));
      }
    }
  }

  private static List<TrainingBatch> batches(
      List<TrainingArticle> articles, WordPieces vocabulary, Random random, boolean strict) {
    List<TrainingBatch.Source> sources = new ArrayList<>();
    for (TrainingArticle article : articles) {
      // Another first length each time, so that paragraphs meet other neighbours.
      int first = LONGEST / 3 + random.nextInt(2 * LONGEST / 3);
      for (Window window : Window.over(article.paragraphs(), vocabulary, LONGEST, first)) {
        sources.add(new TrainingBatch.Source(article, window));
      }
    }
    Collections.shuffle(sources, random);
    List<TrainingBatch> batches = new ArrayList<>();
    int pool = WINDOWS_PER_STEP * 16;
    for (int i = 0; i < sources.size(); i += pool) {
      List<TrainingBatch.Source> some =
          new ArrayList<>(sources.subList(i, Math.min(sources.size(), i + pool)));
      some.sort(Comparator.comparingInt(s -> s.window().pieces().length));
      for (int j = 0; j < some.size(); j += WINDOWS_PER_STEP) {
        batches.add(
            new TrainingBatch(
                some.subList(j, Math.min(some.size(), j + WINDOWS_PER_STEP)), strict));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private static double[] step(
      NDManager manager,
      EncoderNetwork network,
      AdamOptimizer optimizer,
      TrainingBatch batch,
      Random random,
      double rate) {
    try (NDManager step = manager.newSubManager()) {
      network.attach(step);
      double[] losses = new double[4];
      try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
        NDArray states = network.encode(step, batch.pieces, batch.types, batch.lengths, true);
        NDArray words = EncoderNetwork.rows(step, batch.words, states);
        NDArray cueScores = network.cueScores(words).logSoftmax(-1);
        NDArray cueLoss =
            picked(step, cueScores, batch.cues, batch.unknown, EncoderWeights.CUE_LABELS);
        NDArray roleLoss =
            picked(
                step,
                network.roleScores(words).logSoftmax(-1),
                batch.roles,
                new boolean[batch.roles.length],
                EncoderWeights.LABELS);
        NDArray loss = cueLoss.add(roleLoss.mul(ROLE_SHARE));
        List<TrainingPairs.Pair> pairs =
            TrainingPairs.of(batch, cueProbabilities(cueScores), random);
        if (!pairs.isEmpty()) {
          NDArray pairLoss = pairLoss(step, network, batch, words, pairs);
          losses[2] = pairLoss.getFloat() / pairs.size();
          loss = loss.add(pairLoss.div(batch.words.length));
        }
        losses[0] = cueLoss.getFloat();
        losses[1] = roleLoss.getFloat();
        collector.backward(loss);
        losses[3] =
            optimizer.step(step, network.trained(), rate * ENCODER_RATE, rate * HEAD_RATE, CLIP);
        if (!Double.isFinite(losses[3])) {
          System.err.println("step left out: gradient not finite");
          java.util.Arrays.fill(losses, 0);
        }
        collector.zeroGradients();
      } finally {
        network.release();
      }
      return losses;
    }
  }

  private static float[] cueProbabilities(NDArray logarithms) {
    float[] values = logarithms.toFloatArray();
    float[] probabilities = new float[values.length / EncoderWeights.CUE_LABELS];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = (float) (1 - Math.exp(values[i * EncoderWeights.CUE_LABELS]));
    }
    return probabilities;
  }

  /**
   * Mean negative logarithm of the right labels' probabilities; words of which the right label is
   * unknown count little.
   */
  private static NDArray picked(
      NDManager step, NDArray logarithms, int[] labels, boolean[] unknown, int count) {
    float[] gold = new float[labels.length * count];
    for (int i = 0; i < labels.length; i++) {
      gold[i * count + labels[i]] = (unknown[i] ? -UNKNOWN : -1f) / labels.length;
    }
    return logarithms.mul(step.create(gold, new Shape(labels.length, count))).sum();
  }

  private static NDArray pairLoss(
      NDManager step,
      EncoderNetwork network,
      TrainingBatch batch,
      NDArray words,
      List<TrainingPairs.Pair> pairs) {
    NDArray forWords = network.pairWords(words);
    NDArray forCues = network.pairCues(words);
    NDArray first = network.trained().get("pair.first");
    NDArray next = network.trained().get("pair.next");
    NDArray sum = step.create(0f);
    for (int i = 0; i < pairs.size(); i += PAIRS_AT_ONCE) {
      List<TrainingPairs.Pair> some = pairs.subList(i, Math.min(pairs.size(), i + PAIRS_AT_ONCE));
      int length = some.get(some.size() - 1).length();
      int[] lengths = some.stream().mapToInt(TrainingPairs.Pair::length).toArray();
      NDArray means =
          step.create(
              TrainingPairs.means(some, batch.words.length),
              new Shape(some.size(), batch.words.length));
      NDArray scores =
          network.pairScores(
              step,
              EncoderNetwork.rows(step, TrainingPairs.words(some, length), forWords),
              means.matMul(forCues),
              TrainingPairs.places(some, length),
              TrainingPairs.quotations(some, length),
              lengths,
              true);
      sum =
          sum.add(
              LabelChain.loss(
                  step,
                  scores,
                  first,
                  next,
                  TrainingPairs.labels(some, length),
                  lengths,
                  Labels.first(),
                  Labels.next()));
    }
    return sum;
  }
}
