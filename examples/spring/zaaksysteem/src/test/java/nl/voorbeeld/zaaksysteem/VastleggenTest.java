// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Recording a moment. */
class VastleggenTest extends Proef {

  @Test
  void a_moment_as_chosen_stands_in_the_werkrelatie_and_all_else_stays() {
    Dossier dossier = geval("S02");
    Map<String, String> form = form(open(dossier, "moment"));
    form.put("kanaal", "TELEFOON");
    form.put("soort", "VOORTGANG");
    form.put("initiatief", "INWONER");
    MockHttpServletResponse answer = verstuur(adres(dossier, "moment"), form);
    assertThat(answer.getRedirectedUrl()).isEqualTo(adres(dossier, "tijdlijn"));

    Gespreksmoment moment = moment(nu(dossier), form.get("moment"));
    assertThat(moment)
        .isEqualTo(
            Gespreksmoment.held(form.get("moment"), VasteDag.VANDAAG, Kanaal.TELEFOON)
                .withSoort(Gesprekssoort.VOORTGANG)
                .withInitiatief(Initiatief.INWONER));
    assertThat(without(nu(dossier), moment)).isEqualTo(dossier.werkrelatie());
  }

  @Test
  void the_form_begins_with_what_was_so_the_last_time() {
    Dossier dossier = geval("S10");
    assertThat(form(open(dossier, "moment")))
        .containsEntry("soort", "VOORTGANG")
        .containsEntry("kanaal", "TELEFOON")
        .containsEntry("initiatief", "INWONER")
        .containsEntry("datum", VasteDag.VANDAAG.toString())
        .containsEntry("afloop", "GELUKT");
  }

  @Test
  void what_was_not_chosen_stays_unknown() {
    Dossier dossier = geval("S18");
    Map<String, String> form = form(open(dossier, "moment"));
    form.replaceAll(
        (name, value) ->
            List.of("soort", "kanaal", "initiatief", "afloop").contains(name) ? "" : value);
    verstuur(adres(dossier, "moment"), form);
    assertThat(moment(nu(dossier), form.get("moment")))
        .isEqualTo(Gespreksmoment.of(form.get("moment"), VasteDag.VANDAAG));
  }

  @Test
  void a_planned_talk_that_took_place_becomes_that_and_keeps_what_was_not_asked() {
    Gespreksmoment planned =
        Gespreksmoment.builder()
            .id("m9")
            .datum(VasteDag.VANDAAG.minusDays(1))
            .status(Gespreksstatus.GEPLAND)
            .minuten(45)
            .build();
    Dossier dossier = bewaard(Gevallen.van("S18").werkrelatie().withGespreksmomenten(planned));
    Map<String, String> form = form(open(dossier, "moment"));
    assertThat(form).containsEntry("moment", "m9").containsEntry("datum", "2026-11-20");
    verstuur(adres(dossier, "moment"), form);
    Gespreksmoment held = nu(dossier).gespreksmomenten().get(0);
    assertThat(nu(dossier).gespreksmomenten()).hasSize(1);
    assertThat(held.status()).contains(Gespreksstatus.GELUKT);
    assertThat(held.minuten()).hasValue(45);
  }

  @Test
  void a_form_that_is_sent_twice_is_recorded_once() {
    Dossier dossier = geval("S01");
    Map<String, String> form = form(open(dossier, "moment"));
    assertThat(verstuur(adres(dossier, "moment"), form).getStatus()).isEqualTo(302);
    Werkrelatie once = nu(dossier);
    assertThat(verstuur(adres(dossier, "moment"), form).getStatus()).isEqualTo(302);
    assertThat(nu(dossier)).isEqualTo(once);
  }

  @Test
  void the_second_of_two_is_told_and_can_do_it_again_with_what_she_chose() {
    Dossier dossier = geval("S01");
    Map<String, String> first = form(open(dossier, "moment"));
    Map<String, String> second = form(open(dossier, "moment"));
    second.put("kanaal", "HUISBEZOEK");
    second.put("initiatief", "SAMEN");
    second.put("datum", "2026-11-19");
    assertThat(verstuur(adres(dossier, "moment"), first).getStatus()).isEqualTo(302);

    MockHttpServletResponse told = verstuur(adres(dossier, "moment"), second);
    assertThat(told.getStatus()).isEqualTo(409);
    assertThat(tekst(told)).contains("wat jij koos, staat hieronder nog");
    Map<String, String> again = form(told);
    second.replace("versie", "1");
    assertThat(again).isEqualTo(second);
    assertThat(verstuur(adres(dossier, "moment"), again).getStatus()).isEqualTo(302);
    assertThat(nu(dossier).gespreksmomenten())
        .extracting(Gespreksmoment::id)
        .contains(first.get("moment"), second.get("moment"));
  }

