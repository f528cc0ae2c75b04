// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import java.util.Optional;
import org.familysafeguarding.casefile.CaseEvent;

/** One way for a story to go on; empty where the case, as it stands, does not allow it. */
@FunctionalInterface
interface Turn {

  Optional<CaseEvent> take(Scene scene);
}
