// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Working days, bank holidays, and the clocks that guidance starts.
 *
 * <p>Read in this order. A {@link org.familysafeguarding.calendar.BankHoliday} is one weekday that
 * is not worked, and {@link org.familysafeguarding.calendar.BankHolidays} are those of one nation,
 * from a first known day to a last. A {@link org.familysafeguarding.calendar.WorkingDayCalendar}
 * counts over them, and throws {@link
 * org.familysafeguarding.calendar.OutsideKnownHolidaysException} where its knowledge ends: it never
 * pretends that an unknown year has weekends only. A {@link
 * org.familysafeguarding.calendar.Timescale} is a length of time as guidance states it; started by
 * an event it becomes a {@link org.familysafeguarding.calendar.Deadline}, which can say how it was
 * reached and, given the day something was done or today, what its {@link
 * org.familysafeguarding.calendar.Standing} is. A {@link org.familysafeguarding.calendar.DateSpan}
 * is a stretch of days in a family's life, such as a plan in force.
 *
 * <p>Throughout, the day of the event is day 0 and is never counted.
 */
@NullMarked
package org.familysafeguarding.calendar;

import org.jspecify.annotations.NullMarked;
