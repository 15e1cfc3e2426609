// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.situatie.Feitvorm;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came before this consulent, and the two are about to meet for the first time or this
 * consulent began not long ago.
 */
record NetOvergedragen(Answer firstMeeting) implements Answer {

  NetOvergedragen() {
    this(Answer.to(Vraag.KENNISMAKING));
  }

  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    OptionalInt volgnummer = situatie.werkrelatie().volgnummer();
    LocalDate begin = situatie.werkrelatie().begin().orElse(null);
    Stand recent =
        begin == null
            ? Stand.NIET_VASTGELEGD
            : Stand.of(situatie.within(begin, Drempel.NET_OVERGEDRAGEN));
    look.rests(Feitvorm.VOLGNUMMER);
    Stand meeting = firstMeeting.stand(look);
    if (recent == Stand.GELDT) {
      look.rests(Feitvorm.BEGIN, begin);
      look.rests(Drempel.NET_OVERGEDRAGEN);
    }
    Stand handedOver =
        volgnummer.isEmpty() ? Stand.NIET_VASTGELEGD : Stand.of(volgnummer.getAsInt() >= 2);
    return handedOver.and(meeting.or(recent));
  }

  @Override
  public @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    if (situatie.werkrelatie().volgnummer().orElse(1) == 1) {
      return null;
    }
    Bereik recent = Bereik.hoogstens(situatie.waarde(Drempel.NET_OVERGEDRAGEN));
    return Measured.far(Maat.DAGEN_SINDS_BEGIN, recent, situatie, stand);
  }
}
