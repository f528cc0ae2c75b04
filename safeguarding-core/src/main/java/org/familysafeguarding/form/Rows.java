// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a list as a screen delivers them. */
final class Rows {

  private Rows() {}

  /**
   * A copy that nobody changes, empty where there was no list; a row left blank stays, to be
   * complained of.
   */
  static <T extends @Nullable Object> List<T> of(@Nullable List<T> typed) {
    return typed == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(typed));
  }
}
