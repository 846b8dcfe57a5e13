package dicta.attribution.fast;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Everything the fast tier learned: hashes and numbers, no word of the corpus.
 *
 * @param confidence rows of one weight: a logistic regression over what the stages report
 * @param cut statements below this confidence are not emitted by default
 */
public record FastModel(
    Lexicon lexicon, ChainModel cues, ChainModel spans, Weights confidence, double cut) {
  private static final int MAGIC = 0x44464D31;

  public byte[] toBytes(double smallest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(6);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
      out.writeInt(MAGIC);
      lexicon.write(out);
      cues.write(out, smallest);
      spans.write(out, smallest);
      confidence.write(out, 0);
      out.writeDouble(cut);
    }
    deflater.end();
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException if the stream holds something else or is cut short
   */
  public static FastModel read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a model of the fast tier");
      }
      return new FastModel(
          Lexicon.read(in),
          ChainModel.read(in),
          ChainModel.read(in),
          Weights.read(in),
          in.readDouble());
    }
  }
}
