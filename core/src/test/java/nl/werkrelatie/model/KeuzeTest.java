// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** What the choices of the closed lists are called. */
class KeuzeTest {
  /** What the view for the inwoner leaves out, whichever choice it is. */
  private static final Set<Class<?>> NEVER =
      Set.of(
          Initiatief.class,
          Aanwezige.class,
          Levensverhaalsoort.class,
          Zichtbaarheid.class,
          Contextdruk.class);

  private static final Set<Keuze> LEFT_OUT =
      Set.of(Gevolg.ZINLOOSHEID, Signaalsoort.WIL_BESPREKEN, Signaalsoort.VERZOEK_WISSEL);

  @Test
  void every_choice_of_every_list_has_words_and_stands_in_the_order_of_its_list() {
    List<Keuze> alle = Keuze.alle();
    List<? extends Class<?>> lists = alle.stream().map(Keuze::getClass).distinct().toList();
    assertEquals(Set.of(Keuze.class.getPermittedSubclasses()), Set.copyOf(lists));
    assertEquals(lists.stream().flatMap(list -> Stream.of(list.getEnumConstants())).toList(), alle);
  }

  @Test
  void what_the_inwoner_is_never_shown_has_no_words_to_the_inwoner() {
    for (Keuze keuze : Keuze.alle()) {
      assertEquals(
          !NEVER.contains(keuze.getClass()) && !LEFT_OUT.contains(keuze),
          keuze.voorInwoner().isPresent(),
          keuze::toString);
    }
  }

  @Test
  void each_reader_is_told_in_the_reader_s_own_words() {
    assertEquals(Tekst.of("huisbezoek", "home visit"), Kanaal.HUISBEZOEK.label());
    assertEquals(
        Tekst.of("bij de inwoner thuis", "at the inwoner’s home"), Kanaal.HUISBEZOEK.inZin());
    assertEquals(
        Tekst.of("bij u thuis", "at your home"), Kanaal.HUISBEZOEK.voorInwoner().orElseThrow());
  }
}
