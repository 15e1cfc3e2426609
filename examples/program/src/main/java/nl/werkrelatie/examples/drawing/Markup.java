// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.drawing;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, attributes and text through the writer of the JDK, which escapes what has to be. */
public final class Markup {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  /** A step that writes inside an element. */
  public interface Inside {
    void write();
  }

  private interface Step {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  public Markup() {
    try {
      // The writer of the JDK itself, whatever else lies on the class path.
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException never) {
      throw new IllegalStateException("no XML can be written to memory", never);
    }
  }

  /** A page of HTML that is XML as well, in this language, with a character set and a width. */
  public String page(Locale language, Inside head, Inside body) {
    step(writer -> writer.writeDTD("<!DOCTYPE html>\n"));
    element(
            "html",
            () -> {
              line().element("head", () -> head(head)).line();
              element("body", () -> line().element("main", body).line()).line();
            },
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "lang",
            language.getLanguage())
        .line();
    return written();
  }

  private void head(Inside rest) {
    line().empty("meta", "charset", "utf-8").line();
    empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    rest.write();
  }

  /** An element; the attributes are names and values in turn. */
  public Markup element(String name, Inside inside, String... attributes) {
    step(writer -> writer.writeStartElement(name));
    attributes(attributes);
    inside.write();
    return step(XMLStreamWriter::writeEndElement);
  }

  public Markup text(String name, String text, String... attributes) {
    return element(name, () -> text(text), attributes);
  }

  public Markup text(String text) {
    return step(writer -> writer.writeCharacters(text));
  }

  public Markup empty(String name, String... attributes) {
    step(writer -> writer.writeEmptyElement(name));
    return attributes(attributes);
  }

  public Markup line() {
    return text("\n");
  }

  public String written() {
    step(XMLStreamWriter::flush);
    return out.toString();
  }

  private Markup attributes(String... attributes) {
    for (int at = 0; at < attributes.length; at += 2) {
      String name = attributes[at];
      String value = attributes[at + 1];
      step(writer -> writer.writeAttribute(name, value));
    }
    return this;
  }

  private Markup step(Step step) {
    try {
      step.write(xml);
      return this;
    } catch (XMLStreamException never) {
      throw new IllegalStateException("no XML can be written to memory", never);
    }
  }
}
