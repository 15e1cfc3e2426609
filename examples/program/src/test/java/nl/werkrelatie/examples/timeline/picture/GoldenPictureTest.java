// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.werkrelatie.examples.drawing.Markup;
import nl.werkrelatie.examples.timeline.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures as they were looked at and approved; -Dwrite writes them anew. */
class GoldenPictureTest {
  private static final Path APPROVED = Path.of("program/src/test/resources/picture");
  private static final boolean WRITE = System.getProperty("write") != null;

  @ParameterizedTest
  @EnumSource(Room.class)
  void one_of_everything_is_drawn_as_it_was_approved(Room room) throws IOException {
    approved("full." + room, Pictures.full(), room);
  }

  @Test
  void a_long_werkrelatie_is_drawn_as_it_was_approved() throws IOException {
    approved("long", Pictures.with(2000), Room.WIDE);
  }

  @Test
  void what_the_inwoner_sees_is_drawn_as_it_was_approved() throws IOException {
    approved("inwoner", Pictures.all().get("full for INWONER in en"), Room.NARROW);
  }

  private static void approved(String name, Picture picture, Room room) throws IOException {
    Plan plan = picture.in(room).withKey();
    Markup svg = new Markup();
    svg.element(
        "svg",
        () -> plan.write(svg),
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + room.width() + " " + plan.height());
    Path file = APPROVED.resolve(name.toLowerCase(Locale.ROOT) + ".svg");
    if (WRITE) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, svg.written());
    }
    assertEquals(Files.readString(file), svg.written(), file + " shows something else");
  }
}
