// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Programs that use the library as its users would.
 *
 * <p>{@link org.familysafeguarding.examples.SafeguardingProgram} is the command line: it reviews a
 * family's case from a file ({@link org.familysafeguarding.examples.ReviewCommand}), prints it for
 * people ({@link org.familysafeguarding.examples.ReviewReport}), and can keep the case in a store
 * ({@link org.familysafeguarding.examples.KeptCases}). {@link
 * org.familysafeguarding.examples.ExplainCommand} says why it stands so, and both judge by a
 * council's policy where one is given. {@link org.familysafeguarding.examples.Embedding} is the
 * shortest way to embed the library in a case system.
 */
@NullMarked
package org.familysafeguarding.examples;

import org.jspecify.annotations.NullMarked;
