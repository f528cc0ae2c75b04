// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Family Safeguarding: the domain of children's social care in England, its rules, and the
 * interfaces that storage and interoperability adapters implement.
 */
@SuppressWarnings("module") // Hibernate Validator is there at run time only.
module org.familysafeguarding {
  requires com.google.common;
  requires transitive jakarta.validation;
  requires static org.jspecify;
  requires static com.google.errorprone.annotations;

  exports org.familysafeguarding;
  exports org.familysafeguarding.agency;
  exports org.familysafeguarding.allegation;
  exports org.familysafeguarding.assessment;
  exports org.familysafeguarding.calendar;
  exports org.familysafeguarding.care;
  exports org.familysafeguarding.casefile;
  exports org.familysafeguarding.caseload;
  exports org.familysafeguarding.change;
  exports org.familysafeguarding.chronology;
  exports org.familysafeguarding.comparison;
  exports org.familysafeguarding.conference;
  exports org.familysafeguarding.court;
  exports org.familysafeguarding.dailylife;
  exports org.familysafeguarding.decision;
  exports org.familysafeguarding.departure;
  exports org.familysafeguarding.emergency;
  exports org.familysafeguarding.enquiry;
  exports org.familysafeguarding.establishment;
  exports org.familysafeguarding.form;
  exports org.familysafeguarding.instrument;
  exports org.familysafeguarding.incident;
  exports org.familysafeguarding.missing;
  exports org.familysafeguarding.outcome;
  exports org.familysafeguarding.people;
  exports org.familysafeguarding.plan;
  exports org.familysafeguarding.preparation;
  exports org.familysafeguarding.programme;
  exports org.familysafeguarding.receipt;
  exports org.familysafeguarding.referral;
  exports org.familysafeguarding.retention;
  exports org.familysafeguarding.risk;
  exports org.familysafeguarding.rules;
  exports org.familysafeguarding.sharing;
  exports org.familysafeguarding.spi;
  exports org.familysafeguarding.supervision;
  exports org.familysafeguarding.view;
  exports org.familysafeguarding.visit;
  exports org.familysafeguarding.workbook;

  // Forms are checked by reflection; no other package is.
  opens org.familysafeguarding.form to org.hibernate.validator;

  uses org.familysafeguarding.spi.BankHolidayProvider;
  uses org.familysafeguarding.spi.CaseFileStoreProvider;
  uses org.familysafeguarding.spi.RulebookProvider;

  provides org.familysafeguarding.spi.BankHolidayProvider with
      org.familysafeguarding.spi.EnglandAndWalesBankHolidays;
  provides org.familysafeguarding.spi.CaseFileStoreProvider with
      org.familysafeguarding.spi.InMemoryCaseFileStoreProvider;
  provides org.familysafeguarding.spi.RulebookProvider with
      org.familysafeguarding.spi.EnglandRulebookProvider,
      org.familysafeguarding.spi.ChildrenActsRulebookProvider,
      org.familysafeguarding.spi.MissingChildrenRulebookProvider,
      org.familysafeguarding.spi.FamilySafeguardingRulebookProvider,
      org.familysafeguarding.spi.LookedAfterRulebookProvider;
}
