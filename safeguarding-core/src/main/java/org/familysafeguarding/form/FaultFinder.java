// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint on a whole form: it names the fields at fault, and objects to each of them. */
abstract class FaultFinder<A extends Annotation> implements ConstraintValidator<A, Record> {

  private @Nullable A constraint;

  FaultFinder() {}

  @Override
  public final void initialize(A asked) {
    this.constraint = asked;
  }

  @Override
  public final boolean isValid(@Nullable Record form, ConstraintValidatorContext context) {
    A asked = constraint;
    if (form == null || asked == null) {
      return true;
    }
    List<Typed> faults = faults(asked, form);
    context.disableDefaultConstraintViolation();
    faults.forEach(fault -> object(fault, asked, form, context));
    return faults.isEmpty();
  }

  private void object(Typed fault, A asked, Record form, ConstraintValidatorContext context) {
    context
        .buildConstraintViolationWithTemplate(
            context.getDefaultConstraintMessageTemplate() + added(fault, asked, form))
        // The path is written out as one name, for only FormReader reads it.
        .addPropertyNode(fault.where())
        .addConstraintViolation();
  }

  /** The fields at fault, each with what stands there. */
  abstract List<Typed> faults(A asked, Record form);

  /** What is added to the constraint's message about one fault, in no language: nothing. */
  String added(Typed fault, A asked, Record form) {
    return "";
  }
}
