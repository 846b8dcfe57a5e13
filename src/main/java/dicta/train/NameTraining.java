package dicta.train;

import dicta.attribution.fast.Weights;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.mention.NameVoice;
import dicta.entity.mention.Words;
import dicta.text.Annotator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Teaches the finder's {@link NameVoice} what a teacher takes names for: a maximum entropy model of
 * OpenNLP's over hashed clues, written with one byte a weight. The same texts give the same bytes.
 */
public final class NameTraining {
  /** Every so many texts one is kept to be asked about. */
  private static final int HELD_OUT = 10;

  /** Times that a clue must be met. */
  private static final int RARE = 3;

  private static final double SMALLEST = 0.02;

  private NameTraining() {}

  /** Learns from texts by NLP4J's tagger, which the profile {@code train} brings. */
  public static byte[] run(List<String> texts, Consumer<String> talk) throws IOException {
    return run(texts, new Nlp4jTeacher(), talk);
  }

  static byte[] run(List<String> texts, NameTeacher teacher, Consumer<String> talk)
      throws IOException {
    Gazetteer gazetteer = GazetteerReader.builtIn();
    Annotator annotator = Annotator.load();
    List<NameExamples.Example> train = new ArrayList<>();
    List<NameExamples.Example> heldOut = new ArrayList<>();
    int number = 0;
    for (String text : texts) {
      Words words = new Words(annotator.annotate(text));
      boolean kept = number % HELD_OUT == HELD_OUT - 1;
      (kept ? heldOut : train).addAll(NameExamples.of(words, gazetteer, teacher));
      number++;
      if (number % 100 == 0) {
        talk.accept(say("read %,d of %,d texts", number, texts.size()));
      }
    }
    talk.accept(
        say("%,d names to learn from, %,d to be asked about", train.size(), heldOut.size()));
    byte[] model = bytes(learn(train));
    if (!heldOut.isEmpty()) {
      talk.accept(agreement(NameVoice.read(model), heldOut));
    }
    return model;
  }

  private static Weights learn(List<NameExamples.Example> examples) throws IOException {
    Map<Integer, Integer> met = new HashMap<>();
    for (NameExamples.Example example : examples) {
      for (int clue : example.clues()) {
        met.merge(clue, 1, Integer::sum);
      }
    }
    List<Event> events = new ArrayList<>();
    for (NameExamples.Example example : examples) {
      List<String> clues = new ArrayList<>();
      for (int clue : example.clues()) {
        if (met.get(clue) >= RARE) {
          clues.add(Integer.toString(clue));
        }
      }
      events.add(new Event(example.kind().name(), clues.toArray(String[]::new)));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, 0.2);
    parameters.put(QNTrainer.L2COST_PARAM, 0.2);
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    return weights((QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
  }

  @SuppressWarnings("unchecked")
  private static Weights weights(QNModel model) {
    Map<String, Context> learned = (Map<String, Context>) model.getDataStructures()[1];
    Map<Integer, Context> byClue = new TreeMap<>();
    learned.forEach((clue, context) -> byClue.put(Integer.valueOf(clue), context));
    int width = NameVoice.Kind.values().length;
    int[] hashes = new int[byClue.size()];
    float[] values = new float[byClue.size() * width];
    int row = 0;
    for (Map.Entry<Integer, Context> entry : byClue.entrySet()) {
      hashes[row] = entry.getKey();
      int[] outcomes = entry.getValue().getOutcomes();
      for (int i = 0; i < outcomes.length; i++) {
        int kind = NameVoice.Kind.valueOf(model.getOutcome(outcomes[i])).ordinal();
        values[row * width + kind] = (float) entry.getValue().getParameters()[i];
      }
      row++;
    }
    return new Weights(hashes, values, width);
  }

  private static byte[] bytes(Weights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      weights.write(out, SMALLEST);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static String agreement(NameVoice voice, List<NameExamples.Example> heldOut) {
    int[] sure = new int[2];
    int right = 0;
    for (NameExamples.Example example : heldOut) {
      double[] odds = voice.odds(example.clues());
      NameVoice.Kind likeliest = NameVoice.likeliest(odds);
      boolean same = likeliest == example.kind();
      right += same ? 1 : 0;
      if (odds[likeliest.ordinal()] >= 0.9) {
        sure[same ? 0 : 1]++;
      }
    }
    return say(
        "agrees with the teacher on %.1f %% of names kept aside; where 90 %% sure, on %,d of %,d",
        100.0 * right / heldOut.size(), sure[0], sure[0] + sure[1]);
  }

  private static String say(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
