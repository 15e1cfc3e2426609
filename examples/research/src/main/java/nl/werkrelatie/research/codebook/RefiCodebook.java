// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.codebook;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;

/**
 * A codebook in the REFI-QDA form ({@code .qdc}), which ATLAS.ti, MAXQDA, NVivo and others read:
 * the qualities, the signalen by their occasion, and the handvatten by their central question.
 *
 * <p>Every code keeps its GUID in every version and in both languages, for it is made from its
 * name: what was coded stays coded.
 */
public final class RefiCodebook {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private final Locale locale;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  private RefiCodebook(Locale locale) throws XMLStreamException {
    this.locale = locale;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** The codebook of this catalogue, in this language. */
  public static String of(Catalogus catalogus, Locale locale) {
    try {
      return new RefiCodebook(locale).write(catalogus);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a text in memory takes everything", impossible);
    }
  }

  private String write(Catalogus catalogus) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("CodeBook");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("origin", "werkrelatie " + Herkomst.BIBLIOTHEEK);
    start("Codes");
    group("kwaliteiten", Tekst.of("Kwaliteiten", "Qualities"));
    for (Kwaliteit each : Kwaliteit.values()) {
      code("kwaliteit/" + each, each.label(), Meanings.of(each).in(locale));
    }
    end();
    group("signalen", Tekst.of("Signalen", "Signalen"));
    for (Aanleiding aanleiding : Aanleiding.values()) {
      group("aanleiding/" + aanleiding, aanleiding.label());
      for (Signaal each : Signaal.values()) {
        if (each.aanleiding() == aanleiding) {
          String name = each.code().toLowerCase(Locale.ROOT);
          code("signaal/" + each.code(), Tekst.of(name, name), each.zin().in(locale));
        }
      }
      end();
    }
    end();
    group("handvatten", Tekst.of("Handvatten", "Handvatten"));
    for (Kernvraag kernvraag : Kernvraag.values()) {
      group("kernvraag/" + kernvraag, kernvraag.vraag());
      for (Handvat each : catalogus.handvatten()) {
        if (each.kernvraag() == kernvraag) {
          code("handvat/" + each.id(), titled(each), described(each));
        }
      }
      end();
    }
    end();
    end();
    end();
    xml.writeEndDocument();
    return text + "\n";
  }

  private static Tekst titled(Handvat handvat) {
    return Tekst.of(
        handvat.id() + " " + handvat.titel().nl(), handvat.id() + " " + handvat.titel().en());
  }

  private String described(Handvat handvat) {
    return handvat.tekst().in(locale)
        + "\n"
        + Stream.of(false, true)
            .map(against -> sources(handvat.bronnen(), against))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  private String sources(List<Bronvermelding> bronnen, boolean against) {
    String named =
        bronnen.stream()
            .filter(each -> each.tegenstem() == against)
            .map(each -> each.bron().id() + " " + each.bron().naam().in(locale))
            .collect(Collectors.joining("; "));
    Tekst begin =
        against
            ? Tekst.of("Spreekt ertegen: ", "Speaks against it: ")
            : Tekst.of("Bronnen: ", "Sources: ");
    return named.isEmpty() ? "" : begin.in(locale) + named;
  }

  private void group(String name, Tekst label) throws XMLStreamException {
    startCode(name, label, false);
  }

  private void code(String name, Tekst label, String description) throws XMLStreamException {
    startCode(name, label, true);
    start("Description");
    xml.writeCharacters(description);
    xml.writeEndElement();
    depth--;
    end();
  }

  private void startCode(String name, Tekst label, boolean codable) throws XMLStreamException {
    start("Code");
    byte[] unique = ("werkrelatie/" + name).getBytes(StandardCharsets.UTF_8);
    xml.writeAttribute("guid", UUID.nameUUIDFromBytes(unique).toString());
    xml.writeAttribute("name", label.in(locale));
    xml.writeAttribute("isCodable", String.valueOf(codable));
  }

  private void start(String element) throws XMLStreamException {
    line();
    xml.writeStartElement(element);
    depth++;
  }

  private void end() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
