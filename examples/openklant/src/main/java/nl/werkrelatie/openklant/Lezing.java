// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reading of the klantcontacten of one person, page by page and in any order. Of what was read it
 * keeps the few facts of the contacts that count, and nothing of the others. For one thread.
 *
 * <p>A page that is refused changes nothing: mend it and hand it in again. Each reader is closed.
 */
public final class Lezing {
  private final Klantcontacten wanted;
  private final Map<String, Klantcontact> contacts = new HashMap<>();
  private final Meldingen meldingen = new Meldingen();
  private int pages;

  /** Whether a page without a next one was read. */
  private boolean ended;

  Lezing(Klantcontacten wanted) {
    this.wanted = wanted;
  }

  /**
   * Reads an answer of {@code GET /klantcontacten?expand=hadBetrokkenen}, one klantcontact at a
   * time, and gives where the next page is; empty when this is the last.
   */
  public Optional<String> klantcontacten(Reader page) {
    Page read = new Page();
    Optional<String> next =
        PageReader.results(name(), page, item -> read.reader.read(item).ifPresent(read::keep));
    done(read, next.isPresent());
    return next;
  }

  /**
   * Reads an answer of {@code GET /partijen?expand=betrokkenen,betrokkenen.hadKlantcontact}, or of
   * {@code GET /partijen/} with a uuid, and gives where the next page is; empty when this is the
   * last. The API gives all contacts of a partij in one answer, so this takes as much memory.
   */
  public Optional<String> partijen(Reader page) {
    Page read = new Page();
    Field answer = PageReader.whole(name(), page).object();
    List<Field> partijen =
        answer.optional("results").isPresent() ? answer.objects("results") : List.of(answer);
    partijen.forEach(read::partij);
    Optional<String> next = answer.optional("next").map(Field::text);
    done(read, next.isPresent());
    return next;
  }

  /** Reads the rows of a file as {@code manage.py dumpdata} of Open Klant writes it. */
  public void fixture(Reader file) {
    Page read = new Page();
    FixtureRows rows = new FixtureRows(PageReader.whole(name(), file));
    rows.partijen().forEach(this::guardPerson);
    rows.klantcontacten().forEach(contact -> read.reader.read(contact).ifPresent(read::keep));
    done(read, false);
  }

  /** The werkrelatie of all that was read until now, and what is to be told of it. */
  public Uitkomst uitkomst() {
    if (pages == 0) {
      throw new IllegalStateException("nothing was read; hand in a page first");
    }
    Meldingen told = new Meldingen();
    told.addAll(meldingen);
    if (!ended) {
      told.add(Meldingcode.PAGE_MISSING, "p. " + pages + ": /next");
    }
    return new Gesprekken(wanted, contacts.values(), told).uitkomst();
  }

  private String name() {
    return "p. " + (pages + 1);
  }

  private void done(Page read, boolean more) {
    pages++;
    ended |= !more;
    contacts.putAll(read.kept);
    meldingen.addAll(read.told);
  }

  private void guardPerson(Field partij) {
    boolean person = partij.text("soortPartij").equals("persoon");
    if (!person && wanted.isPartij(partij.text("uuid"))) {
      throw new InputRefusedException(
          partij.place().stripTrailing(),
          "is geen persoon; alleen een persoon kan een inwoner zijn",
          "is no person; only a person can be an inwoner");
    }
  }

  /** The type alone. */
  @Override
  public String toString() {
    return "Lezing";
  }

  /** What one page gives, until it is read to its end. */
  private final class Page {
    private final Map<String, Klantcontact> kept = new HashMap<>();
    private final Meldingen told = new Meldingen();
    private final KlantcontactReader reader = new KlantcontactReader(wanted, told);

    void partij(Field partij) {
      guardPerson(partij);
      if (!wanted.isPartij(partij.text("uuid"))) {
        return;
      }
      Optional<Field> expand = partij.optional("_expand");
      List<Field> betrokkenen = expand.map(all -> all.objects("betrokkenen")).orElse(List.of());
      reader.readByPartij(betrokkenen).forEach(this::keep);
      if (betrokkenen.isEmpty()) {
        partij
            .objects("betrokkenen")
            .forEach(one -> told.add(Meldingcode.NOT_EXPANDED, one.place()));
      }
    }

    void keep(Klantcontact contact) {
      boolean again =
          contacts.containsKey(contact.id()) || kept.putIfAbsent(contact.id(), contact) != null;
      if (again) {
        told.add(Meldingcode.READ_TWICE, contact.place());
      }
    }
  }
}
