package dicta.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** The pretrained encoder and its pieces, from the class path of the training profile. */
final class Vocabulary {
  private static final String MODEL = "/all-minilm-l6-v2.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";

  private Vocabulary() {}

  static List<String> read() throws IOException {
    try (InputStream in = open(TOKENIZER)) {
      var ids = new ObjectMapper().readTree(in).get("model").get("vocab");
      String[] pieces = new String[ids.size()];
      ids.properties().forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
      return Arrays.asList(pieces);
    }
  }

  static OnnxWeights weights() throws IOException {
    try (InputStream in = open(MODEL)) {
      return OnnxWeights.read(in.readAllBytes());
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = Vocabulary.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException(resource + " is not on the class path: build with -P train");
    }
    return in;
  }
}
