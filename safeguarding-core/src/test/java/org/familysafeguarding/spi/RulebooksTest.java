// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.nio.file.Path;
import java.util.List;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebooksTest {

  @TempDir Path folder;

  /** A council's own rulebook, which asks nothing yet. */
  public static class LocalProvider implements RulebookProvider {

    public LocalProvider() {}

    @Override
    public Rulebook rulebook() {
      DateSpan since2024 = DateSpan.from(day("Mon 1 Jan 2024"));
      return Rulebook.of("Local", List.of(new RulebookEdition("2024", since2024, List.of())));
    }
  }

  /** Another by the same name. */
  public static final class SecondProvider extends LocalProvider {

    public SecondProvider() {}
  }

  /** One whose editions leave a gap at the end. */
  public static final class BrokenProvider implements RulebookProvider {

    public BrokenProvider() {}

    @Override
    public Rulebook rulebook() {
      return Rulebook.of("Local", List.of());
    }
  }

  private ClassLoader listing(Class<?>... providers) {
    return ServiceListing.of(folder, RulebookProvider.class, providers);
  }

  @Test
  void thePublishedRulebooksAreThereWithNothingAdded() {
    assertThat(Rulebooks.named("England")).isSameAs(PublishedRulebooks.england());
    assertThat(Rulebooks.named("Family Safeguarding"))
        .isSameAs(PublishedRulebooks.familySafeguarding());
  }

  @Test
  void aRulebookIsFoundByItsName() {
    assertThat(Rulebooks.named("Local", listing(LocalProvider.class)).editions()).hasSize(1);
  }

  @Test
  void aNameNobodyHasIsReportedWithTheRulebooksThereAre() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> Rulebooks.named("Wales", listing(LocalProvider.class)))
        .withMessageContaining("No RulebookProvider answers to the rulebook \"Wales\"")
        .withMessageContaining("England (")
        .withMessageContaining("Local (");
  }

  @Test
  void aNameTwoHaveIsReportedWithBoth() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(
            () -> Rulebooks.named("Local", listing(LocalProvider.class, SecondProvider.class)))
        .withMessageContaining("$LocalProvider)")
        .withMessageContaining("$SecondProvider)");
  }

  @Test
  void aRulebookThatCannotBeMadeIsItsProvidersFault() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> Rulebooks.named("Local", listing(BrokenProvider.class)))
        .withMessageContaining("$BrokenProvider failed");
  }

  @Test
  void aLayerWithoutProvidersHasNone() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> Rulebooks.named("England", ModuleLayer.empty()))
        .withMessageEndingWith("found: none");
  }
}
