// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the types of ours that have no document as soon as JSON-B looks for what they hold. Of
 * the host's own types the host sees what it sees without us.
 */
final class JsonBindingVisibility implements PropertyVisibilityStrategy {
  private final @Nullable PropertyVisibilityStrategy own;

  /** Around the host's own strategy; null when it has none. */
  JsonBindingVisibility(@Nullable PropertyVisibilityStrategy own) {
    this.own = own;
  }

  @Override
  public boolean isVisible(Field field) {
    if (isOfDocument(field)) {
      return false;
    }
    return own == null ? isPublic(field) && !hasHiddenAccessor(field) : own.isVisible(field);
  }

  @Override
  public boolean isVisible(Method method) {
    if (isOfDocument(method)) {
      return false;
    }
    return own == null ? isPublic(method) : own.isVisible(method);
  }

  /** Whether a document of ours holds it, which is written and read in its own way. */
  private static boolean isOfDocument(Member member) {
    HostDocument<?> document = HostDocument.of(member.getDeclaringClass());
    if (document == null) {
      return false;
    }
    try {
      document.requireWhole();
    } catch (IllegalArgumentException refusal) {
      throw JsonBindingDocument.refused(refusal);
    }
    return true;
  }

  private static boolean isPublic(Member member) {
    return Modifier.isPublic(member.getModifiers());
  }

  /** As JSON-B says of itself: a getter or setter that is not public hides a public field. */
  private static boolean hasHiddenAccessor(Field field) {
    String name = field.getName();
    String end = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    Set<String> accessors = Set.of("get" + end, "is" + end, "set" + end);
    return Arrays.stream(field.getDeclaringClass().getDeclaredMethods())
        .anyMatch(method -> !isPublic(method) && accessors.contains(method.getName()));
  }
}
