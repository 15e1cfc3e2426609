// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import nl.werkrelatie.text.Tekst;

/** What a check can find in rule sets, how much it matters, and what to do about it. */
public enum Controlesoort {
  /** The rule set has no power over this, or it is not well made. */
  GEWEIGERD(Zwaarte.FOUT, "Doe wat er staat.", "Do what it says."),
  /** Two things bear one name. */
  NAAM_DUBBEL(Zwaarte.FOUT, "Geef elk een eigen naam.", "Give each its own name."),
  /** Something is named that does not exist. */
  NAAM_ONBEKEND(
      Zwaarte.FOUT,
      "Controleer de naam, of haal de verwijzing weg.",
      "Check the name, or take the reference out."),
  /** A protection of safety at home would be taken away. */
  VEILIGHEID_GERAAKT(
      Zwaarte.FOUT,
      "Haal dit weg; wat de veiligheid beschermt, blijft altijd aan.",
      "Take this out; what protects safety always stays on."),
  /** Two rule sets set one threshold to different values. */
  DREMPEL_TEGENSTRIJDIG(
      Zwaarte.FOUT, "Spreek samen één waarde af.", "Agree on one value together."),
  /** What a rule asks cannot be so together. */
  REGEL_KAN_NIET(
      Zwaarte.FOUT,
      "Haal een van de voorwaarden weg, of gebruik ‘een’ in plaats van ‘alle’.",
      "Take one of the conditions out, or use ‘een’ (any) instead of ‘alle’ (all)."),
  /** Whenever what a rule asks is so, its unless is so too. */
  TENZIJ_SLUIT_ALTIJD(
      Zwaarte.FOUT, "Maak ‘tenzij’ nauwer, of laat het weg.", "Narrow ‘unless’, or leave it out."),
  /** Every rule to a handvat leads to it only while it is held. */
  HANDVAT_ALTIJD_AANGEHOUDEN(
      Zwaarte.FOUT,
      "Maak de regels ruimer, of haal de tegenaanwijzing weg als die van jullie zelf is.",
      "Widen the rules, or take the contraindication out if it is your own."),
  /** No rule leads to a handvat. */
  HANDVAT_ZONDER_REGEL(
      Zwaarte.FOUT, "Schrijf een regel, of haal het handvat weg.", "Write a rule, or take it out."),
  /** Handvatten are put before each other in a circle. */
  VOLGORDE_KRING(Zwaarte.FOUT, "Haal een van de paren weg.", "Take one of the pairs out."),
  /** A text speaks of risk, fraud, score, suspicion or willingness. */
  RISICOTAAL(
      Zwaarte.FOUT,
      "Haal dit weg: een handvat helpt een professional en oordeelt over niemand. De lijst van woorden is niet volledig; lees ook de rest zo.",
      "Take this out: a handvat helps a professional and judges nobody. The list of words is not complete; read the rest in this way too."),
  /** No source speaks for a handvat. */
  BRON_ONTBREEKT(
      Zwaarte.FOUT,
      "Noem een bron die het handvat ondersteunt, of haal het handvat weg.",
      "Name a source that supports the handvat, or take it out."),
  /** A rule is switched off that an earlier version of the standard catalogue had. */
  REGEL_VERVALLEN(
      Zwaarte.LET_OP,
      "Haal dit weg; het doet niets meer. Kijk of je de regel die ervoor in de plaats kwam wilt gebruiken.",
      "Take this out; it does nothing any more. See whether you want to use the rule that came in its place."),
  /** Two rules to one handvat ask the same. */
  REGEL_DUBBEL(
      Zwaarte.LET_OP,
      "Laat er één staan, tenzij je beide redenen wilt tonen.",
      "Keep one, unless you want to show both reasons."),
  /** A more general rule leads to the same handvat whenever this one does. */
  REGEL_OVERBODIG(
      Zwaarte.LET_OP,
      "Laat de nauwere regel weg, tenzij je de reden ervan ook wilt tonen.",
      "Leave the narrower rule out, unless you want to show its reason too."),
  /** A rule leads to its handvat only while that is held; other rules do not. */
  REGEL_ALTIJD_AANGEHOUDEN(
      Zwaarte.LET_OP,
      "Kijk of je wilt dat het handvat dan alleen als aangehouden te zien is.",
      "See whether you want the handvat then to be shown as held only."),
  /** A rule leads to its handvat whatever is recorded. */
  REGEL_GELDT_ALTIJD(
      Zwaarte.LET_OP,
      "Kijk of je dit handvat altijd wilt zien; geef anders een voorwaarde die niet altijd geldt.",
      "See whether you always want to see this handvat; else give a condition that does not always hold."),
  /** An unless can never close its rule. */
  TENZIJ_ZONDER_EFFECT(
      Zwaarte.LET_OP, "Laat ‘tenzij’ weg, of verander het.", "Leave ‘unless’ out, or change it."),
  /** Rule sets switched off every rule to a handvat. */
  HANDVAT_UITGESCHAKELD(
      Zwaarte.LET_OP,
      "Kijk of je dit handvat echt nooit meer wilt zien.",
      "See whether you really never want to see this handvat again."),
  /** A threshold is set on which nothing in use rests. */
  DREMPEL_ZONDER_EFFECT(Zwaarte.LET_OP, "Laat de drempel weg.", "Leave the threshold out."),
  /** A rule can only lead to its handvat once the organisation sets a threshold. */
  DREMPEL_ONTBREEKT(
      Zwaarte.LET_OP,
      "Stel de drempel in als je deze regel wilt gebruiken.",
      "Set the threshold if you want to use this rule."),
  /** No rule and no contraindication uses an own signaal. */
  SIGNAAL_ONGEBRUIKT(
      Zwaarte.LET_OP, "Gebruik het signaal, of laat het weg.", "Use the signaal, or leave it out."),
  /** Two own signalen ask the same. */
  SIGNAAL_DUBBEL(
      Zwaarte.LET_OP, "Gebruik overal hetzelfde signaal.", "Use one of them everywhere."),
  /** The Dutch and the English text are the same. */
  VERTALING_GELIJK(
      Zwaarte.LET_OP, "Schrijf de tekst in beide talen.", "Write the text in both languages."),
  /** A text of the rule set's own, whose tone no program can judge. */
  TEKST_LEZEN(
      Zwaarte.VRAAG,
      "Spreekt deze tekst de professional, het team of de organisatie aan? Zegt hij nergens wat de inwoner moet doen, en oordeelt hij over niemand?",
      "Does this text address the professional, the team or the organisation? Does it nowhere say what the inwoner should do, and does it judge nobody?");

  private final Zwaarte zwaarte;
  private final Tekst raad;

  Controlesoort(Zwaarte zwaarte, String nl, String en) {
    this.zwaarte = zwaarte;
    this.raad = Tekst.of(nl, en);
  }

  /** How much it matters. */
  public Zwaarte zwaarte() {
    return zwaarte;
  }

  /** What to do. */
  public Tekst raad() {
    return raad;
  }
}
