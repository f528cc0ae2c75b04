// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.ResponsibilityBasis;
import org.familysafeguarding.testkit.FamilyCase;

/**
 * The family that every case has, and what a case changes in it.
 *
 * <p>C1 was born on Sat 6 May 2017, and AD1 is the mother.
 */
final class StandingFamily {

  private static final String CHILD = "C1";
  private static final String ADULT = "AD1";
  private static final LocalDate BORN = LocalDate.of(2017, 5, 6);

  private final Story story;
  private final Newcomers newcomers;

  private StandingFamily(Story story, Newcomers newcomers) {
    this.story = story;
    this.newcomers = newcomers;
  }

  /** The family and the team as they stand on the day the case is opened. */
  static Story opened(LocalDate on, CaseHeader header) {
    Story story = new Story(FamilyCase.opened(on));
    Newcomers newcomers = new Newcomers(new Binder(story), header);
    StandingFamily family = new StandingFamily(story, newcomers);
    StandingTeam team = new StandingTeam(story, newcomers);
    boolean bare = header.find("family").map(Written::isNothing).orElse(false);
    if (!bare) {
      team.arrive();
    }
    team.join();
    family.children(bare);
    family.adults(bare);
    Optional<Written> holder = header.find("case holder");
    if (!bare) {
      team.hold(holder);
    }
    return story;
  }

  private void children(boolean bare) {
    Map<String, Written> said = newcomers.named("children");
    if (!bare && !said.containsKey(CHILD)) {
      story.ids().introduce(ChildId.class, CHILD);
      story.tell(told -> told.withChildBorn(CHILD, BORN));
    }
    said.forEach(this::child);
  }

  private void child(String id, Written said) {
    if (said.saysNone()) {
      return;
    }
    boolean expected = said.isText() && said.text().startsWith("expected");
    Written day =
        said.isText() ? said.saying(said.text().replaceFirst("^(born|expected) +", "")) : said;
    newcomers
        .read(Child.class, ChildId.class, id, day.orField(expected ? "expected" : "born"))
        .ifPresent(made -> story.tell(told -> told.record(new FamilyEvent.ChildJoined(made))));
  }

  private void adults(boolean bare) {
    Map<String, Written> said = newcomers.named("adults");
    if (!bare && !said.containsKey(ADULT)) {
      mother();
    }
    said.forEach(this::adult);
  }

  private void mother() {
    story.ids().introduce(AdultId.class, ADULT);
    story.tell(told -> told.withAdult(ADULT));
    relate(ADULT, RelationshipKind.MOTHER);
    if (!story.children().isEmpty()) {
      story.tell(told -> told.responsible(ADULT, ResponsibilityBasis.BIRTH_MOTHER));
    }
  }

  private void adult(String id, Written said) {
    if (said.saysNone()) {
      return;
    }
    Fields fields = said.orField("relationship");
    Optional<Written> related = fields.take("relationship");
    Optional<Written> responsible = fields.take("responsibility");
    newcomers
        .read(Adult.class, AdultId.class, id, fields)
        .ifPresent(adult -> story.tell(told -> told.record(new FamilyEvent.AdultJoined(adult))));
    newcomers.value(RelationshipKind.class, related).ifPresent(kind -> relate(id, kind));
    newcomers
        .value(ResponsibilityBasis.class, responsible)
        .ifPresent(basis -> story.tell(told -> told.responsible(id, basis)));
  }

  private void relate(String id, RelationshipKind kind) {
    story.children().forEach(child -> story.tell(told -> told.related(id, kind, child)));
  }
}
