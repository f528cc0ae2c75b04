// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * A store of one's own: case files in a directory, one file for each family.
 *
 * <p>{@link org.familysafeguarding.examples.files.DirectoryStore} is the store; {@link
 * org.familysafeguarding.examples.files.CaseLog} is one family's file in it, made of the frames of
 * {@link org.familysafeguarding.examples.files.Frame}; {@link
 * org.familysafeguarding.examples.files.DirectoryProvider} opens addresses such as {@code
 * files:./cases}.
 */
@NullMarked
package org.familysafeguarding.examples.files;

import org.jspecify.annotations.NullMarked;
