// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.groups.Default;

/**
 * What is checked of a form that is still being filled in: what stands there is well formed, and
 * anything may still be missing.
 */
public interface Draft extends Default {}
