package dicta.corpus;

import dicta.attribution.Statement;
import dicta.entity.Cast;
import dicta.text.AnnotatedText;
import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers that an article reports: dead, wounded, displaced, detained, troops,
 * inhabitants, distances, vehicles, and other things counted or measured, money and percentages
 * among them. Years, dates, times, ages, scores and fractions of units are none.
 */
public final class FigureFinder {
  private static final Set<Measure> PEOPLE =
      EnumSet.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.DISPLACED,
          Measure.DETAINED,
          Measure.TROOPS,
          Measure.POPULATION);

  /** Told by the noun rather than by the verb. */
  private static final Set<Measure> THINGS = EnumSet.of(Measure.TROOPS, Measure.VEHICLES);

  /** Figures in text order. Linear in the length of the text. */
  public List<Figure> find(AnnotatedText text, List<Statement> statements, Cast cast) {
    InnermostStatement innermost = new InnermostStatement(statements);
    List<Figure> figures = new ArrayList<>();
    int previous = 0;
    Measure topic = null;
    for (Sentence sentence : text.sentences()) {
      Words words = Words.of(text, sentence);
      int first = figures.size();
      List<Found> found = Found.in(words);
      String asOf = found.isEmpty() ? null : AsOf.of(words, text);
      for (int i = 0; i < found.size(); i++) {
        Place place = new Place(text, words, first, previous, topic, asOf);
        Figure figure = figure(place, found, i, figures);
        if (figure != null) {
          figures.add(inStatement(figure, innermost));
        }
      }
      if (figures.size() > first) {
        topic = before(figures, first);
        topic = PEOPLE.contains(topic) ? people(figures, first) : topic;
      } else {
        topic = Elided.asked(words);
      }
      previous = first;
    }
    return List.copyOf(figures);
  }

  /** Where a figure is looked for. */
  private record Place(
      AnnotatedText text, Words words, int sentence, int previous, Measure topic, String asOf) {}

  private static Figure figure(Place place, List<Found> found, int index, List<Figure> figures) {
    Words words = place.words();
    Found here = found.get(index);
    Subset subset = Subset.of(words, here.modifier(), here.counted());
    Integer whole = null;
    Measure measure = here.measure();
    long count = here.numeral().value();
    boolean first = figures.size() == place.sentence();
    boolean elided =
        measure == null
            && !Other.isHarmed(words, here.modifier(), here.counted())
            && Elided.is(words, here.modifier(), here.numeral(), here.counted());
    if (here.partOfNext()) {
      whole = figures.size() + 1;
    } else if (subset != Subset.NONE) {
      int from = first ? place.previous() : place.sentence();
      if (subset == Subset.LIST && first) {
        from = figures.size();
      }
      whole = Subset.whole(figures, from, count);
      if (measure == null && whole != null) {
        measure = sharedMeasure(figures, from, subset, whole);
      }
    } else if (!first
        && Subset.isRemainder(words, found.get(index - 1).modifier(), here.modifier())) {
      whole = figures.size() - 1;
    } else if (!first && Found.breakdown(words, found, index) > 0) {
      whole = figures.size() - Found.breakdown(words, found, index);
    } else if (!first && elided && Elided.isPart(words, here.modifier())) {
      whole = figures.size() - 1;
      measure = null;
    } else if (!first && Found.isCoordinated(words, found, index)) {
      Figure before = figures.get(figures.size() - 1);
      whole = before.subsetOf();
      boolean own =
          Other.isHarmed(words, here.modifier(), here.counted())
              || isOfOtherKind(words, before.measure(), here.counted())
              || THINGS.contains(before.measure())
                  && MeasureContext.byNoun(words, here.counted()) != null;
      if (measure == null && before.measure() != Measure.OTHER && !own) {
        measure = before.measure();
      }
    } else if (!first && Subset.goesOn(words, figures, here.modifier())) {
      whole = figures.get(figures.size() - 1).subsetOf();
    }
    if (whole != null && Elided.isFatal(words, here.counted())) {
      measure = Measure.KILLED;
    }
    if (measure == null) {
      measure = Found.ahead(words, found, index);
    }
    if (measure == null) {
      measure = MeasureContext.byNoun(words, here.counted());
      boolean gathered =
          measure == Measure.POPULATION && isDoing(words, here.modifier(), here.counted());
      measure = measure == Measure.TROOPS && isWeak(here) || gathered ? null : measure;
    }
    if (measure == null) {
      measure = Other.fits(words, here.numeral(), here.modifier(), here.counted(), subset);
    }
    if (elided && (measure == null || measure == Measure.OTHER)) {
      Measure before = first ? place.topic() : before(figures, place.sentence());
      measure = before == null ? measure : before;
      if (measure == null && !first && here.numeral().digits()) {
        // "11 per cent; the employers offered 4"
        measure = Measure.OTHER;
      }
    }
    boolean pronoun = measure == Measure.OTHER && count == 1 && !here.numeral().digits();
    if (measure == null || pronoun) {
      return null;
    }
    boolean low = Modifier.upperEnd(words, here.numeral()) != null;
    int last =
        (low ? here.modifier().end() : Math.max(here.modifier().end(), here.counted().unitEnd()))
            - 1;
    Span span = words.span(here.modifier().first(), last);
    String of = of(place.text(), words, here.counted(), figures, place.sentence());
    return new Figure(
        span, null, measure, count, here.modifier().precision(), of, whole, place.asOf());
  }

  /** What the last number of people or things in the sentence counts; null where there is none. */
  private static Measure before(List<Figure> figures, int from) {
    for (int i = figures.size() - 1; i >= from; i--) {
      boolean counted = figures.get(i).of() != null || figures.get(i).measure() != Measure.OTHER;
      if (figures.get(i).measure() != Measure.DISTANCE && counted) {
        return figures.get(i).measure();
      }
    }
    return null;
  }

  /** What the sentence counts people by; null where it does in no or in several ways. */
  private static Measure people(List<Figure> figures, int from) {
    Measure one = null;
    for (Figure figure : figures.subList(from, figures.size())) {
      if (PEOPLE.contains(figure.measure())) {
        if (one != null && one != figure.measure()) {
          return null;
        }
        one = figure.measure();
      }
    }
    return one;
  }

  /** "40 tanks and [900 men]", "3,200 people and [40,000 sheep]". */
  private static boolean isOfOtherKind(Words words, Measure before, CountedPhrase counted) {
    boolean people = counted.isEmpty() || MeasureContext.isPersons(counted.head(words));
    return before == Measure.VEHICLES && !counted.isEmpty()
        || before == Measure.POPULATION && !people;
  }

  /** Two soldiers that walk by are no strength of troops. */
  private static boolean isWeak(Found here) {
    return !here.numeral().digits()
        && here.numeral().value() < 10
        && here.modifier().precision() == Precision.EXACT;
  }

  /** "120 residents [had gathered]" are no population; "its 900 residents had ..." are. */
  private static boolean isDoing(Words words, Modifier modifier, CountedPhrase counted) {
    int at = counted.end();
    boolean act =
        words.at(at).tag().equals("VERB")
            || CommonWords.HAVE.contains(words.form(at)) && words.at(at + 1).tag().equals("VERB");
    return act && !CommonWords.DEFINITE.contains(words.form(modifier.first() - 1));
  }

  /** "At least 15 of them" after several wholes that differ in kind counts across them. */
  private static Measure sharedMeasure(List<Figure> figures, int from, Subset subset, int whole) {
    if (subset == Subset.PARTITIVE) {
      boolean one =
          figures.size() == from + 1 || people(figures, from) == figures.get(whole).measure();
      return one ? figures.get(whole).measure() : Measure.OTHER;
    }
    return figures.get(whole).measure();
  }

  private static String of(
      AnnotatedText text,
      Words words,
      CountedPhrase counted,
      List<Figure> figures,
      int sentenceStart) {
    boolean elided = counted.isEmpty() || Set.of("others", "more").contains(counted.head(words));
    if (!elided) {
      return text.cut(words.span(counted.first(), counted.end() - 1));
    }
    if (counted.partitive() || figures.size() == sentenceStart || counted.isEmpty()) {
      return null;
    }
    return figures.get(figures.size() - 1).of();
  }

  private static Figure inStatement(Figure figure, InnermostStatement innermost) {
    return new Figure(
        figure.span(),
        innermost.of(figure.span()),
        figure.measure(),
        figure.count(),
        figure.precision(),
        figure.of(),
        figure.subsetOf(),
        figure.asOf());
  }
}