  @Test
  void two_who_answer_for_the_same_planned_talk_differently_both_keep_what_they_chose() {
    Gespreksmoment planned =
        Gespreksmoment.builder()
            .id("m9")
            .datum(VasteDag.VANDAAG)
            .status(Gespreksstatus.GEPLAND)
            .build();
    Dossier dossier = bewaard(Gevallen.van("S18").werkrelatie().withGespreksmomenten(planned));
    Map<String, String> first = form(open(dossier, "moment"));
    Map<String, String> second = new HashMap<>(first);
    second.put("kanaal", "BRIEF");
    verstuur(adres(dossier, "moment"), first);
    Map<String, String> again = form(verstuur(adres(dossier, "moment"), second));
    assertThat(again).containsEntry("kanaal", "BRIEF");
    assertThat(again.get("moment")).isNotEqualTo("m9");
    assertThat(moment(nu(dossier), "m9").kanaal()).contains(Kanaal.KANTOOR);
    verstuur(adres(dossier, "moment"), again);
    assertThat(nu(dossier).gespreksmomenten()).hasSize(2);
  }

  @Test
  void many_at_once_lose_nothing() throws Exception {
    Dossier dossier = bewaard(Gevallen.van("S18").werkrelatie().withGespreksmomenten());
    int writers = 4;
    int each = 6;
    CyclicBarrier together = new CyclicBarrier(writers);
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<Future<List<String>>> confirmed = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      Callable<List<String>> writer =
          () -> {
            List<String> mine = new ArrayList<>();
            together.await();
            while (mine.size() < each) {
              Map<String, String> form = form(open(dossier, "moment"));
              MockHttpServletResponse answer = verstuur(adres(dossier, "moment"), form);
              while (answer.getStatus() == 409) {
                form = form(answer);
                answer = verstuur(adres(dossier, "moment"), form);
              }
              assertThat(answer.getStatus()).isEqualTo(302);
              mine.add(form.get("moment"));
            }
            return mine;
          };
      confirmed.add(threads.submit(writer));
    }
    List<String> all = new ArrayList<>();
    for (Future<List<String>> one : confirmed) {
      all.addAll(one.get());
    }
    threads.shutdown();
    assertThat(nu(dossier).gespreksmomenten())
        .extracting(Gespreksmoment::id)
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(dossiers.van(consulent, dossier.id().toString()).versie()).isEqualTo(writers * each);
  }

  @Test
  void a_day_that_cannot_be_is_told_and_what_was_chosen_stays() {
    Dossier dossier = geval("S01");
    for (String day : List.of("", "28 november", "2026-02-30", "1203-01-01", "2026-11-22")) {
      Map<String, String> form = form(open(dossier, "moment"));
      form.put("datum", day);
      form.put("kanaal", "VIDEO");
      MockHttpServletResponse told = verstuur(adres(dossier, "moment"), form);
      assertThat(told.getStatus()).as(day).isEqualTo(400);
      assertThat(tekst(told)).contains("Deze dag k");
      assertThat(form(told)).isEqualTo(form);
    }
    Map<String, String> planned = form(open(dossier, "moment"));
    planned.put("datum", "2026-12-01");
    planned.put("afloop", "GEPLAND");
    assertThat(verstuur(adres(dossier, "moment"), planned).getStatus()).isEqualTo(302);
    assertThat(moment(nu(dossier), planned.get("moment")).datum())
        .isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void a_form_that_was_tampered_with_writes_nothing() {
    Dossier dossier = geval("S01");
    for (Map.Entry<String, String> wrong :
        List.of(
            Map.entry("kanaal", "ROOKSIGNAAL"),
            Map.entry("versie", "een"),
            Map.entry("moment", "123456782"),
            Map.entry("moment", dossier.werkrelatie().bagage().get(0).id()),
            Map.entry("soort", "1"))) {
      Map<String, String> form = form(open(dossier, "moment"));
      form.put(wrong.getKey(), wrong.getValue());
      MockHttpServletResponse told = verstuur(adres(dossier, "moment"), form);
      assertThat(told.getStatus()).as(wrong.getKey()).isEqualTo(400);
    }
    Map<String, String> empty = Map.of();
    assertThat(verstuur(adres(dossier, "moment"), empty).getStatus()).isEqualTo(400);
    Map<String, String> earlier = form(open(dossier, "moment"));
    earlier.put("moment", dossier.werkrelatie().gespreksmomenten().get(0).id());
    assertThat(verstuur(adres(dossier, "moment"), earlier).getStatus()).isEqualTo(409);
    assertThat(dossiers.van(consulent)).containsExactly(dossier);
  }

  private static Gespreksmoment moment(Werkrelatie werkrelatie, String id) {
    return werkrelatie.gespreksmomenten().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Werkrelatie without(Werkrelatie werkrelatie, Gespreksmoment moment) {
    List<Gespreksmoment> rest = new ArrayList<>(werkrelatie.gespreksmomenten());
    rest.remove(moment);
    return werkrelatie.withGespreksmomenten(rest);
  }

  /** What a browser would send of the form on this page when nothing is changed. */
  static Map<String, String> form(MockHttpServletResponse response) {
    return Formulier.van(html(response));
  }
}
