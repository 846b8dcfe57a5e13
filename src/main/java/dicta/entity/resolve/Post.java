package dicta.entity.resolve;

/**
 * A post that the article gives a person.
 *
 * @param words as printed, without article ("Kremlin spokesman")
 * @param head its noun, in lower case
 * @param owner key of the body or state whose post it is, or null
 * @param office whether who holds it speaks for the owner
 */
record Post(String words, String head, String owner, boolean office) {}
