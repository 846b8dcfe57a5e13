package dicta.corpus;

/** What a figure counts. */
public enum Measure {
  KILLED,
  WOUNDED,
  DISPLACED,
  DETAINED,
  TROOPS,
  POPULATION,
  DISTANCE,
  VEHICLES,
  OTHER
}
