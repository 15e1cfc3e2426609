// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.werkrelatie.text.Tekst;

/** What a reading of klantcontacten has to tell: what it left out, and what stayed unknown. */
public enum Meldingcode {
  /** Somebody else was the klant. */
  OTHER_PARTIJ(
      true,
      "iemand anders was de klant, of niemand die bekend is",
      "somebody else was the klant, or nobody who is known"),
  /** The answer of the API does not hold who took part. */
  NOT_EXPANDED(
      true,
      "wie erbij was, of het contact zelf, staat niet in het antwoord; vraag met expand="
          + "hadBetrokkenen, of bij een partij met expand=betrokkenen,betrokkenen.hadKlantcontact",
      "who took part, or the contact itself, is not in the answer; ask with expand="
          + "hadBetrokkenen, or of a partij with expand=betrokkenen,betrokkenen.hadKlantcontact"),
  /** Nobody of the municipality is registered with it, as with a web form. */
  NO_ACTOR(
      true,
      "er is niemand van de gemeente bij geregistreerd; zo maakt een webformulier geen einde aan"
          + " een stilte",
      "nobody of the municipality is registered with it; so a web form does not end a silence"),
  /** None of its actoren is a consulent, as at a desk. */
  NO_CONSULENT(
      true,
      "er was geen consulent bij; zo maakt een balie geen einde aan een stilte",
      "no consulent took part; so a desk does not end a silence"),
  /** It does not say when it was. */
  NO_DATE(
      true,
      "er staat niet bij wanneer het was; vul plaatsgevondenOp in",
      "it does not say when it was; fill in plaatsgevondenOp"),
  /** It lies after the last day that was given, and no klantcontact is planned. */
  AFTER_LAST_DAY(
      true,
      "het ligt na de laatste dag; een klantcontact is nooit gepland, voeg een gepland gesprek zelf"
          + " toe",
      "it lies after the last day; a klantcontact is never planned, add a planned talk yourself"),
  /** Its id is no opaque id, or could be a BSN. */
  ID_REFUSED(
      true,
      "het id is geen betekenisloos kenmerk of kan een BSN zijn; geef met withPseudoniem een functie"
          + " met een sleutel van jezelf",
      "its id is not opaque or could be a BSN; give a function with a key of your own through"
          + " withPseudoniem"),
  /** It came again, on another page for example, and counts once. */
  READ_TWICE(
      true,
      "het kwam nog een keer, bijvoorbeeld op een volgende pagina, en telt één keer",
      "it came again, on a next page for example, and counts once"),
  /** Its channel is not in the table. */
  CHANNEL_NOT_IN_TABLE(
      false,
      "het kanaal staat niet in de tabel en blijft onbekend; vul de tabel aan met Kanalen.with",
      "the channel is not in the table and stays unknown; add it with Kanalen.with"),
  /** It does not say whether the contact was made. */
  OUTCOME_UNKNOWN(
      false,
      "er staat niet bij of het contact gelukt is; dat blijft onbekend, want het is geen nee",
      "it does not say whether the contact was made; that stays unknown, because it does not mean no"),
  /** The contact was not made, and it does not say whose absence that was. */
  CONTACT_FAILED(
      false,
      "het contact is niet gelukt; wie er niet was staat er niet bij, dus de status blijft onbekend",
      "the contact was not made; it does not say who was absent, so its status stays unknown"),
  /** It does not say whether the inwoner or the municipality began. */
  INITIATOR_UNKNOWN(
      false,
      "er staat niet bij of de inwoner of de gemeente begon; dat blijft onbekend",
      "it does not say whether the inwoner or the municipality began; that stays unknown"),
  /** It is about another subject of one talk, and became one gespreksmoment with the others. */
  SAME_TALK(
      false,
      "het begon op dezelfde minuut, langs hetzelfde kanaal en met dezelfde consulenten als een"
          + " ander: samen zijn zij één gesprek",
      "it began in the same minute, by the same channel and with the same consulenten as another:"
          + " together they are one talk"),
  /** Every page points at a next one, so the last was not handed in. */
  PAGE_MISSING(
      false,
      "elke pagina wijst naar een volgende; lees door tot er geen next meer is",
      "every page points at a next one; read on until there is no next any more");

  /** What keeps a reading from knowing every contact with a consulent. */
  static final Set<Meldingcode> GAPS =
      Collections.unmodifiableSet(EnumSet.of(NOT_EXPANDED, NO_DATE, ID_REFUSED, PAGE_MISSING));

  private final boolean leftOut;
  private final Tekst zin;

  Meldingcode(boolean leftOut, String nl, String en) {
    this.leftOut = leftOut;
    this.zin = Tekst.of(nl, en);
  }

  /** Whether such a klantcontact is not in the werkrelatie; else only something stays unknown. */
  public boolean isLeftOut() {
    return leftOut;
  }

  /** What it is and what to do, without anything that was read. */
  public Tekst zin() {
    return zin;
  }
}
