// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

/** Whether whoever was chosen as lead practitioner agreed to lead. */
public enum LeadAgreement {
  AGREED,
  /** Chosen without agreeing. */
  NOT_AGREED,
  NOT_RECORDED
}
