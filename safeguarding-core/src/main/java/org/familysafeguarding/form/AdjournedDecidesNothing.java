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

/** A conference that was adjourned has no outcome for any child. */
@Documented
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@OnlyWhere(
    given = "children.outcome",
    where = "quorum",
    is = {"QUORATE", "INQUORATE_BUT_PROCEEDED"},
    message = "{org.familysafeguarding.form.AdjournedDecidesNothing.message}")
public @interface AdjournedDecidesNothing {

  String message() default "{org.familysafeguarding.form.AdjournedDecidesNothing.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
