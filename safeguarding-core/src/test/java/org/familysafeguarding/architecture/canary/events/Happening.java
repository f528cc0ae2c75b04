// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.events;

/** What the events here are. */
public interface Happening {}
