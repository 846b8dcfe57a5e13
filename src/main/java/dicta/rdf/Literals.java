package dicta.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in one canonical form each, because a store keeps 0.5 and 0.50 apart. */
final class Literals {
  private static final int DIGITS = 4;

  private Literals() {}

  /** A plain string. Half a surrogate pair, which no encoding can write, becomes U+FFFD. */
  static Node string(String value) {
    boolean whole = value.codePoints().noneMatch(Literals::loneSurrogate);
    return NodeFactory.createLiteralString(whole ? value : repaired(value));
  }

  private static String repaired(String value) {
    StringBuilder repaired = new StringBuilder(value.length());
    value.codePoints().forEach(c -> repaired.appendCodePoint(loneSurrogate(c) ? 0xFFFD : c));
    return repaired.toString();
  }

  private static boolean loneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  /** An offset or a length, in the datatype that NIF asks for. */
  static Node offset(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A decimal of at most four digits in the canonical form of XSD 1.0: "0.85", "1.0". */
  static Node decimal(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    if (rounded.scale() < 1) {
      rounded = rounded.setScale(1);
    }
    return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A date or a date with time where the string is one, else a plain string. */
  static Node date(String value) {
    if (XSDDatatype.XSDdate.isValid(value)) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
    }
    if (XSDDatatype.XSDdateTime.isValid(value)) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdateTime);
    }
    return string(value);
  }

  /** An IRI where the string can stand as one in N-Quads, else a plain string. */
  static Node address(String value) {
    return isIri(value) ? NodeFactory.createURI(value) : string(value);
  }

  private static boolean isIri(String value) {
    return (value.startsWith("http://") || value.startsWith("https://"))
        && value.codePoints().noneMatch(Literals::forbiddenInIri);
  }

  private static boolean forbiddenInIri(int c) {
    return c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0 || loneSurrogate(c);
  }
}
