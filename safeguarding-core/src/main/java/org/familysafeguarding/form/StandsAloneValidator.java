// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks for other choices beside the one that rules them out. */
final class StandsAloneValidator implements ConstraintValidator<StandsAlone, List<?>> {

  private String alone = "";

  @Override
  public void initialize(StandsAlone constraint) {
    alone = constraint.value();
  }

  @Override
  public boolean isValid(@Nullable List<?> chosen, ConstraintValidatorContext context) {
    if (chosen == null) {
      return true;
    }
    List<String> names =
        chosen.stream().filter(Objects::nonNull).map(Object::toString).distinct().toList();
    return names.size() <= 1 || !names.contains(alone);
  }
}
