// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.hibernate.cfg.Configuration;

/**
 * The measured case kept by Hibernate ORM.
 *
 * <p>It is set up in its favour: inserts are batched and ordered, keys are taken fifty at a time,
 * and collections are fetched for fifty owners at once.
 */
public final class VendorStore implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger("org.hibernate");

  private final EntityManagerFactory factory;

  private VendorStore(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Makes the tables, and takes its connections from here. */
  public static VendorStore over(DataSource database) {
    LOG.setLevel(Level.WARNING);
    Configuration settings = new Configuration();
    List.of(
            CaseRow.class,
            PersonRow.class,
            ReferralRow.class,
            AssessmentRow.class,
            AllocationRow.class,
            PlanRow.class,
            PlanActionRow.class,
            VisitRow.class,
            VisitedChildRow.class,
            SupervisionRow.class)
        .forEach(settings::addAnnotatedClass);
    settings.getProperties().put("hibernate.connection.datasource", database);
    settings.setProperty("hibernate.hbm2ddl.auto", "create");
    settings.setProperty("hibernate.jdbc.batch_size", "50");
    settings.setProperty("hibernate.order_inserts", "true");
    settings.setProperty("hibernate.order_updates", "true");
    settings.setProperty("hibernate.default_batch_fetch_size", "50");
    settings.setProperty("jakarta.persistence.validation.mode", "none");
    return new VendorStore(settings.buildSessionFactory());
  }

  /** Keeps a whole case. */
  public void begin(CaseHistory history) {
    inTransaction(
        on -> {
          CaseRow file = new CaseRow();
          file.id = history.id().value();
          new RowsOfEntries(file).add(history.entries());
          on.persist(file);
        });
  }

  /** Adds records to a case, which nobody else may have changed meanwhile. */
  public void append(CaseFileId id, List<Entry> entries) {
    inTransaction(
        on -> {
          CaseRow file = on.find(CaseRow.class, id.value());
          on.lock(file, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
          new RowsOfEntries(file).add(entries);
        });
  }

  /** Reads all of a case; tells how many rows that were, so that none is left unread. */
  public int load(CaseFileId id) {
    try (EntityManager on = factory.createEntityManager()) {
      CaseRow file = on.find(CaseRow.class, id.value());
      int rows =
          file.persons.size()
              + file.assessments.size()
              + file.allocations.size()
              + file.plans.size()
              + file.visits.size()
              + file.supervisions.size();
      for (ReferralRow referral : file.referrals) {
        rows += 1 + referral.children.size() + referral.decisions.size();
      }
      for (PlanRow plan : file.plans) {
        rows += plan.actions.size();
      }
      for (VisitRow visit : file.visits) {
        rows += visit.children.size();
      }
      for (SupervisionRow supervision : file.supervisions) {
        rows += supervision.present.size() + supervision.nextSteps.size();
      }
      return rows;
    }
  }

  private void inTransaction(Consumer<EntityManager> work) {
    try (EntityManager on = factory.createEntityManager()) {
      on.getTransaction().begin();
      work.accept(on);
      on.getTransaction().commit();
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
