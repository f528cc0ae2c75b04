// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileStoresTest {

  @TempDir Path folder;

  private ClassLoader listing(Class<?>... providers) {
    return ServiceListing.of(folder, CaseFileStoreProvider.class, providers);
  }

  private ProviderException refused(String address, ClassLoader host) {
    try (CaseFileStore store = CaseFileStores.open(address, host)) {
      throw new AssertionError("opened " + store);
    } catch (ProviderException refused) {
      return refused;
    }
  }

  @Test
  void aStoreInMemoryOpensWithNothingAdded() {
    try (CaseFileStore store = CaseFileStores.open("memory:");
        CaseFileStore other = CaseFileStores.open("memory:")) {
      assertThat(store).isInstanceOf(InMemoryCaseFileStore.class).isNotSameAs(other);
      assertThat(store.files()).isEmpty();
    }
  }

  @Test
  void theProviderThatKnowsTheAddressOpensIt() {
    try (CaseFileStore store =
        CaseFileStores.open("paper:drawer", listing(StoreProviders.Paper.class))) {
      assertThat(store.files()).isEmpty();
    }
  }

  @Test
  void anAddressNobodyKnowsIsNamedWithTheProvidersFound() {
    assertThat(refused("stone:tablet", listing(StoreProviders.Paper.class)))
        .hasMessage(
            "No CaseFileStoreProvider answers to the address \"stone:tablet\"; found: memory"
                + " (org.familysafeguarding.spi.InMemoryCaseFileStoreProvider), paper"
                + " (org.familysafeguarding.spi.StoreProviders$Paper)")
        .extracting(ProviderException::providers)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly(
            InMemoryCaseFileStoreProvider.class.getName(), StoreProviders.Paper.class.getName());
  }

  @Test
  void twoProvidersThatKnowTheAddressAreBothNamed() {
    ClassLoader both = listing(StoreProviders.Paper.class, StoreProviders.Carbon.class);

    assertThat(refused("paper:drawer", both))
        .hasMessage(
            "Several answer to the address \"paper:drawer\": paper"
                + " (org.familysafeguarding.spi.StoreProviders$Paper), carbon copy"
                + " (org.familysafeguarding.spi.StoreProviders$Carbon); leave one of them");
  }

  @Test
  void aProviderThatCannotBeMadeIsNamedEvenWhereAnotherIsAsked() {
    for (Class<?> broken :
        List.of(StoreProviders.Unmakeable.class, StoreProviders.Driverless.class)) {
      ProviderException refused = refused("memory:", listing(broken));
      assertThat(refused)
          .hasMessageStartingWith("The provider " + broken.getName())
          .hasCause(refused.getCause());
      assertThat(refused.providers()).containsExactly(broken.getName());
    }
  }

  @Test
  void aListingThatNamesNoProviderIsReportedWithWhatItNames() {
    assertThat(refused("memory:", listing(StoreProviders.Closed.class)))
        .hasMessageContaining(StoreProviders.Closed.class.getName());
    assertThat(refused("memory:", listing(StoreProviders.Stranger.class)))
        .hasMessageContaining(StoreProviders.Stranger.class.getName());
    ClassLoader typo =
        ServiceListing.ofNames(folder, CaseFileStoreProvider.class, "org.example.Missing");
    assertThat(refused("memory:", typo))
        .hasMessageStartingWith("A CaseFileStoreProvider is listed that cannot be loaded")
        .hasMessageContaining("org.example.Missing");
  }

  @Test
  void aProviderThatFailsWhenAskedIsNamed() {
    assertThat(refused("memory:", listing(StoreProviders.Undecided.class)))
        .hasMessage(
            "The provider org.familysafeguarding.spi.StoreProviders$Undecided failed when asked for"
                + " its addresses")
        .hasRootCauseMessage("ask later");
    assertThat(refused("stone:", listing(StoreProviders.Nameless.class)))
        .hasMessage(
            "The provider org.familysafeguarding.spi.StoreProviders$Nameless returned null when"
                + " asked for its name");
    assertThat(refused("paper:", listing(StoreProviders.Empty.class)))
        .hasMessage(
            "The provider org.familysafeguarding.spi.StoreProviders$Empty returned null when asked"
                + " for its store");
  }

  @Test
  void whatTheStoreItselfHasToSayComesThrough() {
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> CaseFileStores.open("paper:", listing(StoreProviders.Torn.class)))
        .withMessage("torn");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "jdbc:x:./cases;USER=a;PASSWORD=b, jdbc:x:./cases",
        "jdbc:x://host/db?user=a&password=b, jdbc:x://host/db",
        "jdbc:x://a:b@host/db, jdbc:...@host/db",
        "jdbc:x:thin:a/b?@;@host/db?c=d, jdbc:...@host/db",
      })
  void noMessageRepeatsAUserOrAPassword(String address, String shown) {
    assertThat(refused(address, listing()))
        .hasMessageStartingWith(
            "No CaseFileStoreProvider answers to the address \"" + shown + "\";");
  }

  @Test
  void aLayerWithoutProvidersHasNone() {
    assertThatThrownBy(() -> CaseFileStores.open("memory:", ModuleLayer.empty()))
        .isInstanceOf(ProviderException.class)
        .hasMessageEndingWith("found: none");
  }
}
