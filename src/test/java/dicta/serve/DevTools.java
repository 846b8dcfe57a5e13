package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * One tab of a real browser, led over the protocol of its developer tools: keys are pressed as a
 * person would, and the page is asked what became of it.
 */
final class DevTools implements AutoCloseable, WebSocket.Listener {
  private static final long PATIENCE = 60;

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();

  private DevTools(Process process, URI tab) {
    this.process = process;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(tab, this).join();
  }

  static DevTools start(Browser browser) throws Exception {
    Path profile = Files.createTempDirectory(browser.folder(), "tab");
    Process process =
        new ProcessBuilder(
                browser.program().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--window-size=1280,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path told = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + Duration.ofSeconds(PATIENCE).toNanos();
    while (!Files.exists(told) || Files.readAllLines(told).size() < 2) {
      assertThat(System.nanoTime()).as("the browser starts").isLessThan(end);
      Thread.sleep(50);
    }
    URI fresh = URI.create("http://127.0.0.1:" + Files.readAllLines(told).get(0) + "/json/new");
    HttpRequest request =
        HttpRequest.newBuilder(fresh).PUT(HttpRequest.BodyPublishers.noBody()).build();
    String tab = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    DevTools started =
        new DevTools(
            process, URI.create(JSON.parse(tab).get("webSocketDebuggerUrl").getAsString().value()));
    started.call("Emulation.setFocusEmulationEnabled", "{\"enabled\": true}");
    return started;
  }

  /** Opens a page and waits until it has loaded. */
  void open(URI address) throws Exception {
    call("Page.navigate", "{\"url\": \"%s\"}".formatted(address));
    long end = System.nanoTime() + Duration.ofSeconds(PATIENCE).toNanos();
    String loaded =
        "document.readyState === 'complete' && location.href !== 'about:blank' && String(location.pathname + location.search)";
    String wanted =
        address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    while (!wanted.equals(text(loaded))) {
      assertThat(System.nanoTime()).as("%s loads", address).isLessThan(end);
      Thread.sleep(50);
    }
  }

  void prefer(String scheme) throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"%s\"}]}"
            .formatted(scheme));
  }

  /** Makes the window as wide as that of a phone, in CSS pixels; 0 gives it its own width again. */
  void width(int pixels) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\": %d, \"height\": 0, \"deviceScaleFactor\": 0, \"mobile\": false}"
            .formatted(pixels));
  }

  void press(String key, int code) throws Exception {
    String event =
        "{\"type\": \"%s\", \"key\": \"%s\", \"code\": \"%s\", \"windowsVirtualKeyCode\": %d%s}";
    String typed = key.equals("Enter") ? ", \"text\": \"\\r\"" : "";
    call("Input.dispatchKeyEvent", event.formatted("keyDown", key, key, code, typed));
    call("Input.dispatchKeyEvent", event.formatted("keyUp", key, key, code, ""));
  }

  /** The value of an expression of JavaScript, as text. */
  String text(String expression) throws Exception {
    JsonObject parameters = new JsonObject();
    parameters.put("expression", "String(" + expression + ")");
    parameters.put("returnByValue", true);
    JsonObject answer = call("Runtime.evaluate", parameters.toString());
    assertThat(answer.hasKey("exceptionDetails")).as("%s", answer).isFalse();
    JsonValue value = answer.getObj("result").get("value");
    return value.getAsString().value();
  }

  private JsonObject call(String method, String parameters) throws Exception {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    asked.put(id, answer);
    socket
        .sendText(
            "{\"id\": %d, \"method\": \"%s\", \"params\": %s}".formatted(id, method, parameters),
            true)
        .join();
    return answer.get(PATIENCE, TimeUnit.SECONDS);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      JsonObject whole = JSON.parse(message.toString());
      message.setLength(0);
      if (whole.hasKey("id")) {
        JsonObject result = whole.hasKey("result") ? whole.getObj("result") : whole;
        asked.remove(whole.get("id").getAsNumber().value().intValue()).complete(result);
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
