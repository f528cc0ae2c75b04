// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

/** Providers of stores as they come: sound, alike, and broken in each way. */
final class StoreProviders {

  private StoreProviders() {}

  /** Knows addresses that begin with "paper:". */
  public static class Paper implements CaseFileStoreProvider {

    public Paper() {}

    @Override
    public String name() {
      return "paper";
    }

    @Override
    public boolean opens(String address) {
      return address.startsWith("paper:");
    }

    @Override
    public CaseFileStore open(String address) {
      return new InMemoryCaseFileStore();
    }
  }

  /** Knows the same addresses. */
  public static final class Carbon extends Paper {

    public Carbon() {}

    @Override
    public String name() {
      return "carbon copy";
    }
  }

  /** Cannot be made. */
  public static final class Unmakeable extends Paper {

    public Unmakeable() {
      throw new IllegalStateException("out of paper");
    }
  }

  /** Needs a class that is not there. */
  public static final class Driverless extends Paper {

    public Driverless() {
      throw new NoClassDefFoundError("org/example/Driver");
    }
  }

  /** Has no constructor for the service loader. */
  public static final class Closed extends Paper {

    private Closed() {}
  }

  /** Is no provider at all. */
  public static final class Stranger {

    public Stranger() {}
  }

  /** Fails when asked for its addresses. */
  public static final class Undecided extends Paper {

    public Undecided() {}

    @Override
    public boolean opens(String address) {
      throw new UnsupportedOperationException("ask later");
    }
  }

  /** Has no name. */
  public static final class Nameless extends Paper {

    public Nameless() {}

    @Override
    @SuppressWarnings("NullAway") // Breaks its promise on purpose.
    public String name() {
      return null;
    }
  }

  /** Opens nothing. */
  public static final class Empty extends Paper {

    public Empty() {}

    @Override
    @SuppressWarnings("NullAway") // Breaks its promise on purpose.
    public CaseFileStore open(String address) {
      return null;
    }
  }

  /** Cannot open its store. */
  public static final class Torn extends Paper {

    public Torn() {}

    @Override
    public CaseFileStore open(String address) {
      throw new CaseFileStoreException("torn", new IllegalStateException("in two"));
    }
  }
}
