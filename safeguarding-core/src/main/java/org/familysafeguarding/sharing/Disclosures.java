// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;

/** The disclosures in a case file, in the order in which they were made. */
public final class Disclosures {

  private final List<MadeDisclosure> all;
  private final List<WeighedInformation> weighed;
  private final Restrictions restrictions;

  private Disclosures(Builder builder) {
    this.all = ImmutableList.copyOf(builder.disclosures.values());
    this.weighed = ImmutableList.copyOf(builder.weighed.values());
    this.restrictions = builder.restrictions.build();
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<MadeDisclosure> all() {
    return all;
  }

  /** What this agency has been told. */
  public List<MadeDisclosure> to(AgencyId agency) {
    return all.stream().filter(each -> each.disclosure().sharedWith().equals(agency)).toList();
  }

  /** What was weighed, whether it was shared or not. */
  public List<WeighedInformation> weighed() {
    return weighed;
  }

  /** What is kept from some of those around the family. */
  public Restrictions restrictions() {
    return restrictions;
  }

  /** Gathers what a case file's history says of sharing. */
  public static final class Builder {

    private final Map<DisclosureId, MadeDisclosure> disclosures = new LinkedHashMap<>();

    private final Map<RelevantInformationId, WeighedInformation> weighed = new LinkedHashMap<>();

    private final Restrictions.Builder restrictions = Restrictions.builder();

    private Builder() {}

    public void made(MadeDisclosure made) {
      KnownOnce.add(disclosures, made.disclosure().id(), made, "disclosure");
    }

    public void weighed(WeighedInformation information) {
      KnownOnce.add(weighed, information.information().id(), information, "relevant information");
    }

    public void restricted(Restriction restriction, Occurrence imposed) {
      restrictions.imposed(restriction, imposed);
    }

    public void lifted(RestrictionLifting lifting, Occurrence lifted) {
      restrictions.lifted(lifting, lifted);
    }

    public Disclosures build() {
      return new Disclosures(this);
    }
  }
}
