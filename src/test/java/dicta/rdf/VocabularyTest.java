package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.corpus.Measure;
import dicta.corpus.Precision;
import dicta.entity.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Graph TERMS = Ontology.terms();

  @Test
  void constantsAndOntologyNameTheSameTerms() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : Dicta.class.getDeclaredFields()) {
      boolean term = Modifier.isPublic(field.getModifiers()) && field.getType() == Node.class;
      if (term && field.get(null) != Dicta.ONTOLOGY) {
        constants.add(((Node) field.get(null)).getURI());
      }
    }
    concepts().forEach(concept -> constants.add(concept.getURI()));
    assertThat(constants).isEqualTo(declared());
  }

  @Test
  void everyTermHasOneEnglishLabelAndComment() {
    for (String term : declared()) {
      Node node = NodeFactory.createURI(term);
      for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
        List<Triple> texts = TERMS.find(node, property, Node.ANY).toList();
        assertThat(texts).as("%s of %s", property, term).hasSize(1);
        assertThat(texts.get(0).getObject().getLiteralLanguage()).isEqualTo("en");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms", "shapes"})
  void noBlankNodesAndNoImports(String which) {
    Graph graph = which.equals("terms") ? TERMS : Ontology.shapes();
    assertThat(graph.size()).isPositive();
    assertThat(graph.find().toList())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank())
        .noneMatch(t -> t.getPredicate().equals(OWL2.imports.asNode()));
  }

  @Test
  void disjointClassesAreSoInPairs() {
    List<Node> disjoint =
        List.of(
            Dicta.STATEMENT,
            Dicta.UTTERANCE,
            Dicta.CLAIM,
            Dicta.ACTOR,
            Dicta.PLACE,
            Dicta.NAME,
            Dicta.FIGURE);
    for (Node one : disjoint) {
      for (Node other : disjoint) {
        if (one != other) {
          assertThat(
                  TERMS.contains(one, OWL2.disjointWith.asNode(), other)
                      || TERMS.contains(other, OWL2.disjointWith.asNode(), one))
              .as("%s and %s", one, other)
              .isTrue();
        }
      }
    }
  }

  /** The contract's terms; others rely on them, so that they are written out here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article",
        "Outlet",
        "Actor",
        "Place",
        "Name",
        "NameUse",
        "Passage",
        "Statement",
        "Attribution",
        "Utterance",
        "Claim",
        "Figure",
        "inArticle",
        "saidBy",
        "attribution",
        "text",
        "reports",
        "expresses",
        "denies",
        "contradicts",
        "embeds",
        "states",
        "passage",
        "cuePassage",
        "sourcePassage",
        "speaker",
        "inPost",
        "onBehalfOf",
        "addressee",
        "via",
        "medium",
        "stance",
        "mode",
        "cue",
        "hedge",
        "saidAt",
        "confidence",
        "measure",
        "count",
        "precision",
        "ofWhom",
        "subsetOf",
        "asOf",
        "reportedIn",
        "sourceId",
        "nearDuplicateOf"
      })
  void theContractsTermsExist(String name) {
    assertThat(declared()).contains(Dicta.NAMESPACE + name);
  }

  private static Set<String> declared() {
    Set<String> declared = new TreeSet<>();
    TERMS
        .find(Node.ANY, Vocabulary.TYPE, Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.getURI().startsWith(Dicta.NAMESPACE))
        .forEachRemaining(node -> declared.add(node.getURI()));
    return declared;
  }

  private static Stream<Node> concepts() {
    return Stream.of(
            all(Stance.values(), Concepts::of),
            all(Mode.values(), Concepts::of),
            all(MediumKind.values(), Concepts::of),
            all(Measure.values(), Concepts::of),
            all(Precision.values(), Concepts::of),
            all(Voice.values(), Concepts::of),
            all(EntityType.values(), Concepts::of))
        .flatMap(Function.identity());
  }

  private static <E> Stream<Node> all(E[] values, Function<E, Node> concept) {
    return Arrays.stream(values).map(concept);
  }

  @Test
  void everyConceptBelongsToAGroup() {
    assertThat(concepts())
        .allMatch(concept -> TERMS.contains(concept, SKOS.broader.asNode(), Node.ANY));
  }
}
