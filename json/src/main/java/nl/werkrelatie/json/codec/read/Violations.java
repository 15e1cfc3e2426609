// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;

/** The violations found in one document so far. */
public class Violations {
  private static final int NOT_YET = 0;

  private final char[] content;
  private final int most;
  private final List<DocumentViolation> found = new ArrayList<>();
  private IntSupplier end;

  public Violations(char[] content, Limits limits) {
    this.content = content;
    this.most = limits.violations();
    this.end = () -> content.length;
  }

  /** Takes none: the reading is given up at the first. */
  static Violations none(Limits limits) {
    return new Violations(new char[0], limits) {
      @Override
      public void add(Refusal refusal, String pointer, int line, int column) {
        throw GivenUp.INSTANCE;
      }
    };
  }

  /** Where a reading is at any moment; what is looked up is looked up before it. */
  public void foundBefore(IntSupplier readingAt) {
    end = readingAt;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether one of them is at this pointer or within it. */
  public boolean isWithin(String place) {
    return found.stream().anyMatch(one -> (one.pointer() + "/").startsWith(place + "/"));
  }

  public int size() {
    return found.size();
  }

  /** Adds one at a known place; throws when the limit is reached. */
  public void add(Refusal refusal, String pointer, int line, int column) {
    found.add(new DocumentViolation(refusal.code(), pointer, line, column, refusal.tekst()));
    if (found.size() >= most) {
      throw refusal();
    }
  }

  /** Adds one whose line and column are looked up only when the document is refused. */
  public void add(Refusal refusal, String pointer) {
    add(refusal, pointer, NOT_YET, NOT_YET);
  }

  /** Everything found, in the order of the document. */
  public DocumentRefusedException refusal() {
    List<String> unplaced =
        found.stream()
            .filter(violation -> violation.line() == NOT_YET)
            .map(DocumentViolation::pointer)
            .toList();
    Places places = Places.in(content, end.getAsInt(), unplaced);
    List<DocumentViolation> sorted = new ArrayList<>();
    for (DocumentViolation violation : found) {
      sorted.add(violation.line() == NOT_YET ? places.place(violation) : violation);
    }
    sorted.sort(
        Comparator.comparingInt(DocumentViolation::line)
            .thenComparingInt(DocumentViolation::column));
    return new DocumentRefusedException(sorted);
  }
}
