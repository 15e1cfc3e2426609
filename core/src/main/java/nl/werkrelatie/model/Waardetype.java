// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of the value types in this package.
 *
 * <p>Generated code validates nothing by itself: each type's {@code check} reports a missing
 * attribute together with every other violation.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = {
      "gespreksmoment:gespreksmomenten",
      "bagage:bagage",
      "waarneming:waarnemingen",
      "uiting:uitingen",
      "signaal:signalen",
      "zelfrapportage:zelfrapportages",
      "toezegging:toezeggingen"
    },
    // Generated annotations would reach the class path of users and break their -Xlint:all -Werror.
    allowedClasspathAnnotations = Override.class,
    validationMethod = Value.Style.ValidationMethod.NONE)
@interface Waardetype {}
