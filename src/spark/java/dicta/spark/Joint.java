package dicta.spark;

import dicta.corpus.Joints;
import dicta.corpus.Joints.Answer;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.Joints.Link;
import dicta.corpus.StatementId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** One of {@link Joints}, as it travels between machines. */
record Joint(
    Kind kind, StatementId first, StatementId second, double score, String method, String evidence)
    implements Serializable {
  /** Of two statements, by comparison of the pair, come before those that an article gives. */
  enum Kind {
    LINK,
    LINK_IN_ARTICLE,
    SHARED,
    ANSWER,
    CONFLICT,
    CONFLICT_IN_ARTICLE
  }

  /** A pair has one conflict at most; the one found by comparison counts. */
  private static final Comparator<Joint> ORDER =
      Comparator.comparing(
              (Joint joint) ->
                  joint.kind() == Kind.CONFLICT_IN_ARTICLE ? Kind.CONFLICT : joint.kind())
          .thenComparing(Joint::first)
          .thenComparing(Joint::second);

  static List<Joint> ofPair(Joints joints) {
    return of(joints, Kind.LINK, Kind.CONFLICT);
  }

  static List<Joint> ofArticle(Joints joints) {
    return of(joints, Kind.LINK_IN_ARTICLE, Kind.CONFLICT_IN_ARTICLE);
  }

  private static List<Joint> of(Joints joints, Kind link, Kind conflict) {
    List<Joint> all = new ArrayList<>();
    joints.links().forEach(one -> all.add(of(link, one)));
    joints.shared().forEach(one -> all.add(of(Kind.SHARED, one)));
    for (Answer one : joints.answers()) {
      all.add(
          new Joint(
              Kind.ANSWER,
              one.denier(),
              one.target(),
              one.confidence(),
              one.method(),
              one.evidence()));
    }
    for (Conflict one : joints.conflicts()) {
      all.add(
          new Joint(
              conflict, one.first(), one.second(), one.confidence(), one.method(), one.evidence()));
    }
    return all;
  }

  private static Joint of(Kind kind, Link link) {
    return new Joint(kind, link.first(), link.second(), link.score(), link.method(), "");
  }

  /** The joints of a component, each once, in an order that does not depend on how they came. */
  static Joints all(Collection<Joint> joints) {
    List<Joint> byComparison = new ArrayList<>(joints);
    byComparison.sort(Comparator.comparing(Joint::kind));
    TreeSet<Joint> each = new TreeSet<>(ORDER);
    each.addAll(byComparison);
    List<Link> links = new ArrayList<>();
    List<Link> shared = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Joint one : each) {
      switch (one.kind()) {
        case LINK, LINK_IN_ARTICLE ->
            links.add(new Link(one.first(), one.second(), one.score(), one.method()));
        case SHARED -> shared.add(new Link(one.first(), one.second(), one.score(), one.method()));
        case ANSWER ->
            answers.add(
                new Answer(one.first(), one.second(), one.score(), one.method(), one.evidence()));
        case CONFLICT, CONFLICT_IN_ARTICLE ->
            conflicts.add(
                new Conflict(one.first(), one.second(), one.score(), one.method(), one.evidence()));
      }
    }
    return new Joints(links, shared, answers, conflicts);
  }

  boolean joinsTwo() {
    return !first.equals(second);
  }
}
