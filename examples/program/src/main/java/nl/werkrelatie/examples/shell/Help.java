// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.examples.shell.show.TextTable;

/** Which functions there are, each with what it is for. */
final class Help {
  private Help() {}

  /** What there is to try, and what not to type. */
  static Sentences welcome(Sentences in, boolean historyIsKept) {
    return in.line(
            in.in(
                "Verzonnen werkrelaties: vijfentwintigste, zoonAlsTolk, groeiendeRelatie.",
                "Invented werkrelaties: vijfentwintigste, zoonAlsTolk, groeiendeRelatie."))
        .line(
            in.in("Probeer: ", "Try: ")
                + "show(vijfentwintigste)  explain(\"nabijheid\")  help()  language(\"en\")")
        .line(
            historyIsKept
                ? in.in(
                    "JShell bewaart wat je typt, ook na afloop. Typ dus geen namen, BSN’s, adressen of verhalen van mensen; lees gegevens met read(\"bestand.json\").",
                    "JShell keeps what you type, also afterwards. So type no names, citizen service numbers, addresses or stories of people; read data with read(\"file.json\").")
                : in.in(
                    "Wat je typt, blijft bewaard tot je stopt en niet langer. Typ toch geen namen, BSN’s, adressen of verhalen van mensen.",
                    "What you type is kept until you stop and no longer. Still, type no names, citizen service numbers, addresses or stories of people."));
  }

  static Sentences write(Sentences in) {
    return in.table(
            new TextTable()
                .row("show(x)", in.in("wat is vastgelegd", "what is recorded"))
                .row(
                    "suggest(x)",
                    in.in("wat nu kan helpen, en wat wacht", "what may help now, and what waits"))
                .row("whyNot(x, H27)", in.in("waarom wel of niet", "why, or why not"))
                .row(
                    "compare(x, y)",
                    in.in(
                        "naast elkaar; ook van twee engines", "side by side; also of two engines"))
                .row(
                    "signalen(x) overdracht(x)",
                    in.in("wat er te zien is; wat meegaat", "what can be seen; what goes along"))
                .row(
                    "timeline(x) svg(x)",
                    in.in("langs de tijd; als plaatje", "along the time; as a picture"))
                .row(
                    "timeline(x, \"x.html\", \"inwoner\")",
                    in.in("als pagina die de inwoner leest", "as a page that the inwoner reads"))
                .row(
                    "explain(\"nabijheid\")",
                    in.in("een woord, signaal of handvat", "a word, a signaal or a handvat"))
                .row(
                    "words() handvatten()",
                    in.in("alle woorden; alle handvatten", "all words; all handvatten"))
                .row(
                    "geval(\"S12\") gevallen(\"tolk\")",
                    in.in("een verzonnen geval; zoek er een", "an invented case; find one"))
                .row(
                    "read(\"x.json\") readStream(\"x.ndjson\")",
                    in.in("een bestand; veel, of een map", "a file; many, or a folder"))
                .row(
                    "caseload(500, 42)",
                    in.in("verzonnen; 42 geeft steeds dezelfde", "invented; 42 gives the same"))
                .row(
                    "vary(500, 42, Drempel.STILTE, 60, 90)",
                    in.in("hoe vaak met elke drempel", "how often with each threshold"))
                .row(
                    "write(x, \"y.json\")",
                    in.in(
                        "schrijf; een lijst in \"y.ndjson.gz\"",
                        "write; a list to \"y.ndjson.gz\""))
                .row(
                    "engine(regels(\"x.json\"))",
                    in.in("andere regels of drempels", "other rules or thresholds"))
                .row(
                    "suggesties(x)",
                    in.in("als waarde, voor eigen code", "as a value, for code of your own"))
                .row(
                    "peildatum(\"2026-11-21\")",
                    in.in("de dag waarop je kijkt", "the day on which you look"))
                .row(
                    "language(\"en\") trace() /exit",
                    in.in(
                        "in English; waar iets misging; stoppen",
                        "language(\"nl\"); what went wrong; stop")))
        .line(
            in.in(
                "Tab maakt een naam af, pijl omhoog haalt een regel terug, Ctrl-C breekt af.",
                "Tab completes a name, arrow up brings back a line, Ctrl-C breaks off."))
        .line(
            in.in(
                "Bij ...> is de regel nog niet af, vaak door een haakje; Ctrl-C begint opnieuw.",
                "With ...> the line is not done, often a bracket is missing; Ctrl-C starts anew."));
  }
}
