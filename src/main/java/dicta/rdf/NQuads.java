package dicta.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Canonical N-Quads: one way to write each quad, so that equal graphs are equal bytes once their
 * lines are sorted.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#canonical-quads">RDF Dataset Canonicalization,
 *     canonical form of N-Quads</a>
 */
public final class NQuads {
  private NQuads() {}

  /** The quad as a line, without its line break. */
  public static String line(Quad quad) {
    return line(quad.asTriple(), quad.getGraph());
  }

  static String line(Triple triple, Node graph) {
    StringBuilder line = new StringBuilder(160);
    node(triple.getSubject(), line);
    line.append(' ');
    node(triple.getPredicate(), line);
    line.append(' ');
    node(triple.getObject(), line);
    line.append(' ');
    node(graph, line);
    return line.append(" .").toString();
  }

  private static void node(Node node, StringBuilder line) {
    if (node.isURI()) {
      line.append('<').append(node.getURI()).append('>');
    } else if (node.isLiteral()) {
      literal(node, line);
    } else {
      throw new IllegalArgumentException("Dicta's graphs have IRIs and literals only, not " + node);
    }
  }

  private static void literal(Node literal, StringBuilder line) {
    line.append('"');
    escape(literal.getLiteralLexicalForm(), line);
    line.append('"');
    if (!literal.getLiteralLanguage().isEmpty()) {
      line.append('@').append(literal.getLiteralLanguage());
    } else if (!XSDDatatype.XSDstring.equals(literal.getLiteralDatatype())) {
      line.append("^^<").append(literal.getLiteralDatatypeURI()).append('>');
    }
  }

  private static void escape(String value, StringBuilder line) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '"' -> line.append("\\\"");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        case '\b' -> line.append("\\b");
        case '\f' -> line.append("\\f");
        default -> character(c, line);
      }
    }
  }

  private static void character(char c, StringBuilder line) {
    if (c < ' ' || c == 0x7F) {
      line.append(String.format(java.util.Locale.ROOT, "\\u%04X", (int) c));
    } else {
      line.append(c);
    }
  }
}
