// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;

/** An event somebody would like to see, in the light of the whole file. */
record SeenEvent(CaseEvent event, CaseFile whole, AtRisk atRisk) {}
