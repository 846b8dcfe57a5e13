package dicta.text;

import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * OpenNLP's part-of-speech tagger, as {@code POSTaggerME} puts it together, but for one thing: a
 * question that was just answered is not worked out again. The features of this model are cached
 * whatever the tags before, so the three paths of the beam ask the same of each word.
 */
final class PosTagger {
  private static final int BEAM = 3;

  private final BeamSearch search;
  private final POSContextGenerator contexts;
  private final SequenceValidator<String> validator;

  PosTagger(POSModel model) {
    MaxentModel classifier = model.getArtifact("pos.model");
    String beam = model.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
    int size = beam == null ? BEAM : Integer.parseInt(beam);
    search = new BeamSearch(size, new LastAnswer(classifier), 0);
    contexts = model.getFactory().getPOSContextGenerator(size);
    validator = model.getFactory().getSequenceValidator();
  }

  /** A tag for each word of a sentence. */
  List<String> tag(String[] words) {
    return search.bestSequence(words, null, contexts, validator).getOutcomes();
  }

  /** The model, and its last answer for whoever asks with the very same features. */
  private static final class LastAnswer implements MaxentModel {
    private final MaxentModel model;
    private final double[] answer;
    private String[] question = {};

    LastAnswer(MaxentModel model) {
      this.model = model;
      this.answer = new double[model.getNumOutcomes()];
    }

    @Override
    public double[] eval(String[] features, double[] into) {
      if (!asked(features)) {
        model.eval(features, answer);
        question = features;
      }
      System.arraycopy(answer, 0, into, 0, answer.length);
      return into;
    }

    private boolean asked(String[] features) {
      if (features.length != question.length) {
        return false;
      }
      for (int i = 0; i < features.length; i++) {
        if (features[i] != question[i] && !features[i].equals(question[i])) {
          return false;
        }
      }
      return true;
    }

    @Override
    public double[] eval(String[] features) {
      return eval(features, new double[answer.length]);
    }

    @Override
    public double[] eval(String[] features, float[] values) {
      return model.eval(features, values);
    }

    @Override
    public String getBestOutcome(double[] outcomes) {
      return model.getBestOutcome(outcomes);
    }

    @Override
    public String getAllOutcomes(double[] outcomes) {
      return model.getAllOutcomes(outcomes);
    }

    @Override
    public String getOutcome(int index) {
      return model.getOutcome(index);
    }

    @Override
    public int getIndex(String outcome) {
      return model.getIndex(outcome);
    }

    @Override
    public int getNumOutcomes() {
      return model.getNumOutcomes();
    }
  }
}
