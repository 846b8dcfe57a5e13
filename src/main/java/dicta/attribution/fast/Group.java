package dicta.attribution.fast;

/** Feature groups, so that training can leave one out and measure what it is worth. */
public enum Group {
  /** Words, stems, tags and shapes around the token. */
  WORDS,
  /** How often the training articles use a stem as cue or as head of a source. */
  LEXICON,
  /** Inside, outside and at the edges of quotations, and what kind of quotation. */
  QUOTATION,
  /** What a parse would give: clauses, subjects, chunks, the next verb, complementisers. */
  SYNTAX
}
