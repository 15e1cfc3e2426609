// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.io.IOException;
import java.util.Map;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.GevalJson;
import nl.werkrelatie.json.LimitedReading;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;

/**
 * Reads a document of ours that is the whole body of a request. The mapper of the host would quote
 * a body that is no JSON from its first word in its exception, and so in the log.
 */
final class DocumentConverter extends AbstractHttpMessageConverter<Object> {
  private final Map<Class<?>, LimitedReading<?>> readings;

  DocumentConverter(Limits limits) {
    super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    readings =
        Map.of(
            Werkrelatie.class, WerkrelatieJson.within(limits),
            Regelset.class, RegelsetJson.within(limits),
            Geval.class, GevalJson.within(limits));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return readings.containsKey(type);
  }

  /** Writing is for the mapper of the host, with our module. */
  @Override
  public boolean canWrite(Class<?> type, MediaType mediaType) {
    return false;
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage body) throws IOException {
    try {
      return readings.get(type).read(body.getBody());
    } catch (DocumentRefusedException refused) {
      throw new HttpMessageNotReadableException("the document is refused", refused, body);
    }
  }

  @Override
  protected void writeInternal(Object value, HttpOutputMessage out) {
    throw new HttpMessageNotWritableException("werkrelaties are written by the mapper");
  }
}
