// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

/**
 * The word of whoever adds up strengths and difficulties questionnaires that they may.
 *
 * <p>The paper form is free to non-profit bodies; reproducing or scoring it electronically needs
 * the consent of its publisher, Youthinmind. Nobody gets a score without saying that they have it.
 */
public final class SdqLicence {

  private static final SdqLicence ACKNOWLEDGED = new SdqLicence();

  private SdqLicence() {}

  /** Says that the publisher's consent has been given, or is not needed for this use. */
  public static SdqLicence acknowledged() {
    return ACKNOWLEDGED;
  }
}
