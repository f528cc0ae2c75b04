// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.familysafeguarding.caseload.WorkItem;
import org.familysafeguarding.departure.RuleId;

/**
 * What is due for somebody as an iCalendar (RFC 5545) file, an all-day event for each thing due.
 *
 * <p>A calendar is synchronised to telephones and seen by colleagues, so an event tells the id of
 * the case file and the sentence of the rule, and neither a name nor anything that was written. Its
 * UID follows from the file, the rule and what it is about, so that writing the calendar again
 * moves an event rather than adding one.
 */
final class DutyCalendar {

  private static final String PRODUCT = "-//Family Safeguarding//Duties//EN";
  private static final String DOMAIN = "@duties.familysafeguarding.org";

  private DutyCalendar() {}

  static String of(List<WorkItem> items, LocalDate writtenOn) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    items.forEach(item -> calendar.add(event(item, writtenOn)));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return text.toString();
  }

  private static VEvent event(WorkItem item, LocalDate writtenOn) {
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(item)));
    event.add(new DtStamp(writtenOn.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.add(new DtStart<>(item.dueBy()));
    event.add(new Summary(item.file() + ": " + item.duty().title()));
    return event;
  }

  /** The same for the same thing whenever it is written. */
  static String uid(WorkItem item) {
    String known =
        String.join(
            "|",
            item.practitioner().value(),
            item.file().value(),
            item.duty().rule().map(RuleId::value).orElse(""),
            item.duty().about());
    return UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8)) + DOMAIN;
  }
}
