// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** The readable form: two spaces a level, line feeds on every machine, short lists on one line. */
final class Indentation implements PrettyPrinter {
  private final Deque<Boolean> lists = new ArrayDeque<>();
  private boolean nextIsShort;
  private int level;

  /** Says how the list that starts next is written. */
  public void nextList(boolean isShort) {
    nextIsShort = isShort;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    newLine(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    level--;
    if (entries > 0) {
      newLine(out);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    lists.push(nextIsShort);
    out.writeRaw('[');
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    if (!lists.element()) {
      newLine(out);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    if (lists.element()) {
      out.writeRaw(", ");
    } else {
      out.writeRaw(',');
      newLine(out);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    level--;
    if (!lists.pop() && values > 0) {
      newLine(out);
    }
    out.writeRaw(']');
  }

  private void newLine(JsonGenerator out) {
    out.writeRaw('\n');
    for (int indented = 0; indented < level; indented++) {
      out.writeRaw("  ");
    }
  }
}
