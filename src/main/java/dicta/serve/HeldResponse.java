package dicta.serve;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.jena.fuseki.servlets.ServletOps;

/**
 * An answer that is kept until it is whole, so that a query which fails half way is answered by its
 * error and nothing else. Small answers stay in memory, large ones go to a file that nobody else
 * sees. It is sent as fast as its reader reads, and no thread waits for that.
 */
final class HeldResponse extends HttpServletResponseWrapper implements AutoCloseable {
  private static final int IN_MEMORY = 1 << 20;

  private final long max;
  private final Sink sink = new Sink();
  private ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private FileChannel file;
  private OutputStream fileStream;
  private PrintWriter writer;
  private long size;

  HeldResponse(HttpServletResponse response, long max) {
    super(response);
    this.max = max;
  }

  /** An error takes the place of whatever was written before it. */
  @Override
  public void setStatus(int status) {
    if (status >= 400) {
      discard();
    }
    super.setStatus(status);
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, "");
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    setStatus(status);
    setContentType("text/plain;charset=utf-8");
    sink.write((message + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return sink;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(sink, true, StandardCharsets.UTF_8);
    }
    return writer;
  }

  @Override
  public void setContentLength(int length) {
    // Known when the answer is whole.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known when the answer is whole.
  }

  @Override
  public void flushBuffer() {
    // Nothing leaves before the end.
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void resetBuffer() {
    discard();
  }

  @Override
  public void reset() {
    super.reset();
    discard();
  }

  /**
   * Sends the answer, and frees what it takes when it has been sent or its reader has gone.
   *
   * @param request what is answered
   */
  void send(HttpServletRequest request) throws IOException {
    if (writer != null) {
      writer.flush();
    }
    HttpServletResponse response = (HttpServletResponse) getResponse();
    boolean bodiless = response.getStatus() == 204 || response.getStatus() == 304;
    if (!bodiless) {
      response.setContentLengthLong(size);
    }
    if (bodiless || request.getMethod().equals("HEAD")) {
      close();
    } else if (file == null && size <= response.getBufferSize()) {
      memory.writeTo(response.getOutputStream());
    } else {
      AsyncContext sending = request.startAsync();
      sending.setTimeout(0);
      ServletOutputStream out = response.getOutputStream();
      out.setWriteListener(new Sender(sending, out, content()));
    }
  }

  private InputStream content() throws IOException {
    if (file == null) {
      return new ByteArrayInputStream(memory.toByteArray());
    }
    file.position(0);
    return Channels.newInputStream(file);
  }

  @Override
  public void close() {
    discard();
  }

  private void discard() {
    size = 0;
    memory = new ByteArrayOutputStream();
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        // It deletes itself; there is nothing else to lose.
      }
      file = null;
    }
  }

  private void write(byte[] bytes, int offset, int length) throws IOException {
    size += length;
    if (size > max) {
      ServletOps.error(Refusal.TOO_LARGE, Refusal.tooLarge("more than " + max + " bytes"));
    }
    if (file == null && size > IN_MEMORY) {
      file =
          FileChannel.open(
              Files.createTempFile("dicta", ".result"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      fileStream = Channels.newOutputStream(file);
      memory.writeTo(fileStream);
      memory = new ByteArrayOutputStream();
    }
    (file == null ? memory : fileStream).write(bytes, offset, length);
  }

  /** Sends a piece whenever there is room for one. */
  private final class Sender implements WriteListener {
    private final AsyncContext sending;
    private final ServletOutputStream out;
    private final InputStream content;
    private final byte[] piece = new byte[1 << 16];

    Sender(AsyncContext sending, ServletOutputStream out, InputStream content) {
      this.sending = sending;
      this.out = out;
      this.content = content;
    }

    @Override
    public void onWritePossible() throws IOException {
      while (out.isReady()) {
        int length = content.read(piece);
        if (length < 0) {
          end();
          return;
        }
        out.write(piece, 0, length);
      }
    }

    @Override
    public void onError(Throwable problem) {
      end();
    }

    private void end() {
      close();
      sending.complete();
    }
  }

  private final class Sink extends ServletOutputStream {
    /** Fuseki's messages of errors quote the query; inherited, this knows Latin-1 only. */
    @Override
    public void print(String text) throws IOException {
      write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) throws IOException {
      HeldResponse.this.write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      HeldResponse.this.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("answers are written in one go");
    }
  }
}
