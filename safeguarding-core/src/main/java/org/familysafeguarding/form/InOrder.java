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

/** Two days of which the one does not come before the other; where either is blank, it passes. */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InOrder.List.class)
@Constraint(validatedBy = InOrderValidator.class)
@SuppressWarnings("exports") // Only a FormReader makes the validator.
public @interface InOrder {
  /** Where the earlier day stands, such as {@code heldOn}. */
  String first();

  /** Where the later day or days stand, such as {@code nextSteps.dueBy}. */
  String then();

  String message() default "{org.familysafeguarding.form.InOrder.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several of them on one form. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    InOrder[] value();
  }
}
