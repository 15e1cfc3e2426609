// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes out in the middle of the work, and what was confirmed is there. */
class HardGestoptTest {
  private static final int CONFIRMED = 30;
  private static final LocalDate EERSTE = LocalDate.of(2001, 1, 1);

  /** One dossier, and the days on which a moment was confirmed to be recorded. */
  private record Werk(String dossier, List<LocalDate> bevestigd) {}

  @Test
  void what_was_confirmed_is_there_after_a_kill_in_the_middle(@TempDir Path folder)
      throws Exception {
    List<Werk> done = new ArrayList<>();
    try (Draaiend system = Draaiend.in(folder)) {
      Bezoek anouk = new Bezoek(system.port()).als("C-107", "kopje-thee");
      List<String> dossiers = anouk.dossiers().subList(0, 2);
      CountDownLatch enough = new CountDownLatch(CONFIRMED);
      ExecutorService threads = Executors.newFixedThreadPool(dossiers.size());
      List<Future<Werk>> busy = new ArrayList<>();
      for (String dossier : dossiers) {
        busy.add(threads.submit(() -> untilKilled(system.port(), dossier, enough)));
      }
      enough.await();
      system.kill();
      for (Future<Werk> one : busy) {
        done.add(one.get());
      }
      threads.shutdown();
    }
    try (Draaiend again = Draaiend.in(folder)) {
      Bezoek anouk = new Bezoek(again.port()).als("C-107", "kopje-thee");
      for (Werk werk : done) {
        String timeline = anouk.open("/werkrelaties/" + werk.dossier() + "/tijdlijn").body();
        for (LocalDate day : werk.bevestigd()) {
          assertThat(timeline).contains("datetime=\"" + day + "\"");
        }
      }
      assertThat(done.stream().mapToInt(werk -> werk.bevestigd().size()).sum())
          .isGreaterThanOrEqualTo(CONFIRMED);
    }
  }

  /** Records moments, each on a day of its own, until the system is gone. */
  private static Werk untilKilled(int port, String dossier, CountDownLatch enough)
      throws Exception {
    Werk werk = new Werk(dossier, new ArrayList<>());
    String adres = "/werkrelaties/" + dossier + "/moment";
    LocalDate day = EERSTE;
    Bezoek bezoek = new Bezoek(port).als("C-107", "kopje-thee");
    try {
      while (true) {
        Map<String, String> form = Formulier.van(bezoek.open(adres).body());
        form.put("datum", day.toString());
        HttpResponse<String> answer = bezoek.verstuur(adres, form);
        assertThat(answer.statusCode()).isEqualTo(302);
        werk.bevestigd().add(day);
        enough.countDown();
        day = day.plusDays(1);
      }
    } catch (IOException gone) {
      return werk;
    } finally {
      // When this writer failed for another reason, nobody waits for it.
      while (enough.getCount() > 0) {
        enough.countDown();
      }
    }
  }
}
