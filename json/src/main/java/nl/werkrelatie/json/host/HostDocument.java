// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Form;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.regelset.RegelsetReading;
import nl.werkrelatie.json.tables.GevalTables;
import nl.werkrelatie.json.tables.InwonerTables;
import nl.werkrelatie.json.tables.KortTables;
import nl.werkrelatie.json.tables.ProjectieTables;
import nl.werkrelatie.json.tables.SuggestiesTables;
import nl.werkrelatie.json.tables.VergelijkTables;
import nl.werkrelatie.json.tables.WerkrelatieTables;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;
import nl.werkrelatie.rules.Regelset;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document as a host's own mapper writes and reads it inside the host's document; and
 * what belongs inside such a document, which no mapper writes or reads alone.
 *
 * @param <T> the value
 */
final class HostDocument<T> {
  private static final List<HostDocument<?>> ALL =
      List.of(
          of(Werkrelatie.class, WerkrelatieTables.DOCUMENT),
          of(Geval.class, GevalTables.DOCUMENT),
          of(Regelset.class, RegelsetReading.DOCUMENT),
          written(
              WerkrelatieZonderBijzondereGegevens.class,
              ProjectieTables.ZONDER_BIJZONDERE_GEGEVENS),
          written(WerkrelatieVoorOverdracht.class, ProjectieTables.WERKRELATIE_VOOR_OVERDRACHT),
          written(WhyNot.class, VergelijkTables.WAAROM_NIET),
          written(Vergelijking.class, VergelijkTables.VERGELIJKING),
          written(KortAntwoord.class, KortTables.KORT_ANTWOORD),
          written(Suggesties.class, SuggestiesTables.SUGGESTIES),
          written(GedeeldeSuggesties.class, SuggestiesTables.GEDEELDE_SUGGESTIES),
          written(VoorInwoner.class, InwonerTables.VOOR_INWONER));

  static final Set<String> PACKAGES =
      Set.of(
          "nl.werkrelatie.model",
          "nl.werkrelatie.handvat",
          "nl.werkrelatie.rules",
          "nl.werkrelatie.signaal",
          "nl.werkrelatie.situatie",
          "nl.werkrelatie.text",
          "nl.werkrelatie.catalog",
          "nl.werkrelatie.engine",
          "nl.werkrelatie.json",
          "nl.werkrelatie.json.document",
          "nl.werkrelatie.geval",
          "nl.werkrelatie.json.host",
          "nl.werkrelatie.review");

  private final Class<T> type;
  private final @Nullable Form<T> form;
  private final @Nullable Document<T> document;

  private HostDocument(Class<T> type, @Nullable Form<T> form, @Nullable Document<T> document) {
    this.type = type;
    this.form = form;
    this.document = document;
  }

  private static <T> HostDocument<T> of(Class<T> type, Document<T> document) {
    return new HostDocument<>(type, document.form(), document);
  }

  private static <T> HostDocument<T> written(Class<T> type, Form<T> form) {
    return new HostDocument<>(type, form, null);
  }

  /** How a host's mapper handles this class; null when it is the mapper's own affair. */
  static @Nullable HostDocument<?> of(Class<?> type) {
    for (HostDocument<?> document : ALL) {
      if (document.type.isAssignableFrom(type)) {
        return document;
      }
    }
    return face(type) != null && !isTold(type) ? new HostDocument<>(type, null, null) : null;
  }

  /** The public type of ours that this is, or that it stands behind; null when it is not ours. */
  private static @Nullable Class<?> face(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    if (Modifier.isPublic(type.getModifiers())
        && PACKAGES.contains(type.getPackageName())
        && (around == null || face(around) != null)) {
      return type;
    }
    Class<?> parent = type.getSuperclass();
    Class<?> face = parent == null ? null : face(parent);
    for (Class<?> above : type.getInterfaces()) {
      face = face == null ? face(above) : face;
    }
    return face;
  }

  /** Words and violations tell nothing about a person; a host may show them in its own way. */
  private static boolean isTold(Class<?> type) {
    return Enum.class.isAssignableFrom(type)
        || Throwable.class.isAssignableFrom(type)
        || type == Violation.class
        || type == DocumentViolation.class;
  }

  void write(Object value, DocumentWriter out) {
    requireWhole();
    Objects.requireNonNull(form).write(type.cast(value), out);
  }

  /** Refuses what belongs inside a document, for it is neither written nor read alone. */
  void requireWhole() {
    if (form == null) {
      throw partRefused();
    }
  }

  /** Refuses a type of which no document is read, before anything of it is looked at. */
  void requireReadable() {
    requireWhole();
    if (document == null) {
      throw new IllegalArgumentException(
          type.getSimpleName()
              + " is written only; read the werkrelatie it was made of, and make it again");
    }
  }

  /** The value in this copy. */
  T read(HostCopy copy) {
    requireReadable();
    return copy.read(Objects.requireNonNull(document));
  }

  /** A key of a map is one text, and none of our documents is. */
  IllegalArgumentException keyRefused() {
    return new IllegalArgumentException(
        name() + " is no key of a map; use the id of the inwoner or one of your own");
  }

  private IllegalArgumentException partRefused() {
    return new IllegalArgumentException(name() + why());
  }

  private String why() {
    if (type.getPackage() == Werkrelatie.class.getPackage()) {
      return " is part of a werkrelatie; write and read the whole werkrelatie";
    }
    return type == RuleEngine.class
        ? " has no JSON of its own; write its catalogus with CatalogusJson"
        : " has no JSON of its own; write the suggesties, regelset or geval it belongs to, or its text or id";
  }

  private String name() {
    return Objects.requireNonNull(face(type)).getSimpleName();
  }
}
