package dicta.rdf;

import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.gazetteer.Town;
import dicta.entity.gazetteer.Towns;
import dicta.entity.resolve.EntityKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Where a town lies that only the table of towns knows, with GeoNames' page of it and the source.
 */
final class TownTriples {
  private static final Node SEE_ALSO = NodeFactory.createURI(Vocabulary.RDFS + "seeAlso");
  private static final Node SOURCE = NodeFactory.createURI(Vocabulary.DCTERMS + "source");
  private static final Node GEONAMES =
      NodeFactory.createURI(GazetteerReader.NAMESPACE + "source-geonames");

  /** Made when the first place is described that the gazetteer lacks. */
  private static final class Index {
    static final Map<String, Town> BY_KEY = byKey();
    static final Map<String, String> TERRITORY = territories();
  }

  private TownTriples() {}

  /** The triples of a place's key; none when it is no town of the table. */
  static List<Triple> of(Iris iris, String key) {
    Town town = Index.BY_KEY.get(key);
    List<Triple> triples = new ArrayList<>();
    if (town != null) {
      Node place = iris.entity(key);
      String page = "https://sws.geonames.org/" + town.geoNames() + "/";
      triples.add(Triple.create(place, SEE_ALSO, NodeFactory.createURI(page)));
      triples.add(Triple.create(place, SOURCE, GEONAMES));
      Points.write(
          triples, place, Literals.string(town.latitude()), Literals.string(town.longitude()));
      String territory = Index.TERRITORY.get(town.country());
      if (territory != null) {
        triples.add(Triple.create(place, Dicta.WITHIN, iris.entity(territory)));
      }
    }
    return triples;
  }

  private static Map<String, Town> byKey() {
    Map<String, Town> byKey = new HashMap<>();
    Towns.builtIn().all().forEach(town -> byKey.put(EntityKey.town(town.geoNames()), town));
    return byKey;
  }

  private static Map<String, String> territories() {
    Map<String, String> territories = new HashMap<>();
    Gazetteer gazetteer = GazetteerReader.builtIn();
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.governs() != null) {
        entry
            .codes()
            .forEach(code -> territories.put(code, EntityKey.curated(Kind.PLACE, entry.governs())));
      }
    }
    return territories;
  }
}
