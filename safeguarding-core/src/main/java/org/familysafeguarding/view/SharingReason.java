// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

/** Why something may not be shared as it stands, or why somebody has to look first. */
public enum SharingReason {
  /** An entry that was asked for does not stand in the file. */
  NOT_IN_FILE(SharingAnswer.Verdict.DENY),
  /** Nobody has written down why it is needed; sharing has to be necessary and proportionate. */
  NECESSITY_NOT_RECORDED(SharingAnswer.Verdict.DENY),
  /** It is advice from the council's lawyers. */
  LEGAL_PRIVILEGE(SharingAnswer.Verdict.DENY),
  /** It keeps a victim safe, and the recipient works with somebody who abuses. */
  REACHES_PERPETRATORS_SIDE(SharingAnswer.Verdict.DENY),
  /** It keeps a victim safe, and those concerned were to be told of its being shared. */
  TELLING_WOULD_ENDANGER(SharingAnswer.Verdict.DENY),
  /** It keeps a victim safe: a manager looks, and she is asked first where that is safe. */
  VICTIM_ONLY(SharingAnswer.Verdict.REVIEW),
  /** It comes from working with somebody who abuses. */
  PERPETRATOR_LINKED(SharingAnswer.Verdict.REVIEW),
  /** It tells of somebody outside the family. */
  THIRD_PARTY(SharingAnswer.Verdict.REVIEW),
  /** It tells of somebody's health. */
  HEALTH_SENSITIVE(SharingAnswer.Verdict.REVIEW),
  /** Consent is not usually the right basis for sharing to safeguard. */
  CONSENT_AS_BASIS(SharingAnswer.Verdict.REVIEW),
  /** The recipient is not among the agencies around the family. */
  RECIPIENT_NOT_INVOLVED(SharingAnswer.Verdict.REVIEW);

  private final SharingAnswer.Verdict verdict;

  SharingReason(SharingAnswer.Verdict verdict) {
    this.verdict = verdict;
  }

  /** What it makes of a request. */
  public SharingAnswer.Verdict verdict() {
    return verdict;
  }
}
