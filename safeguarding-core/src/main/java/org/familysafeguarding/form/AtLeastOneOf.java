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

/** Fields that are not all left blank; the complaint is about the first of them. */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AtLeastOneOf.List.class)
@Constraint(validatedBy = AtLeastOneOfValidator.class)
@SuppressWarnings("exports") // Only a FormReader makes the validator.
public @interface AtLeastOneOf {
  /** The fields. */
  String[] value();

  String message() default "{org.familysafeguarding.form.AtLeastOneOf.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several of them on one form. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    AtLeastOneOf[] value();
  }
}
