package dicta.entity.gazetteer;

/**
 * A town of the table of towns, which is for looking up where a named place lies, never for finding
 * names in a text.
 *
 * @param geoNames its GeoNames number
 * @param country ISO code of two letters
 * @param latitude in decimal degrees
 * @param longitude in decimal degrees
 */
public record Town(
    String geoNames,
    String name,
    String country,
    String latitude,
    String longitude,
    int population) {}
