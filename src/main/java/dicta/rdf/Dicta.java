package dicta.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the Dicta ontology, in the order of {@code ontology/dicta.ttl}; a test holds the two
 * together. What a term means stands there. The values of stance, mode and so on are made by {@link
 * Concepts}.
 */
public final class Dicta {
  /** The namespace, here and nowhere else. */
  public static final String NAMESPACE = "https://w3id.org/dicta#";

  /** IRI of the ontology as a document. */
  public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/dicta");

  public static final Node ARTICLE = term("Article");
  public static final Node ACTOR = term("Actor");
  public static final Node OUTLET = term("Outlet");
  public static final Node PLACE = term("Place");
  public static final Node NAME = term("Name");
  public static final Node NAME_USE = term("NameUse");
  public static final Node PASSAGE_CLASS = term("Passage");
  public static final Node STATEMENT = term("Statement");
  public static final Node ATTRIBUTION_CLASS = term("Attribution");
  public static final Node UTTERANCE = term("Utterance");
  public static final Node WORDING_CLASS = term("Wording");
  public static final Node CLAIM = term("Claim");
  public static final Node FIGURE = term("Figure");
  public static final Node FIGURE_SERIES = term("FigureSeries");
  public static final Node CORRECTION_CLASS = term("Correction");

  public static final Node PUBLISHED_BY = term("publishedBy");
  public static final Node MENTIONS = term("mentions");
  public static final Node SOURCE_ID = term("sourceId");
  public static final Node NEAR_DUPLICATE_OF = term("nearDuplicateOf");
  public static final Node IN_ARTICLE = term("inArticle");
  public static final Node PASSAGE = term("passage");
  public static final Node CUE_PASSAGE = term("cuePassage");
  public static final Node SOURCE_PASSAGE = term("sourcePassage");
  public static final Node SENTENCE_PASSAGE = term("sentencePassage");
  public static final Node REFERS_TO = term("refersTo");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node METHOD = term("method");
  public static final Node EVIDENCE = term("evidence");
  public static final Node SAID_BY = term("saidBy");
  public static final Node ATTRIBUTION = term("attribution");
  public static final Node TEXT = term("text");
  public static final Node EMBEDS = term("embeds");
  public static final Node STATES = term("states");
  public static final Node REPORTS = term("reports");
  public static final Node EXPRESSES = term("expresses");
  public static final Node DENIES = term("denies");
  public static final Node CONTRADICTS = term("contradicts");
  public static final Node RESPONDS_TO = term("respondsTo");
  public static final Node WORDING = term("wording");
  public static final Node FIRST_REPORT = term("firstReport");
  public static final Node SECOND_REPORT = term("secondReport");
  public static final Node ONLY_FIRST = term("onlyFirst");
  public static final Node ONLY_SECOND = term("onlySecond");
  public static final Node DIFFERENCE = term("difference");
  public static final Node SPEAKER = term("speaker");
  public static final Node SPEAKER_LABEL = term("speakerLabel");
  public static final Node IN_POST = term("inPost");
  public static final Node ON_BEHALF_OF = term("onBehalfOf");
  public static final Node ADDRESSEE = term("addressee");
  public static final Node VIA = term("via");
  public static final Node MEDIUM = term("medium");
  public static final Node MEDIUM_TEXT = term("mediumText");
  public static final Node STANCE = term("stance");
  public static final Node MODE = term("mode");
  public static final Node CUE = term("cue");
  public static final Node HEDGE = term("hedge");
  public static final Node SAID_AT = term("saidAt");
  public static final Node MEASURE = term("measure");
  public static final Node COUNT = term("count");
  public static final Node PRECISION = term("precision");
  public static final Node OF_WHOM = term("ofWhom");
  public static final Node SUBSET_OF = term("subsetOf");
  public static final Node AS_OF = term("asOf");
  public static final Node REPORTED_IN = term("reportedIn");
  public static final Node UPDATES = term("updates");
  public static final Node CONFLICTS_WITH = term("conflictsWith");
  public static final Node HAS_FIGURE = term("hasFigure");
  public static final Node HAS_NAME = term("hasName");
  public static final Node SCRIPT = term("script");
  public static final Node OF_NAME = term("ofName");
  public static final Node USED_FOR = term("usedFor");
  public static final Node USED_BY = term("usedBy");
  public static final Node ACCORDING_TO = term("accordingTo");
  public static final Node VOICE = term("voice");
  public static final Node ENTITY_TYPE = term("entityType");
  public static final Node WITHIN = term("within");
  public static final Node SEAT_OF = term("seatOf");
  public static final Node GOVERNS = term("governs");
  public static final Node ORGAN_OF = term("organOf");
  public static final Node DEMONYM = term("demonym");
  public static final Node CORRECTS = term("corrects");
  public static final Node CORRECTION = term("correction");
  public static final Node ACTION = term("action");
  public static final Node CORRECTED_TO = term("correctedTo");
  public static final Node CORRECTED_FROM = term("correctedFrom");
  public static final Node FITS = term("fits");

  public static final Node VALUES = term("values");
  public static final Node STANCES = term("stances");
  public static final Node MODES = term("modes");
  public static final Node MEDIA = term("media");
  public static final Node MEASURES = term("measures");
  public static final Node PRECISIONS = term("precisions");
  public static final Node VOICES = term("voices");
  public static final Node ENTITY_TYPES = term("entityTypes");

  private Dicta() {}

  static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
