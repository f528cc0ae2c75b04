// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import org.familysafeguarding.chronology.IdText;

/** Names one post, whoever fills it. */
public record PostId(String value) {

  public PostId {
    value = IdText.checked("post id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
