// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.lang.reflect.Constructor;

/**
 * Makes the validators of this package, which nobody outside it can; leaves others to the provider.
 */
final class FormConstraints implements ConstraintValidatorFactory {

  private final ConstraintValidatorFactory others;

  FormConstraints(ConstraintValidatorFactory others) {
    this.others = others;
  }

  @Override
  public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
    if (!isOurs(type)) {
      return others.getInstance(type);
    }
    try {
      Constructor<T> maker = type.getDeclaredConstructor();
      return maker.newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void releaseInstance(ConstraintValidator<?, ?> instance) {
    if (!isOurs(instance.getClass())) {
      others.releaseInstance(instance);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackageName().equals(FormConstraints.class.getPackageName());
  }
}
