// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

/** Any number of things: a list, a set, or things under headings. */
sealed interface ManyForm extends Form permits ListForm, SetForm, MapForm {

  /** The value of a field that is left out. */
  Object nothing();
}
