package dicta.attribution.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The learnt networks, run by ONNX Runtime: the encoder with its cue head, and the pair head. One
 * thread each, so that a run may have one worker per core. Safe for several threads.
 */
public final class EncoderModel implements AutoCloseable {
  private static final String ENCODER = "encoder.onnx";
  private static final String PAIR = "pair.onnx";
  private static final String VOCABULARY = "vocabulary.txt";
  private static final String NUMBERS = "numbers.json";

  private final OrtEnvironment environment;
  private final OrtSession encoder;
  private final OrtSession pair;
  private final WordPieces vocabulary;
  private final Map<String, double[]> numbers;

  private EncoderModel(Map<String, byte[]> parts) {
    try {
      environment = OrtEnvironment.getEnvironment();
      encoder = session(parts.get(ENCODER));
      pair = session(parts.get(PAIR));
      vocabulary =
          new WordPieces(
              List.of(new String(parts.get(VOCABULARY), StandardCharsets.UTF_8).split("\n")));
      numbers = new ObjectMapper().readValue(parts.get(NUMBERS), new TypeReference<>() {});
    } catch (OrtException e) {
      throw new IllegalStateException("the attribution model cannot be run", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model file. */
  public static EncoderModel read(byte[] file) {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!parts.keySet().containsAll(Set.of(ENCODER, PAIR, VOCABULARY, NUMBERS))) {
      throw new IllegalArgumentException("not an attribution model: " + parts.keySet());
    }
    return new EncoderModel(parts);
  }

  private OrtSession session(byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(model, options);
    }
  }

  public WordPieces vocabulary() {
    return vocabulary;
  }

  /** Learnt numbers outside the networks: chain scores, calibration. */
  double[] numbers(String name) {
    double[] found = numbers.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the attribution model has no numbers named " + name);
    }
    return found;
  }

  /**
   * What the encoder says of a window's words, in order of its stretches.
   *
   * @param cue probability of each word that it begins a cue and that it goes on with one, two each
   * @param forWords what the pair head reads of each word
   * @param forCues what the pair head reads of each word where it is the cue
   * @param width numbers per word in the last two
   */
  record Encoded(float[] cue, float[] forWords, float[] forCues, int width) {}

  Encoded encode(Window window) {
    int length = window.pieces().length;
    int count = 0;
    for (Window.Stretch stretch : window.stretches()) {
      count += stretch.firstPieces().length;
    }
    long[] pieces = new long[length];
    long[] types = new long[length];
    long[] places = new long[length];
    for (int i = 0; i < length; i++) {
      pieces[i] = window.pieces()[i];
      types[i] = window.types()[i];
      places[i] = i;
    }
    long[] words = new long[count];
    int at = 0;
    for (Window.Stretch stretch : window.stretches()) {
      for (int piece : stretch.firstPieces()) {
        words[at++] = piece;
      }
    }
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("pieces", integers(pieces, length));
      inputs.put("types", integers(types, length));
      inputs.put("places", integers(places, length));
      inputs.put("words", integers(words, count));
      try (OrtSession.Result result = encoder.run(inputs, Set.of("cue", "pairWord", "pairCue"))) {
        float[] forWords = floats(result, "pairWord");
        return new Encoded(
            probabilities(floats(result, "cue")),
            forWords,
            floats(result, "pairCue"),
            forWords.length / count);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  /**
   * Label scores of a stretch's words as each of its cues sees them: cues by words by labels.
   *
   * @param words what the pair head reads of the words
   * @param cues mean of what it reads of each cue's words
   */
  float[] pair(float[] words, float[] cues, long[] places, long[] quotations, int width) {
    long length = words.length / width;
    long pairs = cues.length / width;
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("words", floats(words, length, width));
      inputs.put("cues", floats(cues, pairs, width));
      inputs.put("places", integers(places, pairs, length));
      inputs.put("quotations", integers(quotations, pairs, length));
      try (OrtSession.Result result = pair.run(inputs)) {
        return floats(result, "labels");
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the pair head failed", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor integers(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor floats(float[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
  }

  private static float[] floats(OrtSession.Result result, String name) {
    FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static float[] probabilities(float[] scores) {
    float[] probabilities = new float[scores.length / 3 * 2];
    for (int i = 0; i < scores.length / 3; i++) {
      double peak = Math.max(scores[3 * i], Math.max(scores[3 * i + 1], scores[3 * i + 2]));
      double out = Math.exp(scores[3 * i] - peak);
      double begin = Math.exp(scores[3 * i + 1] - peak);
      double inside = Math.exp(scores[3 * i + 2] - peak);
      double sum = out + begin + inside;
      probabilities[2 * i] = (float) (begin / sum);
      probabilities[2 * i + 1] = (float) (inside / sum);
    }
    return probabilities;
  }

  @Override
  public void close() {
    try {
      encoder.close();
      pair.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
