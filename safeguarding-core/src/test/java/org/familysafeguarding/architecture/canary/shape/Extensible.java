// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.shape;

/** Lets anybody change what it means. */
public class Extensible {}
