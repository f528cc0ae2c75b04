// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** An extension of an emergency protection order and the day it was granted. */
public record GrantedExtension(EmergencyExtension extension, Occurrence granted) {

  public GrantedExtension {
    requireNonNull(extension, "extension");
    requireNonNull(granted, "granted");
  }
}
