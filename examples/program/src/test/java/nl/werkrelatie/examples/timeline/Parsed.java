// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture or a page as a parser sees it; what is not well-formed or fetches something fails. */
final class Parsed {
  private Parsed() {}

  static Document document(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.setEntityResolver(
          (publicId, systemId) -> {
            throw new SAXException("it asks for " + systemId);
          });
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | IOException | ParserConfigurationException refused) {
      throw new AssertionError("not well-formed: " + refused.getMessage(), refused);
    }
  }

  static List<Element> elements(Document document, String... names) {
    Set<String> wanted = Set.of(names);
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < all.getLength(); at++) {
      Element element = (Element) all.item(at);
      if (wanted.isEmpty() || wanted.contains(element.getTagName())) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** What a reader of the list in the picture sees, from above to below. */
  static List<String> picture(String svg) {
    return elements(document(svg), "text").stream()
        .filter(text -> !isIn("g", text))
        .map(Element::getTextContent)
        .toList();
  }

  /** What a reader of the page reads or hears at once. */
  static List<String> page(String html) {
    return page(html, false);
  }

  /** What a reader of the page reads or hears behind what can be opened. */
  static List<String> folded(String html) {
    return page(html, true);
  }

  private static List<String> page(String html, boolean folded) {
    return elements(document(html), "h1", "h2", "h3", "p", "li", "summary").stream()
        .filter(element -> !element.getAttribute("class").contains("entry"))
        .filter(element -> !isIn("figure", element))
        .filter(element -> isIn("details", element) == folded)
        .map(Element::getTextContent)
        .toList();
  }

  private static boolean isIn(String name, Node node) {
    Node parent = node.getParentNode();
    return parent != null && (parent.getNodeName().equals(name) || isIn(name, parent));
  }
}
