package dicta.corpus;

import java.util.List;

/** What must be known of a corpus to tell which articles repeat one that comes or goes. */
public interface SignatureIndex {
  /** The signature of an article version; null where it is not known or too short for one. */
  ArticleSignature signature(String sha16);

  /** The first entries of a band, in order. */
  List<BandEntry> first(long band, int most);

  /** All entries of the same band that come after this one, in order. */
  List<BandEntry> after(BandEntry entry);
}
