package dicta.queries;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * A client that costs next to nothing: one connection kept open, one thread, nothing parsed but
 * status and length. What is measured through it is the server. Java's own client takes three
 * threads for a request, which is more than short queries cost the server.
 */
final class KeptConnection implements AutoCloseable {
  private final URI endpoint;
  private final Duration patience;
  private Socket socket;
  private InputStream in;

  /**
   * @param patience how long to wait for an answer
   */
  KeptConnection(URI endpoint, Duration patience) {
    this.endpoint = endpoint;
    this.patience = patience;
  }

  /**
   * Asks a query and reads the whole answer.
   *
   * @return the status of the answer
   * @throws java.net.SocketTimeoutException when none came in time
   */
  int ask(String query) throws IOException {
    byte[] request =
        ("GET %s?query=%s HTTP/1.1\r\nHost: %s\r\nAccept: application/sparql-results+json\r\n\r\n")
            .formatted(
                endpoint.getPath(),
                URLEncoder.encode(query, StandardCharsets.UTF_8),
                endpoint.getAuthority())
            .getBytes(StandardCharsets.US_ASCII);
    boolean fresh = socket == null;
    try {
      return exchange(request);
    } catch (EOFException | java.net.SocketException e) {
      close();
      if (fresh) {
        throw e;
      }
      // The server closes connections that were idle for long.
      return exchange(request);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private int exchange(byte[] request) throws IOException {
    if (socket == null) {
      socket = new Socket(endpoint.getHost(), endpoint.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout((int) patience.toMillis());
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().split(" ")[1]);
    long length = -1;
    boolean last = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(15).strip());
      }
      last |= lower.equals("connection: close");
    }
    if (length < 0) {
      throw new IOException("an answer without its length");
    }
    in.skipNBytes(length);
    if (last) {
      close();
    }
    return status;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server has closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
