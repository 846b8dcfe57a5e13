package dicta.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Style sheets and scripts: a fixed list, so that no path leads anywhere else. */
final class AssetServlet extends HttpServlet {
  private static final String YASGUI =
      "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/yasgui.min";
  private static final String OWN = "/dicta/serve/assets/";

  private record Asset(String resource, String type) {}

  private static final Map<String, Asset> ASSETS =
      Map.of(
          "style.css", new Asset(OWN + "style.css", "text/css;charset=utf-8"),
          "sparql.css", new Asset(OWN + "sparql.css", "text/css;charset=utf-8"),
          "sparql.js", new Asset(OWN + "sparql.js", "text/javascript;charset=utf-8"),
          "icon.svg", new Asset(OWN + "icon.svg", "image/svg+xml"),
          "yasgui.css", new Asset(YASGUI + ".css", "text/css;charset=utf-8"),
          "yasgui.js", new Asset(YASGUI + ".js", "text/javascript;charset=utf-8"));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().replaceFirst("^/assets/", "");
    Asset asset = ASSETS.get(name);
    if (asset == null) {
      Pages.notFound(request, response, Paths.encoded(request));
      return;
    }
    try (InputStream in = AssetServlet.class.getResourceAsStream(asset.resource())) {
      ResourceServlet.sendTagged(request, response, asset.type(), in.readAllBytes());
    }
  }
}
