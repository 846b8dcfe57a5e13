package dicta.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  private static final LanguageGuess GUESS = LanguageGuess.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Die Fähre fährt seit Montag wieder, sagte der Betreiber am Abend. Nach seinen Worten hat die Reparatur länger gedauert als geplant, und die Kosten seien doppelt so hoch.",
        "true | Le maire a déclaré mardi que la piscine resterait fermée tout l'hiver, faute de crédits. L'opposition lui reproche d'avoir promis le contraire pendant la campagne.",
        "true | El portavoz del club aseguró que el jugador no se irá este verano, aunque reconoció que varios equipos han preguntado por él en las últimas semanas.",
        "true | Мэр заявил во вторник, что бассейн останется закрытым всю зиму из-за нехватки средств. Оппозиция напомнила ему об обещаниях, данных во время избирательной кампании.",
        "false | The mayor said on Tuesday that the pool would stay closed all winter for lack of money. The opposition reminded him of what he had promised during the campaign.",
        "false | “Je suis désolé,” the mayor of Saint-Étienne told Le Progrès, adding that the “piscine municipale” would stay closed until spring, to the dismay of swimmers.",
        "false | Ferry back"
      })
  void tellsEnglishFromOthers(boolean other, String text) {
    assertThat(GUESS.isOther(text)).isEqualTo(other);
  }

  @Test
  void listsOfForeignNamesAreEnglishNews() {
    String text =
        "Nikola Jokić, Luka Dončić and Giannis Antetokounmpo were named on Thursday. Coach Željko"
            + " Obradović said the squad for Belgrade, Ljubljana and Thessaloniki was final.";
    assertThat(GUESS.isOther(text)).isFalse();
  }
}
