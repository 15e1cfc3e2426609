// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Signaal;

/** A kind of occasion in words, with the signalen that are of this kind. */
public final class AanleidingText {
  private AanleidingText() {}

  public static void write(Aanleiding aanleiding, Sentences sentences) {
    List<Signaal> signalen =
        Stream.of(Signaal.values()).filter(one -> one.aanleiding() == aanleiding).toList();
    sentences
        .line(aanleiding.name() + sentences.in(" (aanleiding)", " (kind of occasion)"))
        .labelled("Betekenis", "Meaning", meaning(aanleiding, sentences))
        .labelled(
            "Signalen",
            "Signalen",
            signalen.stream().map(Signaal::name).collect(Collectors.joining(", ")))
        .labelled("Voorbeeld", "Example", "explain(\"" + signalen.get(0).name() + "\")")
        .labelled(
            "Bron",
            "Source",
            sentences.in(
                "dit project zelf: de volgorde waarin de eerste suggesties komen; zij ordent redenen, nooit mensen",
                "this project itself: the order in which the first suggestions come; it orders reasons, never people"));
  }

  private static String meaning(Aanleiding aanleiding, Sentences sentences) {
    return switch (aanleiding) {
      case VEILIGHEID ->
          sentences.in(
              "het gaat om veiligheid thuis; dat komt altijd eerst",
              "it concerns safety at home; that always comes first");
      case GEZEGD ->
          sentences.in(
              "de inwoner of de consulent zei, vroeg, ervoer of verwacht dit",
              "the inwoner or the consulent said, asked, experienced or expects this");
      case GEBEURD -> sentences.in("dit gebeurde, of het is zo", "this happened, or it is so");
      case GEPLAND -> sentences.in("dit staat gepland", "this is planned");
      case ALGEMEEN ->
          sentences.in(
              "iets anders, zoals dat er niets is vastgelegd",
              "anything else, such as that nothing is recorded");
    };
  }
}
