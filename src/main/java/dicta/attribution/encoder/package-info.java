/**
 * The encoder tier of attribution: a fine-tuned MiniLM finds cues, a small transformer tags each
 * cue's source and content, Viterbi decodes.
 */
package dicta.attribution.encoder;
