// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.text.Tekst;

/** What a range of words of an experience asks. */
final class Woorden {
  private Woorden() {}

  static <E extends Enum<E>> Tekst zin(
      Kwaliteit kwaliteit,
      Perspectief perspectief,
      Bereik bereik,
      E[] woorden,
      Function<E, Tekst> tekst) {
    List<Tekst> asked =
        Arrays.stream(woorden)
            .filter(woord -> bereik.van() <= woord.ordinal() && woord.ordinal() <= bereik.tot())
            .map(tekst)
            .toList();
    Tekst naam = kwaliteit.label();
    Tekst wie = perspectief.label();
    String nl = either(asked, Tekst::nl, " of ");
    String en = either(asked, Tekst::en, " or ");
    return woorden instanceof Trend[]
        ? Tekst.of(
            wie.nl() + " ervaart " + naam.nl() + " " + nl,
            wie.en() + " experiences " + naam.en() + " " + en)
        : Tekst.of(
            "de laatste beleving van " + naam.nl() + " door " + wie.nl() + " is " + nl,
            wie.en() + "’s latest experience of " + naam.en() + " is " + en);
  }

  private static String either(List<Tekst> texts, Function<Tekst, String> language, String or) {
    return texts.stream().map(language).collect(Collectors.joining(or));
  }
}
