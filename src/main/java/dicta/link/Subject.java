package dicta.link;

import dicta.entity.EntityType;
import java.util.List;
import java.util.Set;

/**
 * An actor or a place that has no link yet, with what the corpus says of it.
 *
 * @param key of the entity, as its IRI ends
 * @param names every name, without titles
 * @param posts that articles give it, as printed
 * @param sentences in which it is named
 * @param ownStates items of the states that it belongs to: whose office it holds, whose body it is,
 *     where it lies
 * @param nearStates items of the states that its sentences name
 * @param farStates items of the states that its articles name
 * @param company items of those whom its articles name, states apart
 * @param bodies names of the bodies it speaks for or is a part of
 * @param position latitude and longitude, or null
 * @param geoNames number, or null
 * @param firstYear in which an article names it; null where no article is dated
 * @param lastYear likewise
 */
record Subject(
    String key,
    EntityType type,
    String label,
    List<String> names,
    List<String> posts,
    List<String> sentences,
    Set<String> ownStates,
    Set<String> nearStates,
    Set<String> farStates,
    Set<String> company,
    List<String> bodies,
    double[] position,
    String geoNames,
    Integer firstYear,
    Integer lastYear) {}
