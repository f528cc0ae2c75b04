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

/** The chair of a conference that too few attended says why it went on, or was put off. */
@Documented
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NeededWhere(
    needed = "quorumReason",
    where = "quorum",
    is = {"INQUORATE_BUT_PROCEEDED", "INQUORATE_AND_ADJOURNED"},
    message = "{org.familysafeguarding.form.QuorumExplained.message}")
public @interface QuorumExplained {

  String message() default "{org.familysafeguarding.form.QuorumExplained.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
