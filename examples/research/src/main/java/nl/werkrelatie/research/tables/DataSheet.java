// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.text.Tekst;

/**
 * What goes with the tables of an export: what was done, what is left out, and what they are not.
 */
final class DataSheet {
  private final RuleEngine engine;
  private final ProjectKey key;
  private final Days days;
  private final int smallest;
  private final String because;
  private final Locale locale;

  DataSheet(
      RuleEngine engine, ProjectKey key, Days days, int smallest, String because, Locale locale) {
    this.engine = engine;
    this.key = key;
    this.days = days;
    this.smallest = smallest;
    this.because = because;
    this.locale = locale;
  }

  String text(List<ResearchTable> tables, Map<String, Long> rows, Cells cells) {
    return String.join("\n", List.of(head(cells), files(tables, rows), done(tables, cells), not()));
  }

  private String head(Cells cells) {
    return in(
            """
            # Tabellen van het project ‘%s’

            **Dit zijn persoonsgegevens.** Namen en nummers zijn vervangen, maar een reeks dagen is bijna altijd van één mens.
            Bewaar de sleutel apart, geef de tabellen aan niemand door en vernietig ze als het project klaar is.

            Gemaakt door werkrelatie %s uit %d werkrelaties, met:
            """,
            """
            # Tables of the project ‘%s’

            **These are personal data.** Names and numbers were replaced, but a series of days nearly always belongs to one person.
            Keep the key elsewhere, pass the tables on to nobody, and destroy them when the project is done.

            Made by werkrelatie %s from %d werkrelaties, with:
            """,
            key.project(),
            Herkomst.BIBLIOTHEEK,
            cells.werkrelaties())
        + engine.regelbronnen().stream()
            .map(each -> "\n- " + each.id() + " " + each.versie() + ", SHA-256 " + each.hash())
            .collect(Collectors.joining())
        + engine.drempels().alle().stream()
            .map(each -> "\n- " + each.text(locale))
            .collect(Collectors.joining())
        + "\n";
  }

  private String files(List<ResearchTable> tables, Map<String, Long> rows) {
    return in(
            "## De bestanden\n\n| bestand | rijen | één rij is |\n|---|---|---|\n",
            "## The files\n\n| file | rows | one row is |\n|---|---|---|\n")
        + tables.stream()
            .map(
                table ->
                    "| `"
                        + table.name()
                        + ".csv` | "
                        + rows.get(table.name())
                        + " | "
                        + table.label().in(locale)
                        + " |\n")
            .collect(Collectors.joining())
        + in(
            """

            `codeboek.csv` zegt wat elke kolom en elke waarde betekent. `lees.R` en `lees.sps` lezen alles in met labels; `niet_vastgelegd`
            en `kleine_groep` zijn daar ontbrekende waarden. Niet vastgelegd is niet nee.
            """,
            """

            `codeboek.csv` says what every column and every value means. `lees.R` and `lees.sps` read it all with labels; `niet_vastgelegd`
            (not recorded) and `kleine_groep` (small group) are missing values there. Not recorded is not no.
            """);
  }

  private String done(List<ResearchTable> tables, Cells cells) {
    return in("## Wat er is gedaan\n\n", "## What was done\n\n")
        + in(
            """
            - Weggenomen voordat er iets werd berekend: bagage, uitingen, zelfrapportages, caseload, of er een tolk nodig is en wie erbij was.
              De suggesties hier zijn dus niet die van de consulent: voor elke werkrelatie geldt dat er geen bagage bekend is.
            - Niet in de tabellen: wie de consulent is en de hoeveelste, begin, traject, overdracht, team, toezeggingen, signalen, tijden, minuten, doelen.
            - Pseudoniemen: HMAC-SHA-256 met de sleutel van dit project (kenmerk %s). In een ander project zijn het andere.
            - De rijen staan op volgorde van het pseudoniem, en niet op die waarin ze zijn gegeven.
            """,
            """
            - Taken away before anything was computed: bagage, uitingen, self-reports, caseload, whether an interpreter is needed and who was present.
              So the suggestions here are not those of the consulent: for every werkrelatie it holds that no bagage is known.
            - Not in the tables: who the consulent is and which in the row, begin, traject, overdracht, team, toezeggingen, signalen, times, minutes, doelen.
            - Pseudonyms: HMAC-SHA-256 with the key of this project (mark %s). In another project they are others.
            - Rows come in the order of the pseudonyms, and not in that in which they were given.
            """,
            key.id())
        + days()
        + small(tables, cells);
  }

