package dicta.pipeline;

import dicta.attribution.TripleTagger;
import dicta.attribution.encoder.EncoderTagger;
import dicta.attribution.fast.FastTagger;
import dicta.corpus.FigureFinder;
import dicta.entity.CastFinder;
import dicta.entity.EntityCastFinder;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.mention.NameVoice;
import dicta.rdf.Provenance;
import dicta.text.Annotator;
import dicta.text.LanguageGuess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The models of one tier, loaded once and shared by the extractors of all workers. What they are
 * determines every output, so they name themselves for the record.
 */
public final class Models {
  private static final String ENCODER = "/dicta/attribution/encoder-model.zip";
  private static final String CHAINS = "/dicta/attribution/fast.model";

  private final Annotator annotator;
  private final Supplier<TripleTagger> taggers;
  private final CastFinder cast;
  private final LanguageGuess language;
  private final double cut;
  private final OwnGazetteer own;
  private final Provenance provenance;

  private Models(
      Supplier<TripleTagger> taggers,
      double cut,
      String name,
      String model,
      OwnGazetteer own,
      Optional<NameVoice> voice) {
    this.annotator = Annotator.load();
    this.taggers = taggers;
    this.own = own;
    this.cast = EntityCastFinder.with(GazetteerReader.of(own.together()), voice);
    this.language = LanguageGuess.load();
    this.cut = cut;
    this.provenance =
        new Provenance(
            Version.current(),
            Map.of("attribution-" + name, digest(model)),
            settings(cut, own.digest()));
  }

  private static Map<String, String> settings(double cut, String ownEntries) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("min-confidence", String.format(Locale.ROOT, "%.4f", cut));
    if (!ownEntries.isEmpty()) {
      settings.put("own-gazetteer", ownEntries);
    }
    return settings;
  }

  /** The models of a tier with the built-in gazetteer and the cut that did best in development. */
  public static Models load(Tier tier) {
    return load(tier, OptionalDouble.empty(), OwnGazetteer.none());
  }

  /**
   * @param minConfidence statements less sure than this are left out
   * @param own a researcher's own entries, beside the built-in gazetteer
   */
  public static Models load(Tier tier, OptionalDouble minConfidence, OwnGazetteer own) {
    return load(tier, minConfidence, own, Optional.empty());
  }

  /**
   * @param voice a trained voice beside the rules for names, to be measured
   */
  public static Models load(
      Tier tier, OptionalDouble minConfidence, OwnGazetteer own, Optional<NameVoice> voice) {
    return switch (tier) {
      case STANDARD -> {
        EncoderTagger tagger = EncoderTagger.load();
        yield new Models(
            () -> tagger, minConfidence.orElse(tagger.cut()), "encoder", ENCODER, own, voice);
      }
      case FAST -> {
        FastTagger tagger = FastTagger.load();
        yield new Models(
            tagger::another, minConfidence.orElse(tagger.cut()), "chains", CHAINS, own, voice);
      }
    };
  }

  /** A researcher's own entries and links, as they are given. */
  OwnGazetteer own() {
    return own;
  }

  /** A further extractor, for one worker. */
  public Extractor newExtractor() {
    return new ArticleExtractor(
        annotator.another(), taggers.get(), cast, new FigureFinder(), language.another(), cut);
  }

  /** What determines the output: version, models, thresholds. */
  public Provenance provenance() {
    return provenance;
  }

  /** SHA-256 of a resource of the program's, in hex. */
  static String digest(String resource) {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, sha256).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
