// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of the last form on a page when nothing is changed. */
final class Formulier {
  private static final Pattern INPUT = Pattern.compile("<input [^>]*>");

  private Formulier() {}

  static Map<String, String> van(String html) {
    Map<String, String> fields = new HashMap<>();
    Matcher inputs = INPUT.matcher(html.substring(html.lastIndexOf("<form")));
    while (inputs.find()) {
      String input = inputs.group();
      boolean sent = !input.contains("type=\"radio\"") || input.contains(" checked");
      String name = attribute(input, "name");
      if (sent && !name.isEmpty()) {
        fields.put(name, attribute(input, "value"));
      }
    }
    return fields;
  }

  private static String attribute(String input, String name) {
    Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
    return found.find() ? found.group(1) : "";
  }
}
