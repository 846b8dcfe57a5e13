package dicta.rdf;

import dicta.corpus.Figure;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The numbers that an article reports. */
final class FigureTriples {
  private FigureTriples() {}

  static void write(Description to, Node activity) {
    List<Figure> figures = to.read.figures();
    List<Node> nodes = name(to, figures);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Node node = nodes.get(i);
      write(to, figure, node);
      to.add(node, Vocabulary.WAS_GENERATED_BY, activity);
      if (figure.subsetOf() != null) {
        to.add(node, Dicta.SUBSET_OF, nodes.get(figure.subsetOf()));
      }
    }
  }

  private static List<Node> name(Description to, List<Figure> figures) {
    Map<Span, Integer> seen = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Figure figure : figures) {
      int repeat = seen.merge(figure.span(), 1, Integer::sum) - 1;
      nodes.add(to.iris.figure(to.sha16, figure.span(), repeat));
    }
    return nodes;
  }

  private static void write(Description to, Figure figure, Node node) {
    to.add(node, Vocabulary.TYPE, Dicta.FIGURE);
    to.add(node, Dicta.IN_ARTICLE, to.article);
    to.add(node, Dicta.MEASURE, Concepts.of(figure.measure()));
    to.add(node, Dicta.COUNT, Literals.integer(figure.count()));
    to.add(node, Dicta.PRECISION, Concepts.of(figure.precision()));
    to.addString(node, Dicta.OF_WHOM, figure.of());
    to.addString(node, Dicta.AS_OF, figure.asOf());
    to.add(node, Dicta.PASSAGE, to.passage(figure.span()));
    to.addSentence(node, figure.span().start());
    if (figure.statement() != null) {
      Node statement = to.statement(figure.statement());
      to.add(node, Dicta.REPORTED_IN, statement);
      to.add(statement, Dicta.STATES, node);
      to.addSaidBy(node, figure.statement());
    }
  }
}
