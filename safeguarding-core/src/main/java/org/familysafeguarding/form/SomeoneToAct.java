// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An action has somebody to do it: a practitioner, or an adult of the family. */
@Documented
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@AtLeastOneOf(
    value = {"practitioners", "family"},
    message = "{org.familysafeguarding.form.SomeoneToAct.message}")
public @interface SomeoneToAct {

  String message() default "{org.familysafeguarding.form.SomeoneToAct.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
