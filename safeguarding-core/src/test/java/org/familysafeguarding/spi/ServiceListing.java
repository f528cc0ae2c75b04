// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;

/** A class loader that sees what the tests see, and a service file of its own besides. */
final class ServiceListing extends ClassLoader {

  private final String service;
  private final URL listing;

  private ServiceListing(Class<?> service, URL listing) {
    super(ServiceListing.class.getClassLoader());
    this.service = "META-INF/services/" + service.getName();
    this.listing = listing;
  }

  /** Lists these classes as providers, in a file kept in that folder. */
  static ClassLoader of(Path folder, Class<?> service, Class<?>... providers) {
    return ofNames(
        folder,
        service,
        Arrays.stream(providers).map(Class::getName).collect(Collectors.joining("\n")));
  }

  /** Lists whatever this text says. */
  static ClassLoader ofNames(Path folder, Class<?> service, String text) {
    try {
      Path file = Files.writeString(folder.resolve("listing"), text);
      return new ServiceListing(service, file.toUri().toURL());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> all = new ArrayList<>(Collections.list(super.getResources(name)));
    if (name.equals(service)) {
      all.add(listing);
    }
    return Collections.enumeration(all);
  }
}
