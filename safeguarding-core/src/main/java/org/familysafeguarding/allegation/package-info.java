// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Allegations against adults who work with children.
 *
 * <p>An {@link org.familysafeguarding.allegation.Allegation} reaches an employer; {@link
 * org.familysafeguarding.allegation.AllegationStep}s follow. {@link
 * org.familysafeguarding.allegation.Allegations} keeps each {@link
 * org.familysafeguarding.allegation.CourseOfAllegation}.
 */
@NullMarked
package org.familysafeguarding.allegation;

import org.jspecify.annotations.NullMarked;
