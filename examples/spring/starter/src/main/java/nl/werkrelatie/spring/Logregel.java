// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One line in a {@link Logboek}: that something was asked about a person, when and under which
 * processing activity; never what was in the werkrelatie, nor what was suggested.
 *
 * @param traceId the field {@code trace_id}: 32 hexadecimal digits
 * @param operationId the field {@code operation_id}, in later versions of the standard {@code
 *     span_id}: 16 hexadecimal digits
 * @param parentOperationId the field {@code parent_operation_id} or {@code parent_span_id}; empty
 *     when the question begins its own trace
 * @param status the field {@code status}
 * @param name the field {@code name}: which question was asked
 * @param startTime the field {@code start_time}, in whole milliseconds
 * @param endTime the field {@code end_time}, in whole milliseconds
 * @param attributes the field {@code attributes}: {@code dpl.core.processing_activity_id}, {@code
 *     dpl.core.data_subject_id} and, when the host sets it, {@code dpl.core.data_subject_id_type}
 */
public record Logregel(
    String traceId,
    String operationId,
    Optional<String> parentOperationId,
    Status status,
    String name,
    Instant startTime,
    Instant endTime,
    Map<String, String> attributes) {

  /** Copies the attributes. */
  public Logregel {
    attributes = Map.copyOf(attributes);
  }

  /** How a question ended, in the words of the standard. */
  public enum Status {
    /** It was answered; the standard says no more of it than that nothing went wrong. */
    UNSET,
    /** It went wrong inside the software. */
    ERROR
  }

  /** The type, the name and the status; no person. */
  @Override
  public String toString() {
    return "Logregel " + name + " " + status;
  }
}
