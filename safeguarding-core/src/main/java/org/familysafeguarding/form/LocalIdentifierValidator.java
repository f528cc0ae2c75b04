// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.familysafeguarding.chronology.IdText;
import org.jspecify.annotations.Nullable;

/** Asks the domain type itself, so that form and domain never disagree. */
final class LocalIdentifierValidator implements ConstraintValidator<LocalIdentifier, String> {

  @Override
  public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
    return Accepts.blankOr(typed, text -> IdText.checked("identifier", text));
  }
}
