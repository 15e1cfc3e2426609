// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which the pseudonyms of one project come: whoever has it can tell who is who, so
 * the researcher keeps it apart from the tables, and destroys it in the end.
 *
 * <p>The same person has the same pseudonym within a project, and another one in another project,
 * under another key, or where days are told in another way. HMAC-SHA-256 of the project, the kind
 * of reference and the reference.
 */
public final class ProjectKey {
  /** How many bytes a key has at least. */
  public static final int LEAST = 32;

  private static final int PSEUDONYM = 10;

  private final SecretKeySpec key;
  private final String project;

  private ProjectKey(SecretKeySpec key, String project) {
    this.key = key;
    this.project = project;
  }

  /**
   * The key of this project.
   *
   * @param secret at least {@link #LEAST} bytes that nobody can guess
   * @param project its name; the same secret gives other pseudonyms in another project
   * @throws IllegalArgumentException when the secret is shorter, or the project has no name
   */
  public static ProjectKey of(byte[] secret, String project) {
    Objects.requireNonNull(project, "project");
    if (secret.length < LEAST) {
      throw new IllegalArgumentException("the key has less than 32 bytes; make a longer one");
    }
    if (project.isBlank() || !project.chars().allMatch(sign -> sign >= ' ')) {
      throw new IllegalArgumentException("the project has no name on one line; give it one");
    }
    return new ProjectKey(new SecretKeySpec(secret, "HmacSHA256"), project);
  }

  String project() {
    return project;
  }

  /** Tells two keys apart, and nothing of either. */
  String id() {
    return HexFormat.of().formatHex(mac("key", "id"), 0, 4);
  }

  /** Others for other days: an export in months beside a shifted one would give the shift away. */
  String inwoner(Days days, String inwonerId) {
    return "I" + pseudonym("inwoner " + days, inwonerId);
  }

  String werkrelatie(Days days, String inwonerId, String consulentId) {
    return "W" + pseudonym("werkrelatie " + days, inwonerId + "\n" + consulentId);
  }

  /** In whole weeks, so that a day of the week stays what it was: half a year back or ahead. */
  int weeksShifted(String inwonerId) {
    long drawn = ByteBuffer.wrap(mac("shift", inwonerId)).getLong();
    return (int) Long.remainderUnsigned(drawn, 53) - 26;
  }

  /** After a letter, so that no spreadsheet takes it for a number. */
  private String pseudonym(String kind, String reference) {
    return HexFormat.of().formatHex(mac(kind, reference), 0, PSEUDONYM);
  }

  private byte[] mac(String kind, String reference) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      String message = project + "\n" + kind + "\n" + reference;
      return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
    }
  }

  /** The type alone. */
  @Override
  public String toString() {
    return "ProjectKey";
  }
}
