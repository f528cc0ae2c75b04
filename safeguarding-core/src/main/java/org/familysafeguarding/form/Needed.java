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
 * Something a complete form cannot do without: text that says something, a choice made, a list with
 * a row in it.
 *
 * <p>What is blank is what the domain calls blank; the constraint of the standard would take some
 * blank characters for text.
 */
@Documented
@Target({FIELD, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NeededValidator.class)
@SuppressWarnings("exports") // Only a FormReader makes the validator.
public @interface Needed {

  String message() default "{org.familysafeguarding.form.Needed.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
