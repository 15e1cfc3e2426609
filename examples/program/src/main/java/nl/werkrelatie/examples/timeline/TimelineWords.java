// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.signaal.Woorden;

/** The values of the model as one reader reads them, in one language. */
final class TimelineWords {
  private final Reader reader;
  private final boolean english;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter month;
  private final DateTimeFormatter monthOfYear;

  TimelineWords(Reader reader, Locale locale) {
    this.reader = reader;
    this.english = locale.getLanguage().equals("en");
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale());
    this.dayOfYear = DateTimeFormatter.ofPattern("d MMMM", locale());
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale());
    this.monthOfYear = DateTimeFormatter.ofPattern("MMMM", locale());
  }

  /** Dutch, or English for an English locale. */
  Locale locale() {
    return Locale.forLanguageTag(english ? "en" : "nl");
  }

  String in(String nl, String en) {
    return english ? en : nl;
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  /** From one day to another, the year once where it is the same. */
  String days(LocalDate first, LocalDate last) {
    DateTimeFormatter from = first.getYear() == last.getYear() ? dayOfYear : day;
    return first.equals(last) ? day(first) : from.format(first) + upTo() + day(last);
  }

  /** From one month to another, the year once where it is the same. */
  String months(LocalDate first, LocalDate last) {
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return month.format(first);
    }
    DateTimeFormatter from = first.getYear() == last.getYear() ? monthOfYear : month;
    return from.format(first) + upTo() + month.format(last);
  }

  private String upTo() {
    return in(" tot en met ", " to ");
  }

  String who(Perspectief perspectief) {
    boolean inwoner = perspectief == Perspectief.INWONER;
    if (reader == Reader.INWONER) {
      return inwoner ? in("u", "you") : in("uw consulent", "your consulent");
    }
    return inwoner ? in("de inwoner", "the inwoner") : in("de consulent", "the consulent");
  }

  String of(Initiatief initiatief) {
    return switch (initiatief) {
      case INWONER -> who(Perspectief.INWONER);
      case GEMEENTE -> in("de gemeente", "the municipality");
      case SAMEN -> in("samen", "both together");
    };
  }

  String of(Gesprekssoort soort) {
    return switch (soort) {
      case KENNISMAKING -> in("kennismaking", "first meeting");
      case VOORTGANG -> in("voortgang", "progress");
      case HERSTELGESPREK -> in("herstelgesprek", "repair talk");
      case OVERDRACHT -> in("overdracht", "handover");
      case AFSLUITING -> in("afscheid", "farewell");
      case ANDERS -> in("iets anders", "something else");
    };
  }

  String of(Kanaal kanaal) {
    return switch (kanaal) {
      case KANTOOR -> in("op kantoor", "at the office");
      case HUISBEZOEK -> in("huisbezoek", "home visit");
      case BUITEN -> in("ergens anders, bijvoorbeeld buiten", "elsewhere, such as outdoors");
      case VIDEO -> in("beeldbellen", "video call");
      case TELEFOON -> in("telefoon", "telephone");
      case BERICHT -> in("bericht", "message");
      case BRIEF -> in("brief", "letter");
    };
  }

  String of(Gespreksstatus status) {
    return switch (status) {
      case GEPLAND -> in("gespreksmoment gepland", "gespreksmoment planned");
      case GELUKT -> in("gespreksmoment gelukt", "gespreksmoment took place");
      case NIET_DOORGEGAAN ->
          in("gespreksmoment niet doorgegaan", "gespreksmoment did not take place");
      case AFGEZEGD_DOOR_INWONER ->
          in("gespreksmoment afgezegd door ", "gespreksmoment cancelled by ")
              + who(Perspectief.INWONER);
      case AFGEZEGD_DOOR_GEMEENTE ->
          in(
              "gespreksmoment afgezegd door de gemeente",
              "gespreksmoment cancelled by the municipality");
    };
  }

  String of(Kwaliteit kwaliteit) {
    return Woorden.of(kwaliteit).in(locale());
  }

  String of(Beleving beleving) {
    return switch (beleving) {
      case GEMIST -> in("gemist", "missed");
      case WISSELEND -> in("wisselend", "mixed");
      case ERVAREN -> in("ervaren", "experienced");
    };
  }

  String of(Signaalsoort soort) {
    return switch (soort) {
      case RUST_GEVRAAGD -> in("om minder contact gevraagd", "less contact asked for");
      case GRENS_AANGEGEVEN -> in("een grens aangegeven", "a boundary set");
      case VERZOEK_WISSEL -> in("om een andere consulent gevraagd", "another consulent asked for");
      case STROEFHEID -> in("het contact loopt stroef", "the contact is under strain");
      case VERTROUWEN_BESCHADIGD -> in("het vertrouwen is beschadigd", "trust has been damaged");
    };
  }

  String of(Toezeggingstatus status) {
    return switch (status) {
      case OPEN -> in("nog open", "still open");
      case NAGEKOMEN -> in("nagekomen", "kept");
      case GEMELD ->
          in("op tijd gemeld dat het niet lukt", "said in time that it will not succeed");
    };
  }
}
