// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Protecting a child at once: emergency protection orders, police protection and child assessment
 * orders.
 *
 * <p>An {@link org.familysafeguarding.emergency.EmergencyPower} is taken on {@link
 * org.familysafeguarding.emergency.EmergencyTerms}; who was told and asked are {@link
 * org.familysafeguarding.emergency.EmergencyStep}s. An order may have an {@link
 * org.familysafeguarding.emergency.EmergencyExtension}, and every power an {@link
 * org.familysafeguarding.emergency.EndOfPower}. {@link
 * org.familysafeguarding.emergency.EmergencyPowers} keeps each {@link
 * org.familysafeguarding.emergency.CourseOfPower}.
 */
@NullMarked
package org.familysafeguarding.emergency;

import org.jspecify.annotations.NullMarked;
