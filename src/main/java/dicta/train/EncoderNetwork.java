package dicta.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The network while it learns: MiniLM-L6 (a post-norm BERT) with a cue head and a role head over
 * its states, and the pair head, a small transformer over the words of a paragraph as one cue sees
 * them.
 */
final class EncoderNetwork implements AutoCloseable {
  private static final float ENCODER_EPSILON = 1e-12f;
  private static final float PAIR_EPSILON = 1e-5f;

  /** Score of what cannot be. */
  static final float NEVER = -1e4f;

  private final NDManager manager;
  private final Map<String, NDArray> frozen = new LinkedHashMap<>();
  private final Map<String, NDArray> trained = new LinkedHashMap<>();
  private final float dropout;

  EncoderNetwork(NDManager manager, EncoderWeights weights, float dropout) {
    this.manager = manager;
    this.dropout = dropout;
    for (String name : weights.names()) {
      OnnxWeights.Weight weight = weights.get(name);
      NDArray array = manager.create(weight.values(), new Shape(weight.shape()));
      if (name.equals("words") || name.equals("positions")) {
        frozen.put(name, array);
      } else {
        array.setRequiresGradient(true);
        trained.put(name, array);
      }
    }
  }

  Map<String, NDArray> trained() {
    return trained;
  }

  private NDArray weight(String name) {
    NDArray found = trained.get(name);
    return found == null ? frozen.get(name) : found;
  }

  /** Binds all weights to a step's manager, so that what is computed from them goes with it. */
  void attach(NDManager step) {
    trained.values().forEach(array -> array.attach(step));
    frozen.values().forEach(array -> array.attach(step));
  }

  void release() {
    attach(manager);
  }

  EncoderWeights weights() {
    EncoderWeights weights = EncoderWeights.empty();
    frozen.forEach((n, a) -> weights.put(n, a.toFloatArray(), a.getShape().getShape()));
    trained.forEach((n, a) -> weights.put(n, a.toFloatArray(), a.getShape().getShape()));
    return weights;
  }

  /**
   * States of all pieces.
   *
   * @param pieces ids, windows by length
   * @param types states towards quotation marks
   * @param lengths how many pieces of each window count
   * @return (windows * length) by width
   */
  NDArray encode(NDManager step, int[][] pieces, int[][] types, int[] lengths, boolean training) {
    int rows = pieces.length;
    int length = pieces[0].length;
    int[] positions = new int[rows * length];
    int[] flatPieces = new int[rows * length];
    int[] flatTypes = new int[rows * length];
    float[] masked = new float[rows * length];
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < length; i++) {
        positions[r * length + i] = i;
        flatPieces[r * length + i] = pieces[r][i];
        flatTypes[r * length + i] = types[r][i];
        masked[r * length + i] = i < lengths[r] ? 0 : NEVER;
      }
    }
    NDArray mask = step.create(masked, new Shape(rows, 1, 1, length));
    NDArray x =
        rows(step, flatPieces, weight("words"))
            .add(rows(step, positions, weight("positions")))
            .add(rows(step, flatTypes, weight("types")));
    x = drop(norm(x, "norm", ENCODER_EPSILON), training);
    for (int i = 0; i < EncoderWeights.LAYERS; i++) {
      x =
          layer(
              x,
              "layer" + i + ".",
              mask,
              rows,
              length,
              EncoderWeights.HEADS,
              ENCODER_EPSILON,
              training);
    }
    return x;
  }

  NDArray cueScores(NDArray words) {
    return linear(words, "cue");
  }

  NDArray roleScores(NDArray words) {
    return linear(words, "role");
  }

  /** A word's part in what the pair head reads. */
  NDArray pairWords(NDArray words) {
    return linear(words, "pair.word");
  }

  /** A cue word's part in what the pair head reads. */
  NDArray pairCues(NDArray words) {
    return linear(words, "pair.cue");
  }

  /**
   * Label scores of the words of some paragraphs, each as one cue sees it.
   *
   * @param words states of the words, (pairs * length) by pair width
   * @param cues mean state of each cue, pairs by pair width
   * @return (pairs * length) by labels
   */
  NDArray pairScores(
      NDManager step,
      NDArray words,
      NDArray cues,
      int[] places,
      int[] quotations,
      int[] lengths,
      boolean training) {
    int pairs = lengths.length;
    int length = places.length / pairs;
    float[] masked = new float[pairs * length];
    for (int p = 0; p < pairs; p++) {
      for (int i = 0; i < length; i++) {
        masked[p * length + i] = i < lengths[p] ? 0 : NEVER;
      }
    }
    NDArray mask = step.create(masked, new Shape(pairs, 1, 1, length));
    int width = EncoderWeights.PAIR_WIDTH;
    NDArray x =
        words
            .reshape(pairs, length, width)
            .add(cues.reshape(pairs, 1, width))
            .reshape(-1, width)
            .add(rows(step, places, weight("pair.places")))
            .add(rows(step, quotations, weight("pair.quotations")));
    x = drop(norm(x, "pair.norm", PAIR_EPSILON), training);
    for (int i = 0; i < EncoderWeights.PAIR_LAYERS; i++) {
      x =
          layer(
              x,
              "pair" + i + ".",
              mask,
              pairs,
              length,
              EncoderWeights.PAIR_HEADS,
              PAIR_EPSILON,
              training);
    }
    return linear(x, "pair.label");
  }

  private NDArray layer(
      NDArray x,
      String name,
      NDArray mask,
      int rows,
      int length,
      int heads,
      float epsilon,
      boolean training) {
    long width = x.getShape().get(1);
    NDArray query = split(linear(x, name + "query"), rows, length, heads);
    NDArray key = split(linear(x, name + "key"), rows, length, heads);
    NDArray value = split(linear(x, name + "value"), rows, length, heads);
    NDArray scores =
        query.matMul(key.transpose(0, 1, 3, 2)).mul(1 / Math.sqrt((double) width / heads));
    NDArray shares = scores.add(mask).softmax(-1);
    NDArray mixed = shares.matMul(value).transpose(0, 2, 1, 3).reshape(-1, width);
    x = norm(x.add(drop(linear(mixed, name + "mix"), training)), name + "norm1", epsilon);
    NDArray inner = Activation.gelu(linear(x, name + "inner"));
    return norm(x.add(drop(linear(inner, name + "outer"), training)), name + "norm2", epsilon);
  }

  private static NDArray split(NDArray x, int rows, int length, int heads) {
    return x.reshape(rows, length, heads, x.getShape().get(1) / heads).transpose(0, 2, 1, 3);
  }

  private NDArray linear(NDArray x, String name) {
    return x.matMul(weight(name + ".weight")).add(weight(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name, float epsilon) {
    return LayerNorm.layerNorm(
            x,
            new Shape(x.getShape().get(1)),
            weight(name + ".gain"),
            weight(name + ".bias"),
            epsilon)
        .singletonOrThrow();
  }

  private NDArray drop(NDArray x, boolean training) {
    return training && dropout > 0 ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
  }

  /** These rows of a matrix. */
  static NDArray rows(NDManager step, int[] which, NDArray matrix) {
    NDArray index = step.create(which).toType(DataType.INT64, false);
    return Embedding.embedding(index, matrix, SparseFormat.DENSE).singletonOrThrow();
  }

  @Override
  public void close() {
    manager.close();
  }
}
