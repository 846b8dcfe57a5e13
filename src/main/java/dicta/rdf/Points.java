package dicta.rdf;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Where a place is, as a GeoSPARQL point in CRS84, which gives the longitude first.
 *
 * @see <a href="https://docs.ogc.org/is/22-047r1/22-047r1.html">OGC GeoSPARQL 1.1</a>
 */
final class Points {
  private static final Node HAS_GEOMETRY = geo("hasGeometry");
  private static final Node HAS_DEFAULT_GEOMETRY = geo("hasDefaultGeometry");
  private static final Node AS_WKT = geo("asWKT");
  private static final Node GEOMETRY = geo("Geometry");

  private Points() {}

  static void write(List<Triple> triples, Node place, Node latitude, Node longitude) {
    Node geometry = NodeFactory.createURI(place.getURI() + "/geometry");
    String wkt = "POINT(" + plain(longitude) + " " + plain(latitude) + ")";
    triples.add(Triple.create(place, HAS_GEOMETRY, geometry));
    triples.add(Triple.create(place, HAS_DEFAULT_GEOMETRY, geometry));
    triples.add(Triple.create(geometry, Vocabulary.TYPE, GEOMETRY));
    triples.add(
        Triple.create(
            geometry,
            AS_WKT,
            NodeFactory.createLiteralDT(
                wkt, TypeMapper.getInstance().getSafeTypeByName(Vocabulary.GEO + "wktLiteral"))));
    triples.add(Triple.create(place, schema("latitude"), decimal(latitude)));
    triples.add(Triple.create(place, schema("longitude"), decimal(longitude)));
  }

  private static Node decimal(Node number) {
    return NodeFactory.createLiteralDT(plain(number), XSDDatatype.XSDdecimal);
  }

  private static String plain(Node number) {
    BigDecimal value = new BigDecimal(number.getLiteralLexicalForm().strip()).stripTrailingZeros();
    return (value.scale() < 1 ? value.setScale(1) : value).toPlainString();
  }

  private static Node geo(String name) {
    return NodeFactory.createURI(Vocabulary.GEO + name);
  }

  private static Node schema(String name) {
    return NodeFactory.createURI(Vocabulary.SCHEMA + name);
  }
}
