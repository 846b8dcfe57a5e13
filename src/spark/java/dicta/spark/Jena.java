package dicta.spark;

import org.apache.jena.sys.JenaSystem;

/** Jena, ready in this process; every task that makes graphs asks for it. */
final class Jena {
  private static final String XML_READER = "javax.xml.stream.XMLInputFactory";

  private Jena() {}

  static void init() {
    if (System.getProperty(XML_READER) == null) {
      // The platform's own; that of Spark's libraries does not know how to refuse external
      // entities.
      System.setProperty(XML_READER, "com.sun.xml.internal.stream.XMLInputFactoryImpl");
    }
    JenaSystem.init();
  }
}
