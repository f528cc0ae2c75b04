// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Two lists that name nothing in common; the complaint is about the second. */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Apart.List.class)
@Constraint(validatedBy = ApartValidator.class)
@SuppressWarnings("exports") // Only a FormReader makes the validator.
public @interface Apart {
  /** What stands in one list, such as {@code present}. */
  String first();

  /** What stands in the other, such as {@code apologies}. */
  String second();

  String message() default "{org.familysafeguarding.form.Apart.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several of them on one form. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    Apart[] value();
  }
}
