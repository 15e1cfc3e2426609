// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.text.Tekst;
import nl.werkrelatie.words.ValueWords;

/** What a value is called in running text; the model itself holds no texts. */
public final class Woorden {
  private Woorden() {}

  /** The word for this quality, in Dutch and in English. */
  public static Tekst of(Kwaliteit kwaliteit) {
    return ValueWords.label(kwaliteit);
  }

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
    Tekst naam = of(kwaliteit);
    Tekst wie = ValueWords.label(perspectief);
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

  /** The word for this experience, as a part of a sentence. */
  public static Tekst of(Beleving beleving) {
    return ValueWords.label(beleving);
  }

  /** The words for this change, as a part of a sentence. */
  public static Tekst of(Trend trend) {
    return switch (trend) {
      case TOENEMEND -> Tekst.of("meer dan daarvoor", "more than before");
      case GELIJK -> Tekst.of("net zoals daarvoor", "the same as before");
      case AFNEMEND -> Tekst.of("minder dan daarvoor", "less than before");
      case ONVOLDOENDE -> throw new IllegalArgumentException("no change to tell of");
    };
  }

  private static String either(List<Tekst> texts, Function<Tekst, String> language, String or) {
    return texts.stream().map(language).collect(Collectors.joining(or));
  }
}
