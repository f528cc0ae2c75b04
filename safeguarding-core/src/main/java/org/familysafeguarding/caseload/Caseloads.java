// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.Fte;
import org.familysafeguarding.establishment.Post;

/**
 * What everybody in a council's teams has on one day, counted over many case files.
 *
 * <p>A file counts where the case is open on the day. Immutable; it reads no clock.
 */
public final class Caseloads {

  private final Establishment establishment;
  private final LocalDate day;
  private final CaseloadPolicy policy;
  private final List<CountedFile> files;

  private Caseloads(
      Establishment establishment, LocalDate day, CaseloadPolicy policy, List<CountedFile> files) {
    this.establishment = establishment;
    this.day = day;
    this.policy = policy;
    this.files = files;
  }

  /** Counts these files as they stood on the day; of each only its allocations are kept. */
  public static Caseloads on(
      LocalDate day, Establishment establishment, CaseloadPolicy policy, Stream<CaseFile> files) {
    requireNonNull(day, "day");
    requireNonNull(establishment, "establishment");
    requireNonNull(policy, "policy");
    return new Caseloads(
        establishment,
        day,
        policy,
        files
            .filter(file -> file.openness().isOpenOn(day))
            .map(file -> CountedFile.of(file, day, policy))
            .collect(ImmutableList.toImmutableList()));
  }

  public LocalDate day() {
    return day;
  }

  public CaseloadPolicy policy() {
    return policy;
  }

  /** How many families are open. */
  public int families() {
    return files.size();
  }

  /** What everybody in post has, in the order of the posts; also those who have nothing. */
  public List<Caseload> all() {
    return establishment.inPostOn(day).stream().map(this::of).toList();
  }

  /** What one practitioner has. */
  public Caseload of(PractitionerId practitioner) {
    List<CountedFile> theirs = files.stream().filter(file -> file.isOf(practitioner)).toList();
    CaseCount count =
        theirs.stream()
            .map(file -> file.countFor(practitioner))
            .reduce(CaseCount.NONE, CaseCount::plus);
    int weighted =
        theirs.stream()
            .filter(file -> file.isHeldBy(practitioner))
            .mapToInt(CountedFile::weight)
            .sum();
    return new Caseload(
        practitioner,
        establishment.fteOf(practitioner, day),
        count,
        weighted,
        theirs.stream().map(CountedFile::id).toList());
  }

  /** What each social worker in post has who holds at least one case. */
  public List<Caseload> ofSocialWorkersHoldingCases() {
    return all().stream()
        .filter(each -> isSocialWorker(each.practitioner()))
        .filter(each -> files.stream().anyMatch(file -> file.isHeldBy(each.practitioner())))
        .toList();
  }

  /** Cases to full-time social workers who hold at least one; their managers are not counted. */
  public AverageCaseload average() {
    List<Caseload> holding = ofSocialWorkersHoldingCases();
    int cases = holding.stream().mapToInt(each -> each.count().families()).sum();
    Fte fte = holding.stream().map(Caseload::fte).reduce(Fte.NONE, Fte::plus);
    return new AverageCaseload(cases, fte, holding.size());
  }

  private boolean isSocialWorker(PractitionerId practitioner) {
    return establishment.postsOf(practitioner, day).stream()
        .map(Post::discipline)
        .anyMatch(Discipline.SOCIAL_WORK::equals);
  }

  /** Open families whose case nobody at work holds: the holder has left, is away, or never was. */
  public List<CaseFileId> withoutHolderAtWork() {
    Set<PractitionerId> inPost = establishment.inPostOn(day);
    return files.stream()
        .filter(
            file ->
                file.holder()
                    .filter(inPost::contains)
                    .filter(holder -> establishment.leaveOf(holder, day).isEmpty())
                    .isEmpty())
        .map(CountedFile::id)
        .toList();
  }

  /** These caseloads as they would be with more allocations; nothing is allocated by it. */
  public Caseloads with(List<ProposedAllocation> proposed) {
    ImmutableList.Builder<CountedFile> more = ImmutableList.builder();
    for (CountedFile file : files) {
      CountedFile counted = file;
      for (ProposedAllocation each : proposed) {
        counted = each.file().equals(file.id()) ? counted.with(each) : counted;
      }
      more.add(counted);
    }
    return new Caseloads(establishment, day, policy, more.build());
  }

  /** These caseloads, with a family that nobody has yet counted among the open ones. */
  Caseloads including(CaseFile file) {
    if (files.stream().anyMatch(each -> each.id().equals(file.id()))) {
      return this;
    }
    List<CountedFile> more =
        ImmutableList.<CountedFile>builder()
            .addAll(files)
            .add(CountedFile.of(file, day, policy))
            .build();
    return new Caseloads(establishment, day, policy, more);
  }

  /**
   * For everybody in post, whether they can take on the work, and all that is against it.
   *
   * <p>A family whose case is not open is counted with all its children, as if it were.
   */
  public List<Taker> whoCanTake(WorkWanted wanted) {
    TakerCheck check = new TakerCheck(establishment, this, wanted);
    return establishment.inPostOn(day).stream().map(check::judge).toList();
  }

  /** One file's allocations on the day, and what they count for. */
  private record CountedFile(
      CaseFileId id, List<Allocation> allocations, Optional<PractitionerId> holder, Open open) {

    /** The children whose case is open, what they weigh, and how many adults there are. */
    private record Open(int children, int weight, int adults) {}

    static CountedFile of(CaseFile file, LocalDate day, CaseloadPolicy policy) {
      boolean open = file.openness().isOpenOn(day);
      List<Integer> weights =
          file.family().children().stream()
              .filter(child -> !open || file.openness().isOpenOn(child.id(), day))
              .map(child -> PlanWeights.of(child.id(), file, day, policy))
              .toList();
      Open counted =
          new Open(
              weights.size(),
              weights.stream().mapToInt(Integer::intValue).sum(),
              file.family().adults().size());
      return new CountedFile(
          file.id(), file.team().allocationsOn(day), file.team().caseHolderOn(day), counted);
    }

    CountedFile with(ProposedAllocation more) {
      Allocation allocation =
          new Allocation(
              new AllocationId("proposed"), more.practitioner(), more.role(), more.workingWith());
      Optional<PractitionerId> holds =
          more.role() == AllocationRole.CASE_HOLDER ? Optional.of(more.practitioner()) : holder;
      return new CountedFile(
          id,
          ImmutableList.<Allocation>builder().addAll(allocations).add(allocation).build(),
          holds,
          open);
    }

    boolean isHeldBy(PractitionerId practitioner) {
      return holder.filter(practitioner::equals).isPresent();
    }

    boolean isOf(PractitionerId practitioner) {
      return isHeldBy(practitioner) || !asSpecialist(practitioner).isEmpty();
    }

    int weight() {
      return open.weight();
    }

    CaseCount countFor(PractitionerId practitioner) {
      List<Allocation> specialist = asSpecialist(practitioner);
      boolean withAll = specialist.stream().anyMatch(each -> each.workingWith().isEmpty());
      long adults =
          specialist.stream().flatMap(each -> each.workingWith().stream()).distinct().count();
      return new CaseCount(
          1, isHeldBy(practitioner) ? open.children() : 0, withAll ? open.adults() : (int) adults);
    }

    private List<Allocation> asSpecialist(PractitionerId practitioner) {
      return allocations.stream()
          .filter(each -> each.practitioner().equals(practitioner))
          .filter(each -> each.role() == AllocationRole.ADULT_SPECIALIST)
          .toList();
    }
  }
}
