package dicta.serve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts guarded forms in the place of the few functions by which a short query takes a processor or
 * the memory for itself: REGEX and REPLACE that no timeout stops, REPLACE and CONCAT whose results
 * double with each step, arithmetic ({@link BoundedNumbers}). Guarded ones stop with the query, and
 * give an error in place of a string of more than a million characters. What would keep the
 * optimiser busy without end is refused.
 */
final class Guards {
  static final int MAX_LENGTH = 1_000_000;
  private static final int MAX_EXISTS = 10;

  private Guards() {}

  static Query guard(Query query) {
    ElementTransform elements = new ElementTransformCopyBase();
    return QueryTransformOps.transform(query, elements, new Guarding(elements));
  }

  private static final class Guarding extends ExprTransformApplyElementTransform {
    private int depth;

    Guarding(ElementTransform elements) {
      super(elements);
    }

    /** For each level of these the optimiser takes twice the time of the one before. */
    @Override
    public Expr transform(ExprFunctionOp exists, ExprList arguments, Op pattern) {
      if (depth == MAX_EXISTS) {
        ServletOps.errorBadRequest("EXISTS may be nested " + MAX_EXISTS + " deep.");
      }
      depth++;
      try {
        return super.transform(exists, arguments, pattern);
      } finally {
        depth--;
      }
    }

    @Override
    public Expr transform(ExprFunction2 operator, Expr left, Expr right) {
      if (operator instanceof E_Multiply) {
        return new BoundedNumbers.Multiply(left, right);
      }
      if (operator instanceof E_Add) {
        return new BoundedNumbers.Add(left, right);
      }
      return operator instanceof E_Subtract
          ? new BoundedNumbers.Subtract(left, right)
          : super.transform(operator, left, right);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Regex) {
        return Regex.of(arguments);
      }
      if (function instanceof E_StrReplace) {
        return Replace.of(arguments);
      }
      return function instanceof E_StrConcat
          ? new Concat(arguments)
          : super.transform(function, arguments);
    }
  }

  private static Pattern pattern(String label, List<NodeValue> arguments, int flagsAt) {
    String flags =
        arguments.size() > flagsAt && arguments.get(flagsAt) != null
            ? arguments.get(flagsAt).asNode().getLiteralLexicalForm()
            : null;
    return RegexEngine.makePattern(label, arguments.get(1).asNode().getLiteralLexicalForm(), flags);
  }

  /**
   * The optimiser works constants out before anybody watches the time; it leaves what it cannot
   * work out to the running query.
   */
  private static NodeValue onlyWhenRunning() {
    throw new ExprEvalException("only in a running query");
  }

  /**
   * @throws ExprEvalException when the value is no string
   */
  private static String text(String label, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(label, value).getLiteralLexicalForm();
  }

  /** REGEX that stops with its query. */
  private static final class Regex extends E_Regex {
    private Regex(Expr text, Expr pattern, Expr flags) {
      super(text, pattern, flags);
    }

    static Regex of(ExprList arguments) {
      return new Regex(
          arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      String text = text("REGEX", arguments.get(0));
      Matcher matcher =
          pattern("REGEX", arguments, 2).matcher(new InterruptibleText(text, environment));
      return NodeValue.makeBoolean(matcher.find());
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      return onlyWhenRunning();
    }

    @Override
    public Expr copy(ExprList arguments) {
      return of(arguments);
    }
  }

  /** REPLACE that stops with its query and whose result stays bounded. */
  private static final class Replace extends E_StrReplace {
    private Replace(Expr text, Expr pattern, Expr replacement, Expr flags) {
      super(text, pattern, replacement, flags);
    }

    static Replace of(ExprList arguments) {
      return new Replace(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      String text = text("REPLACE", arguments.get(0));
      String replacement = text("REPLACE", arguments.get(2));
      long groups = replacement.chars().filter(c -> c == '$').count();
      Matcher matcher =
          pattern("REPLACE", arguments, 3).matcher(new InterruptibleText(text, environment));
      long length = text.length();
      // A walk through all matches takes as long as the replacing, and this walk can be stopped.
      while (matcher.find()) {
        length += replacement.length() + groups * (matcher.end() - matcher.start());
        if (length > MAX_LENGTH) {
          throw new ExprEvalException("REPLACE: longer than " + MAX_LENGTH + " characters");
        }
      }
      return super.eval(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      return onlyWhenRunning();
    }

    @Override
    public Expr copy(ExprList arguments) {
      return of(arguments);
    }
  }

  /** CONCAT whose result stays bounded. */
  private static final class Concat extends E_StrConcat {
    Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      long length = 0;
      for (NodeValue argument : arguments) {
        length += argument.asString().length();
      }
      if (length > MAX_LENGTH) {
        throw new ExprEvalException("CONCAT: longer than " + MAX_LENGTH + " characters");
      }
      return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }
}
