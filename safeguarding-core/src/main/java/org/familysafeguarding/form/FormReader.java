// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what people typed into events of a case file, or says everything that is to be put right.
 *
 * <p>All complaints come back at once, in order of their fields, and where there is one nothing is
 * read. Today is given by the caller: no clock is asked. A visit typed as made on Monday 11 March
 * 2024 is accepted when today is that day, and refused when today is Friday 8 March 2024.
 *
 * <p>Make one reader and keep it; it is safe to share between threads.
 */
public final class FormReader {

  private final ValidatorFactory constraints;

  private FormReader(ValidatorFactory constraints) {
    this.constraints = constraints;
  }

  /**
   * A reader, on the Jakarta Validation provider that stands beside the library at run time.
   *
   * @throws IllegalStateException where there is none; the rest of the library works without
   */
  public static FormReader create() {
    try {
      Configuration<?> provider = Validation.byDefaultProvider().configure();
      return new FormReader(
          provider
              .ignoreXmlConfiguration()
              .messageInterpolator(new FormMessages())
              .constraintValidatorFactory(
                  new FormConstraints(provider.getDefaultConstraintValidatorFactory()))
              .buildValidatorFactory());
    } catch (NoProviderFoundException missing) {
      throw new IllegalStateException(
          "Reading forms needs Hibernate Validator at run time, and none was found; add"
              + " org.hibernate.validator:hibernate-validator (9.1 or later) to the class path or"
              + " module path",
          missing);
    }
  }

  /** Reads a referral: who joins the case file, the referral, and the decision if there is one. */
  public FormReading read(ReferralForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  /** Reads a decision about a referral that is in the case file already. */
  public FormReading read(ReferralDecisionForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  /** Reads the start of an assessment, its conclusion, or both. */
  public FormReading read(AssessmentForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  /** Reads a strategy discussion, and the enquiry it began if that is on the form. */
  public FormReading read(StrategyDiscussionForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  /** Reads a conference. */
  public FormReading read(ConferenceForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  /** Reads a visit. */
  public FormReading read(VisitForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  /** Reads the beginning of a plan. */
  public FormReading read(PlanForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  /** Reads a core group's meeting. */
  public FormReading read(CoreGroupForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  /** Reads a group supervision. */
  public FormReading read(SupervisionForm form, LocalDate today) {
    return read(form, today, form::events);
  }

  private FormReading read(Form form, LocalDate today, Supplier<List<DatedEvent>> events) {
    List<Complaint> complaints = complaints(form, today, Final.class);
    return complaints.isEmpty()
        ? new FormReading.Accepted(events.get())
        : new FormReading.Refused(complaints);
  }

  /** What is already wrong with a form that is still being filled in; what is missing is not. */
  public List<Complaint> check(Form form, LocalDate today) {
    return complaints(form, today, Draft.class);
  }

  private List<Complaint> complaints(Form form, LocalDate today, Class<?> group) {
    requireNonNull(form, "form");
    requireNonNull(today, "today");
    Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    Validator validator = constraints.usingContext().clockProvider(() -> clock).getValidator();
    return validator.validate(form, group).stream()
        .map(FormReader::complaint)
        .sorted()
        .distinct()
        .toList();
  }

  private static Complaint complaint(ConstraintViolation<Form> violation) {
    StringBuilder field = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.isInIterable()) {
        field.append('[').append(node.getIndex()).append(']');
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return new Complaint(field.toString(), violation.getMessage());
  }
}
