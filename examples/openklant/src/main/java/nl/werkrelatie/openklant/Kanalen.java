// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.model.Kanaal;

/**
 * What the channels are called in a registration of klantcontacten, which has no fixed words for
 * them. Immutable.
 *
 * <p>Capitals, spaces and signs make no difference: {@code E-mail} is {@code email}. A name that is
 * not in the table is never guessed at; a reading reports it.
 */
public final class Kanalen {
  private static final int LONGEST = 50;

  private static final Kanalen STANDARD =
      new Kanalen(Map.of(), Map.of())
          .written(Kanaal.KANTOOR, "Balie")
          .with(Kanaal.KANTOOR, "kantoor", "spreekkamer", "persoonlijk contact")
          .written(Kanaal.HUISBEZOEK, "Huisbezoek")
          .written(Kanaal.BUITEN, "Buiten")
          .written(Kanaal.VIDEO, "Video")
          .with(Kanaal.VIDEO, "videobellen", "videogesprek", "beeldbellen")
          .written(Kanaal.TELEFOON, "Telefoon")
          .with(Kanaal.TELEFOON, "telefonisch", "phone")
          .written(Kanaal.BERICHT, "E-mail")
          .with(Kanaal.BERICHT, "mail", "bericht", "sms", "chat", "live chat", "whatsapp")
          .with(Kanaal.BERICHT, "contactformulier", "webformulier", "internet")
          .with(Kanaal.BERICHT, "twitter", "facebook", "linkedin", "instagram")
          .written(Kanaal.BRIEF, "Brief")
          .with(Kanaal.BRIEF, "post");

  private final Map<String, Kanaal> read;
  private final Map<Kanaal, String> written;

  private Kanalen(Map<String, Kanaal> read, Map<Kanaal, String> written) {
    this.read = Map.copyOf(read);
    this.written = Map.copyOf(written);
  }

  /** The names that software around Open Klant uses, and the plain Dutch ones. */
  public static Kanalen standard() {
    return STANDARD;
  }

  /** The same, and these names are read as this channel. */
  public Kanalen with(Kanaal kanaal, String... namen) {
    Map<String, Kanaal> more = new HashMap<>(read);
    for (String naam : namen) {
      if (key(naam).isEmpty()) {
        throw new IllegalArgumentException("a name of a channel has letters or digits");
      }
      more.put(key(naam), kanaal);
    }
    return new Kanalen(more, written);
  }

  /** The same, and this is the name that is written for this channel; it is read as it too. */
  public Kanalen written(Kanaal kanaal, String naam) {
    if (naam.isBlank() || naam.length() > LONGEST) {
      throw new IllegalArgumentException("the API takes a kanaal of 1 to " + LONGEST + " signs");
    }
    Map<Kanaal, String> more = new EnumMap<>(Kanaal.class);
    more.putAll(written);
    more.put(kanaal, naam);
    return new Kanalen(read, more).with(kanaal, naam);
  }

  Optional<Kanaal> read(String naam) {
    return Optional.ofNullable(read.get(key(naam)));
  }

  Optional<String> written(Kanaal kanaal) {
    return Optional.ofNullable(written.get(kanaal));
  }

  private static String key(String naam) {
    return naam.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  @Override
  public String toString() {
    return "Kanalen";
  }
}
