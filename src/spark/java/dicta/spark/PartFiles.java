package dicta.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapred.FileOutputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.RecordWriter;
import org.apache.hadoop.mapred.lib.MultipleTextOutputFormat;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.api.java.JavaPairRDD;

/**
 * Writes lines to gzipped files, a file in each folder for each task; a line's key names the folder
 * and the ending. All files of a task are committed together, once, whichever of its tries
 * succeeds.
 */
public final class PartFiles extends MultipleTextOutputFormat<String, String> {
  static void write(JavaPairRDD<String, String> lines, Path folder, JobConf hadoop) {
    JobConf job = new JobConf(hadoop);
    FileOutputFormat.setCompressOutput(job, true);
    FileOutputFormat.setOutputCompressorClass(job, GzipCodec.class);
    lines.saveAsHadoopFile(folder.toString(), String.class, String.class, PartFiles.class, job);
  }

  /** The key of lines that go to {@code folder/part-N.ending.gz}. */
  static String key(String folder, String ending) {
    return folder + "/*." + ending;
  }

  @Override
  public RecordWriter<String, String> getRecordWriter(
      FileSystem ignored, JobConf job, String name, Progressable progress) throws IOException {
    FileSystem files = getOutputPath(job).getFileSystem(job);
    return super.getRecordWriter(Output.withoutChecksums(files), job, name, progress);
  }

  @Override
  protected String generateFileNameForKeyValue(String key, String value, String name) {
    return key.replace("*", name);
  }

  @Override
  protected String generateActualKey(String key, String value) {
    return null;
  }

  /**
   * Spark checks at the start of a run that nothing is overwritten; several jobs share a folder.
   */
  @Override
  public void checkOutputSpecs(FileSystem ignored, JobConf job) {}
}
