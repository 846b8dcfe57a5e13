package dicta.serve.page;

import dicta.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * A small map of a place and its nearest neighbours, drawn from coordinates alone: no tiles, no
 * borders, since a border drawn is a side taken. Equirectangular, true to shape at its middle.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param dots the places, the one in question last, so that it lies on top
 * @param lines meridians and parallels
 * @param where the coordinates in words
 * @param scale length of the scale bar in units of the drawing
 * @param scaleLabel what the bar stands for
 */
public record PlaceMap(
    int width,
    int height,
    List<Dot> dots,
    List<Line> lines,
    String where,
    String scale,
    String scaleLabel) {
  private static final Node HAS_GEOMETRY = geo("hasGeometry");
  private static final Node AS_WKT = geo("asWKT");
  private static final Pattern POINT =
      Pattern.compile("POINT ?\\((-?\\d{1,3}(?:\\.\\d{1,20})?) (-?\\d{1,2}(?:\\.\\d{1,20})?)\\)$");
  private static final int WIDTH = 480;
  private static final int HEIGHT = 320;
  private static final int MARGIN = 56;
  private static final int NEIGHBOURS = 10;
  private static final int MAX_PLACES = 5000;
  private static final double KM_PER_DEGREE = 111.2;

  /**
   * A place on the map.
   *
   * @param x across
   * @param y down
   * @param label its name; empty where there is no room for it
   * @param side on which side of the dot the name starts ("start") or ends ("end")
   * @param shift from the dot to the name, across
   * @param drop from the dot to the name, down
   * @param address its page
   * @param here whether it is the place in question
   */
  public record Dot(
      String x,
      String y,
      String label,
      String side,
      String shift,
      String drop,
      String address,
      boolean here) {}

  /** A meridian or a parallel. */
  public record Line(String x1, String y1, String x2, String y2, String label) {}

  private record Point(Thing place, double lon, double lat) {
    /** Squared distance in degrees of latitude. */
    double distance(Point other) {
      double dx = (lon - other.lon) * Math.cos(Math.toRadians(lat));
      double dy = lat - other.lat;
      return dx * dx + dy * dy;
    }
  }

  /** The map around a place; empty when nobody knows where it is. */
  static Optional<PlaceMap> around(Thing place) {
    return coordinates(place).map(here -> draw(here, nearest(here)));
  }

  private static Optional<Point> coordinates(Thing place) {
    return place.all(HAS_GEOMETRY).stream()
        .flatMap(geometry -> geometry.all(AS_WKT).stream())
        .flatMap(wkt -> point(place, wkt.words()).stream())
        .findFirst();
  }

  private static Optional<Point> point(Thing place, String wkt) {
    Matcher matcher = POINT.matcher(wkt.strip());
    return matcher.find()
        ? Optional.of(
            new Point(
                place, Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))))
        : Optional.empty();
  }

  private static List<Point> nearest(Point here) {
    List<Point> points = new ArrayList<>();
    var found = here.place().site().graph().find(Node.ANY, HAS_GEOMETRY, Node.ANY);
    while (found.hasNext() && points.size() < MAX_PLACES) {
      Triple triple = found.next();
      if (!triple.getSubject().equals(here.place().node())) {
        Thing other = here.place().site().thing(triple.getSubject());
        coordinates(other).ifPresent(points::add);
      }
    }
    found.close();
    return points.stream()
        .sorted(
            Comparator.comparingDouble((Point p) -> here.distance(p))
                .thenComparing(p -> p.place().address()))
        .limit(NEIGHBOURS)
        .toList();
  }

  private static PlaceMap draw(Point here, List<Point> others) {
    double stretch = Math.cos(Math.toRadians(here.lat()));
    double reachX = 0.2;
    double reachY = 0.15;
    for (Point other : others) {
      reachX = Math.max(reachX, Math.abs(other.lon() - here.lon()) * stretch);
      reachY = Math.max(reachY, Math.abs(other.lat() - here.lat()));
    }
    double perDegree =
        Math.min((WIDTH / 2.0 - MARGIN) / reachX, (HEIGHT / 2.0 - MARGIN / 2.0) / reachY);
    Projection projection = new Projection(here, stretch, perDegree);
    Labels labels = new Labels();
    labels.keepFree(projection.x(here.lon()), projection.y(here.lat()));
    others.forEach(other -> labels.keepFree(projection.x(other.lon()), projection.y(other.lat())));
    Dot center = labels.dot(here.place(), projection.x(here.lon()), projection.y(here.lat()), true);
    List<Dot> dots = new ArrayList<>();
    for (Point other : others) {
      dots.add(
          labels.dot(other.place(), projection.x(other.lon()), projection.y(other.lat()), false));
    }
    dots.add(center);
    double km = round(120 / perDegree * KM_PER_DEGREE);
    return new PlaceMap(
        WIDTH,
        HEIGHT,
        dots,
        projection.lines(),
        words(here),
        fixed(km / KM_PER_DEGREE * perDegree),
        (long) km + " km");
  }

  /** The largest of 1, 2, 5, 10, 20, 50 ... that is not more. */
  private static double round(double km) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, km))));
    double lead = km / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  }

  private static String words(Point point) {
    return String.format(
        Locale.ROOT,
        "%.3f° %s, %.3f° %s",
        Math.abs(point.lat()),
        point.lat() < 0 ? "S" : "N",
        Math.abs(point.lon()),
        point.lon() < 0 ? "W" : "E");
  }

  private static String fixed(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static Node geo(String name) {
    return NodeFactory.createURI(Vocabulary.GEO + name);
  }

  /** Finds room for names: right of the dot, left of it, below or above; else none. */
  private static final class Labels {
    private static final double LETTER = 6.8;
    private final List<double[]> taken = new ArrayList<>();

    void keepFree(double x, double y) {
      taken.add(new double[] {x - 5, y - 5, x + 5, y + 5});
    }

    Dot dot(Thing place, double x, double y, boolean here) {
      String name = place.label();
      double length = name.length() * LETTER * (here ? 1.3 : 1);
      double[][] rooms = {
        {x + 9, y, x + 9 + length},
        {x - 9 - length, y, x - 9},
        {x + 6, y + 13, x + 6 + length},
        {x + 6, y - 13, x + 6 + length}
      };
      for (int i = 0; i < rooms.length; i++) {
        double[] box = {rooms[i][0], rooms[i][1] - 7, rooms[i][2], rooms[i][1] + 7};
        boolean inside = box[0] > 2 && box[2] < WIDTH - 2 && box[1] > 2 && box[3] < HEIGHT - 16;
        if (inside && taken.stream().noneMatch(other -> overlap(other, box))) {
          taken.add(box);
          return new Dot(
              fixed(x),
              fixed(y),
              name,
              i == 1 ? "end" : "start",
              i == 1 ? "-9" : i == 0 ? "9" : "6",
              i == 2 ? "17" : i == 3 ? "-9" : "4",
              place.address(),
              here);
        }
      }
      return new Dot(fixed(x), fixed(y), "", "start", "0", "0", place.address(), here);
    }

    private static boolean overlap(double[] a, double[] b) {
      return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
  }

  /** From degrees to the drawing. */
  private record Projection(Point middle, double stretch, double perDegree) {
    double x(double lon) {
      return WIDTH / 2.0 + (lon - middle.lon()) * stretch * perDegree;
    }

    double y(double lat) {
      return HEIGHT / 2.0 - (lat - middle.lat()) * perDegree;
    }

    List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      double halfX = WIDTH / 2.0 / (stretch * perDegree);
      double halfY = HEIGHT / 2.0 / perDegree;
      double step = step(Math.max(halfX, halfY));
      for (double lon = Math.ceil((middle.lon() - halfX) / step) * step;
          lon <= middle.lon() + halfX;
          lon += step) {
        String x = fixed(x(lon));
        lines.add(new Line(x, "0", x, String.valueOf(HEIGHT), degrees(lon, "E", "W")));
      }
      for (double lat = Math.ceil((middle.lat() - halfY) / step) * step;
          lat <= middle.lat() + halfY;
          lat += step) {
        String y = fixed(y(lat));
        lines.add(new Line("0", y, String.valueOf(WIDTH), y, degrees(lat, "N", "S")));
      }
      return lines;
    }

    private static double step(double half) {
      for (double step : new double[] {0.1, 0.25, 0.5, 1, 2, 5, 10}) {
        if (half / step <= 3) {
          return step;
        }
      }
      return 30;
    }

    private static String degrees(double value, String positive, String negative) {
      String number = String.format(Locale.ROOT, "%.2f", Math.abs(value));
      return number.replaceAll("\\.?0+$", "") + "°" + (value < 0 ? negative : positive);
    }
  }
}
