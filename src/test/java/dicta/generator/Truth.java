package dicta.generator;

/**
 * What a generated article says, known because it was made to say so.
 *
 * @param article id of the article
 * @param speaker name of the speaker, without post
 * @param utterance number of the speech act, the same in every article that reports it
 * @param content the reported words
 * @param denial whether it denies the content
 */
public record Truth(
    String article, String speaker, long utterance, String content, boolean denial) {}
