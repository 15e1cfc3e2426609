// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.timeline.picture.Picture;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.text.Folding;

/**
 * A werkrelatie along the time on one day, in words: what the picture, the page and the plain text
 * all show.
 *
 * <pre>{@code
 * Files.writeString(file, Timeline.of(werkrelatie, peildatum, locale).html());
 * }</pre>
 *
 * <p>Nothing in it is a score. Only of gespreksmomenten that stand together in one column the
 * picture says how many there were, for the list tells each of them. What the consulent reported
 * about the own work is not in it, and of bagage and uitingen only the form and the day.
 */
public final class Timeline {
  private static final Folding NARROW = new Folding(80);
  private static final String NOT_IN_XML = "[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final TimelineWords words;
  private final String title;
  private final List<String> intro;
  private final List<Section> sections;
  private final List<Handvat> handvatten;
  private final List<String> notes;
  private final Picture picture;

  private Timeline(
      Werkrelatie seen,
      RuleEngine engine,
      LocalDate peildatum,
      Reader reader,
      TimelineWords words) {
    this.words = words;
    this.title = words.in("Tijdlijn van een werkrelatie", "Timeline of a werkrelatie");
    Moments moments = new Moments(words, engine);
    // Calls that an inwoner made are left out there; between the rest it would not be silent.
    Optional<Drempelwaarde> threshold =
        reader == Reader.INWONER ? Optional.empty() : engine.drempels().van(Drempel.STILTE);
    List<Entry> entries = new ArrayList<>(moments.of(seen));
    Werkrelatie dated = Seen.dated(reader, seen);
    entries.addAll(new Entries(words, peildatum).of(dated));
    Silences silences = new Silences(words, peildatum);
    List<Silences.Silence> silent =
        threshold.map(each -> silences.of(seen.gespreksmomenten(), each)).orElse(List.of());
    silent.forEach(each -> entries.add(each.entry()));
    entries.sort(Comparator.comparing(Entry::day));
    List<Entry> grouped = new Grouping(words).of(entries);
    Notes notes = new Notes(words, reader);
    this.intro = notes.intro(seen, peildatum, entries.isEmpty());
    this.sections = sections(grouped, grouped.size() < entries.size() ? entries : List.of());
    this.handvatten = moments.shown();
    this.picture = new Lanes(words, dated, entries).picture(silent, moments.changes(), peildatum);
    this.notes = notes.closing(threshold, grouped.size() < entries.size());
  }

  /** The timeline for the consulent, with the standard catalogue; see {@link Reader#CONSULENT}. */
  public static Timeline of(Werkrelatie werkrelatie, LocalDate peildatum, Locale locale) {
    return of(werkrelatie, peildatum, RuleEngine.standard(), Reader.CONSULENT, locale);
  }

  /**
   * The timeline for a reader.
   *
   * @param peildatum the day the answer is about: what is dated later and not planned is left out
   * @param engine the engine that is asked just before every moment
   * @param locale the language: Dutch, or English for an English locale
   */
  public static Timeline of(
      Werkrelatie werkrelatie,
      LocalDate peildatum,
      RuleEngine engine,
      Reader reader,
      Locale locale) {
    return new Timeline(
        Seen.by(reader, werkrelatie, peildatum),
        engine,
        peildatum,
        reader,
        new TimelineWords(reader, locale));
  }

  /** As a picture, with the same in words as its description. */
  public String svg() {
    return new SvgWriter(this).write();
  }

  /** How a timeline is written to a file of this name, by its end; empty for any other end. */
  public static Optional<Function<Timeline, String>> form(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html")) {
      return Optional.of(Timeline::html);
    } else if (name.endsWith(".svg")) {
      return Optional.of(Timeline::svg);
    }
    return name.endsWith(".txt") ? Optional.of(Timeline::text) : Optional.empty();
  }

  /** As a page of its own, that needs no script and fetches nothing. */
  public String html() {
    return new HtmlWriter(this).write();
  }

  /** As plain text in lines of 80 characters, but for a longer word. */
  public String text() {
    return text(NARROW);
  }

  /** The same in lines of another width. */
  public String text(Folding folding) {
    return new PlainText(this, folding).write();
  }

  /** The same on one screen. */
  Picture picture() {
    return picture;
  }

  /** What stands above the picture and tells where the same is in words. */
  String pictureTitle() {
    return words.in("De werkrelatie in één beeld", "The werkrelatie in one picture");
  }

  String inWords() {
    return words.in(
        "Alles in dit beeld staat hieronder ook in woorden.",
        "Everything in this picture also stands in words below.");
  }

  String title() {
    return title;
  }

  List<String> intro() {
    return intro;
  }

  List<Section> sections() {
    return sections;
  }

  String contentsLabel() {
    return words.in("Inhoud", "Contents");
  }

  /** What opens everything of a year by itself. */
  String foldedLabel(Section section) {
    return section.heading() + words.in(", dag voor dag", ", day by day");
  }

  String handvattenHeading() {
    return words.in("De handvatten", "The handvatten");
  }

  /** Every handvat that is named, in reading order. */
  List<Handvat> handvatten() {
    return handvatten;
  }

  /** What a handvat is called, on one line and without what no XML document can hold. */
  String titleOf(Handvat handvat) {
    return handvat.titel().in(locale()).replaceAll("\\s+", " ").replaceAll(NOT_IN_XML, "\uFFFD");
  }

  String notesHeading() {
    return words.in("Bij deze tijdlijn", "About this timeline");
  }

  List<String> notes() {
    return notes;
  }

  Locale locale() {
    return words.locale();
  }

  /** Everything it says, in the order in which it is read. */
  Stream<String> words() {
    List<Stream<String>> all = new ArrayList<>();
    all.add(Stream.of(title));
    all.add(intro.stream());
    all.add(sections.stream().flatMap(Section::words));
    if (!handvatten.isEmpty()) {
      all.add(Stream.of(handvattenHeading()));
      all.add(handvatten.stream().map(each -> each.id() + " " + titleOf(each)));
    }
    all.add(Stream.of(notesHeading()));
    all.add(notes.stream());
    return all.stream().flatMap(each -> each);
  }

  private static List<Section> sections(List<Entry> shown, List<Entry> folded) {
    Map<Integer, List<Entry>> behind = byYear(folded);
    return byYear(shown).entrySet().stream()
        .map(
            year ->
                new Section(
                    String.valueOf(year.getKey()),
                    year.getValue(),
                    behind.getOrDefault(year.getKey(), List.of())))
        .toList();
  }

  private static Map<Integer, List<Entry>> byYear(List<Entry> entries) {
    Map<Integer, List<Entry>> years = new TreeMap<>();
    for (Entry entry : entries) {
      years.computeIfAbsent(entry.day().getYear(), year -> new ArrayList<>()).add(entry);
    }
    return years;
  }

  /** The type: what happened when stays out of logs. */
  @Override
  public String toString() {
    return "Timeline";
  }
}
