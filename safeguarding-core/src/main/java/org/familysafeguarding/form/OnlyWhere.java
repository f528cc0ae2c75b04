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

/** A field that stays blank unless another holds one of some choices. */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(OnlyWhere.List.class)
@Constraint(validatedBy = OnlyWhereValidator.class)
@SuppressWarnings("exports") // Only a FormReader makes the validator.
public @interface OnlyWhere {
  /** The field that may be given. */
  String given();

  /** The field that decides. */
  String where();

  /** The names of the choices that allow it. */
  String[] is();

  String message() default "{org.familysafeguarding.form.OnlyWhere.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several of them on one form. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    OnlyWhere[] value();
  }
}
