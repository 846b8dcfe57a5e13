package dicta.entity.gazetteer;

import java.math.BigDecimal;

/** Decimal numbers in one form each, so that 54.50 and 54.5 are the same fact. */
final class Numbers {
  private Numbers() {}

  static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
