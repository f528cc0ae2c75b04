// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.people.Family;

/**
 * Hands made-up histories, families and calendars to jqwik's properties, by type.
 *
 * <p>A property that takes {@code @ForAll CaseHistory} gets one that folds, and with {@link Dirty}
 * one that may not. {@link Family} and {@link WorkingDayCalendar} are known too.
 */
public final class SafeguardingDomain implements DomainContext {

  /** For jqwik, which makes one for each property that names it. */
  public SafeguardingDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return List.of(
        new OfType<>(Family.class, SafeguardingArbitraries.families()),
        new OfType<>(WorkingDayCalendar.class, SafeguardingArbitraries.calendars()),
        new OfHistories());
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  private record OfType<T>(Class<T> type, Arbitrary<T> arbitrary) implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage wanted) {
      return wanted.isOfType(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider subtypes) {
      return Set.of(arbitrary);
    }
  }

  private static final class OfHistories implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage wanted) {
      return wanted.isOfType(CaseHistory.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider subtypes) {
      return Set.of(
          wanted.isAnnotated(Dirty.class)
              ? SafeguardingArbitraries.dirtyHistories()
              : SafeguardingArbitraries.plausibleHistories());
    }
  }
}
