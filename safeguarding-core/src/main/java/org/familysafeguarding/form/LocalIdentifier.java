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
 * An identifier of the recording system: 1 to 64 unaccented letters, digits and any of {@code . _ :
 * -}. Left blank, it passes.
 */
@Documented
@Target({FIELD, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LocalIdentifierValidator.class)
@SuppressWarnings("exports") // Only a FormReader makes the validator.
public @interface LocalIdentifier {

  String message() default "{org.familysafeguarding.form.LocalIdentifier.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
