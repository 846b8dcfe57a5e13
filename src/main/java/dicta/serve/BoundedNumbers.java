package dicta.serve;

import java.math.BigInteger;
import java.util.List;
import javax.xml.datatype.Duration;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.library.FN_Round;
import org.apache.jena.sparql.function.library.FN_Round_Half_Even;
import org.apache.jena.sparql.function.library.Math_pow;

/**
 * Arithmetic whose numbers stay bounded. Integers and decimals have no limit in SPARQL, so that a
 * number squared thirty times fills the memory, in one step that no timeout stops; and a date to
 * which a long duration is added is counted up month by month. Beyond these bounds there is an
 * error in place of a value, as for any other arithmetic that fails.
 */
final class BoundedNumbers {
  /** Binary digits: some thirty thousand decimal ones. */
  private static final long MAX_BITS = 100_000;

  /** Digits behind the point. */
  private static final int MAX_PRECISION = 1_000;

  /** Ten thousand years. */
  private static final double MAX_DAYS = 3_652_425;

  private BoundedNumbers() {}

  private static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
  }

  private static void checkBits(double bits) {
    if (bits > MAX_BITS) {
      throw new ExprEvalException("a number of more than " + MAX_BITS + " binary digits");
    }
  }

  private static void checkDuration(NodeValue value) {
    if (!value.isDuration()) {
      return;
    }
    Duration duration = value.getDuration();
    double days =
        duration.getYears() * 366.0
            + duration.getMonths() * 31.0
            + duration.getDays()
            + duration.getHours() / 24.0
            + duration.getMinutes() / 1_440.0
            + duration.getSeconds() / 86_400.0;
    if (days > MAX_DAYS) {
      throw new ExprEvalException("a duration of more than ten thousand years");
    }
  }

  private static void checkPrecision(List<NodeValue> arguments) {
    if (arguments.size() < 2 || !arguments.get(1).isInteger()) {
      return;
    }
    BigInteger precision = arguments.get(1).getInteger();
    if (precision.abs().compareTo(BigInteger.valueOf(MAX_PRECISION)) > 0) {
      throw new ExprEvalException("more than " + MAX_PRECISION + " digits behind the point");
    }
  }

  /** A product whose factors have few enough digits together. */
  static final class Multiply extends E_Multiply {
    Multiply(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      checkBits((double) bits(left) + bits(right));
      return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Multiply(left, right);
    }
  }

  /** A sum, and what is later by a duration. */
  static final class Add extends E_Add {
    Add(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      checkDuration(left);
      checkDuration(right);
      return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Add(left, right);
    }
  }

  /** A difference, and what is earlier by a duration. */
  static final class Subtract extends E_Subtract {
    Subtract(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      checkDuration(left);
      checkDuration(right);
      return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Subtract(left, right);
    }
  }

  /** {@code math:pow}, exact for integers. */
  static final class Power extends Math_pow {
    @Override
    public NodeValue exec(NodeValue base, NodeValue exponent) {
      if (base.isInteger() && exponent.isInteger()) {
        checkBits((double) bits(base) * exponent.getInteger().doubleValue());
      }
      return super.exec(base, exponent);
    }
  }

  /** {@code fn:round}. */
  static final class Round extends FN_Round {
    @Override
    public NodeValue exec(List<NodeValue> arguments) {
      checkPrecision(arguments);
      return super.exec(arguments);
    }
  }

  /** {@code fn:round-half-to-even}. */
  static final class RoundHalfEven extends FN_Round_Half_Even {
    @Override
    public NodeValue exec(List<NodeValue> arguments) {
      checkPrecision(arguments);
      return super.exec(arguments);
    }
  }
}
