// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

/**
 * The data-protection basis on which information was shared.
 *
 * <p>Advice to practitioners (Department for Education, 2024) is that consent is not usually the
 * right basis for safeguarding; agreeing to a service is a different thing.
 */
public enum LawfulBasis {
  PUBLIC_TASK,
  LEGAL_OBLIGATION,
  VITAL_INTERESTS,
  LEGITIMATE_INTERESTS,
  CONSENT
}
