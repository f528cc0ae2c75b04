// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** How the values of one type look in JSON. */
sealed interface Form
    permits TextForm, FlagForm, CountForm, AmountForm, FteForm, ManyForm, ObjectForm, EitherForm {

  /** The value written there; empty, and a problem pinned to the place, where there is none. */
  Optional<Object> read(JsonNode json, Place at);

  /** Writes a value of this form's type. */
  void write(Object value, JsonGenerator out);
}
