// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number that the census takes for a child: 1 to 20 letters and digits. Left blank, it passes.
 */
@Documented
@Target({FIELD, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LocalChildIdValidator.class)
@SuppressWarnings("exports") // Only a FormReader makes the validator.
public @interface ValidLocalChildId {

  String message() default "{org.familysafeguarding.form.ValidLocalChildId.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
