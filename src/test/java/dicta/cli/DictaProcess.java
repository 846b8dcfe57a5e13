package dicta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Dicta as a process of its own, as the launcher starts it. */
final class DictaProcess implements AutoCloseable {
  /** What a finished process left. */
  record Result(int exitCode, String out, String err) {}

  private final Process process;
  private final Path out;
  private final Path err;

  private DictaProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static DictaProcess start(String... arguments) {
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // As hostile as the tests' own JVM: no output may depend on locale or zone.
      command.addAll(List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Chatham", "-Xmx1g"));
      // A process of some seconds ends before the second compiler's work has paid.
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.add("-Ddicta.home=" + Path.of("").toAbsolutePath());
      command.addAll(List.of("-cp", "target/dicta.jar", "dicta.cli.Main"));
      command.addAll(List.of(arguments));
      Path out = Files.createTempFile("dicta", ".out");
      Path err = Files.createTempFile("dicta", ".err");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      return new DictaProcess(process, out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Result run(String... arguments) {
    try (DictaProcess dicta = start(arguments)) {
      return dicta.await();
    }
  }

  Result await() {
    try {
      if (!process.waitFor(180, TimeUnit.SECONDS)) {
        throw new IllegalStateException("still running; so far:\n" + err());
      }
      return new Result(process.exitValue(), out(), err());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the process says this. */
  void awaitTalk(String words) {
    for (int i = 0; i < 1_200 && process.isAlive(); i++) {
      if (err().contains(words)) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("never said \"" + words + "\" but:\n" + err());
  }

  /** Waits until the process has ended, but not longer than this. */
  void awaitEnd(long milliseconds) {
    try {
      process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** SIGTERM, as Ctrl-C and service managers do. */
  Result stop() {
    process.destroy();
    return await();
  }

  String out() {
    return read(out);
  }

  String err() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
