// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.werkrelatie.text.Tekst;

/**
 * How far long work is: what is done, how fast, and how long it still takes where the size of what
 * is read is known. On a terminal one line that is written over each second; elsewhere a line after
 * the first second and then now and again.
 */
public final class Progress {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE_IN_A_FILE = 10 * SECOND;

  private final boolean asked;
  private final PrintWriter err;
  private final Locale locale;
  private final LongSupplier nanos;
  private final OptionalLong size;
  private final boolean rewrites;
  private final int width;
  private final long begin;
  private long next;
  private long done;
  private long read;
  private int shown;

  /**
   * Begins now.
   *
   * @param asked whether anybody wants to know
   * @param err where it is written
   * @param size how many bytes there are to read; empty when that is unknown
   */
  public Progress(
      boolean asked, PrintWriter err, Surroundings around, Locale locale, OptionalLong size) {
    this.asked = asked;
    this.err = err;
    this.locale = locale;
    this.nanos = around.nanos();
    this.size = size;
    // Where the answers come on the same screen, a line cannot be written over.
    this.rewrites = asked && around.errors().isThere() && !around.output().isThere();
    this.width = rewrites ? around.errors().width().orElse(Terminal.USUAL.width()) : 0;
    this.begin = nanos.getAsLong();
    this.next = SECOND;
  }

  /** This stream, with what is read of it counted. */
  public InputStream reading(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = in.read();
        took(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int given = in.read(into, offset, length);
        took(Math.max(given, 0));
        return given;
      }
    };
  }

  private void took(long bytes) {
    read += bytes;
    report();
  }

  /** So many lines are done in all. */
  public void done(long lines) {
    done = lines;
    report();
  }

  /** Another message, which takes the place of the line that is written over. */
  public void message(String message) {
    wipe();
    err.println(message);
  }

  /** The last line, which stays. */
  public void end() {
    wipe();
    if (asked) {
      err.println("werkrelatie: " + String.join(", ", parts(false)));
    }
  }

  private void report() {
    long passed = asked ? nanos.getAsLong() - begin : 0;
    if (passed < next) {
      return;
    }
    next = passed + (rewrites ? SECOND : PAUSE_IN_A_FILE);
    if (!rewrites) {
      err.println("werkrelatie: " + String.join(", ", parts(true)));
      return;
    }
    String line = fitting(parts(true));
    int before = shown;
    shown = line.length();
    err.print("\r" + line + " ".repeat(Math.max(0, before - shown)));
    err.flush();
  }

  /** Takes the line away that is written over. */
  public void wipe() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  /**
   * Without the rate where there is no room: a line that is longer than the terminal would go on
   * below, where nothing is written over.
   */
  private String fitting(List<String> parts) {
    List<String> some = new ArrayList<>(parts);
    while (some.size() > 1 && String.join(", ", some).length() >= width) {
      some.remove(1);
    }
    return String.join(", ", some);
  }

  private List<String> parts(boolean goesOn) {
    long passed = nanos.getAsLong() - begin;
    double seconds = (double) passed / SECOND;
    List<String> parts = new ArrayList<>();
    parts.add(
        done
            + (done == 1
                ? in(" regel gedaan", " line done")
                : in(" regels gedaan", " lines done")));
    if (seconds >= 1) {
      parts.add(Math.round(done / seconds) + in(" per seconde", " per second"));
    }
    if (goesOn && size.isPresent() && read > 0 && read <= size.getAsLong()) {
      long left = Math.round(seconds * (size.getAsLong() - read) / read);
      String about = duration(left);
      parts.add(in("nog zo’n " + about, "about " + about + " left"));
    }
    return parts;
  }

  private String duration(long seconds) {
    if (seconds == 1) {
      return in("1 seconde", "1 second");
    } else if (seconds < 120) {
      return seconds + in(" seconden", " seconds");
    }
    return Math.round(seconds / 60.0) + in(" minuten", " minutes");
  }

  private String in(String nl, String en) {
    return Tekst.of(nl, en).in(locale);
  }
}
