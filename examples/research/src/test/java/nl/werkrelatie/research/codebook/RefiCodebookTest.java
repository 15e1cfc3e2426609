// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class RefiCodebookTest {
  private static final Pattern CODE =
      Pattern.compile("<Code guid=\"([^\"]+)\" name=\"([^\"]+)\" isCodable=\"true\">");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_schema_of_refi_qda_accepts_it(String language) throws Exception {
    validate(codebook(language));
  }

  @Test
  void the_schema_would_refuse_another() throws Exception {
    String wrong = codebook("nl").replaceFirst("guid=\"[0-9a-f]", "guid=\"");
    assertThrows(SAXException.class, () -> validate(wrong));
  }

  @Test
  void every_quality_signaal_and_handvat_is_a_code() {
    List<String> names = codes("nl").stream().map(code -> code.group(2)).toList();
    List<Handvat> handvatten = StandaardCatalogus.catalogus().handvatten();
    assertEquals(4 + Signaal.values().length + handvatten.size(), names.size());
    for (Handvat each : handvatten) {
      assertTrue(names.stream().anyMatch(name -> name.startsWith(each.id() + " ")), each::id);
    }
  }

  @Test
  void a_code_keeps_its_guid_in_every_language_and_version() {
    assertEquals(guids("nl"), guids("en"));
    assertEquals(guids("nl").size(), guids("nl").stream().distinct().count(), "one of its own");
    assertEquals("d187faac-483b-39c5-9536-a884086fa8d1", guids("nl").get(0), "aandacht");
  }

  private static List<String> guids(String language) {
    return codes(language).stream().map(code -> code.group(1)).toList();
  }

  private static List<MatchResult> codes(String language) {
    return CODE.matcher(codebook(language)).results().toList();
  }

  private static String codebook(String language) {
    return RefiCodebook.of(StandaardCatalogus.catalogus(), Locale.forLanguageTag(language));
  }

  private static void validate(String document) throws Exception {
    URL xsd = RefiCodebookTest.class.getResource("/refi-qda/Codebook.xsd");
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Objects.requireNonNull(xsd));
    schema.newValidator().validate(new StreamSource(new StringReader(document)));
  }
}