  private String days() {
    return days == Days.SHIFTED
        ? in(
            """
            - Dagen zijn verschoven: voor elke inwoner een eigen, geheim aantal hele weken. Wat ertussen ligt klopt; jaargetijden en kalenderdagen niet.
              Daarom staat nergens wat de peildatum verraadt: geen gepland contact, geen suggestie op die dag, en perioden tot het laatste contact.
            """,
            """
            - Days were shifted: for each inwoner by an own, secret number of whole weeks. What lies between is right; seasons and calendar days are not.
              So nothing tells where the peildatum lies: no planned contact, no suggestion on that day, and spells up to the last contact.
            """)
        : in(
            "- Van elke dag staat alleen de maand er; perioden zijn in maanden, tot en met de peildatum.\n",
            "- Of each day only the month is told; spells are in months, up to the peildatum.\n");
  }

  private String small(List<ResearchTable> tables, Cells cells) {
    StringBuilder text = new StringBuilder();
    text.append(
        in(
            "- Een waarde die in een tabel bij minder dan %d inwoners voorkomt, staat er niet: er staat `kleine_groep`. Een handvat dat bij minder"
                + " inwoners voorkomt heeft daar geen rijen.\n",
            "- A value that fewer than %d inwoners have in a table is not there: it says `kleine_groep`. A handvat that fewer inwoners have has no"
                + " rows there.\n",
            smallest));
    for (ResearchTable table : tables) {
      for (Column column : table.columns()) {
        long small = column.isCoded() ? cells.small(table, column) : 0;
        if (small > 0) {
          text.append(
              in(
                  "  - `%s`, `%s`: %d waarden weggelaten\n",
                  "  - `%s`, `%s`: %d values left out\n", table.name(), column.name(), small));
        }
      }
    }
    cells
        .rarestWritten()
        .ifPresent(
            rarest ->
                text.append(
                    in(
                        "- De zeldzaamste waarde die er wel staat, komt voor bij %d werkrelaties.\n",
                        "- The rarest value that is there occurs in %d werkrelaties.\n", rarest)));
    if (!because.isEmpty()) {
      text.append(
          in(
              "- Waarom %d, zegt wie de export maakte: %s\n",
              "- Why %d, says whoever made the export: %s\n",
              smallest,
              because.replaceAll("\\s+", " ")));
    }
    return text.toString();
  }

  private String not() {
    return in(
        """
        ## Wat je er niet uit mag concluderen

        - Een suggestie is geen meting: zij zegt dat een regel past bij wat is vastgelegd. Tel ze niet op per mens.
        - De drie woorden voor een beleving zijn een volgorde, geen getal. De rang dient alleen om overeenstemming te berekenen; neem er geen gemiddelde van.
        - Vergelijk geen inwoners en geen consulenten. Niets hiervan hoort in een risicomodel, in handhaving of in een beoordeling.
        - De drempels zijn keuzes, tot een organisatie ze zelf kiest.
        """,
        """
        ## What must not be concluded

        - A suggestion is not a measurement: it says that a rule fits what is recorded. Do not add them up for a person.
        - The three words for an experience are an order, not a number. The rank serves to compute agreement only; take no average of it.
        - Compare no inwoners and no consulenten. None of this belongs in a risk model, in enforcement or in an appraisal.
        - Thresholds are choices, until an organisation makes its own.
        """);
  }

  /** In the language of the reader; digits are those of no locale. */
  private String in(String nl, String en, Object... values) {
    return String.format(Locale.ROOT, Tekst.of(nl, en).in(locale), values);
  }
}
