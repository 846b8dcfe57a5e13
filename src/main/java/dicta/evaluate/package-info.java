/**
 * Measures what the stages find against gold that people made. Called by the command line only;
 * nothing of it influences what is extracted.
 */
package dicta.evaluate;
