// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tells what was filled in from what was left blank. */
final class NeededValidator implements ConstraintValidator<Needed, Object> {

  @Override
  public boolean isValid(@Nullable Object typed, ConstraintValidatorContext context) {
    return Typed.isGiven(typed);
  }
}
