// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

/**
 * What is checked of a form that is to be recorded: everything of a {@link Draft}, and that it is
 * complete.
 */
public interface Final extends Draft {}
