// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Things are called what a social worker would call them. */
class NamesTest {

  private static final String NOT_DOMAIN =
      "Abstract|Base|Data|Helper|Helpers|Impl|Info|Manager|Service|Util|Utils|VO";

  /** Names that somebody else's interface gives. */
  private static final Map<String, String> NAMED_BY_OTHERS =
      Map.of("FormConstraints.getInstance", "Jakarta Validation calls it so");

  @Test
  void noTypeIsNamedForItsPartInAPattern() {
    domainTypes().check(CoreClasses.all());
  }

  @Test
  void noPackageIsNamedForWhatIsLeftOver() {
    domainPackages().check(CoreClasses.all());
  }

  @Test
  void questionsReadAsEnglish() {
    questions().check(CoreClasses.all());
  }

  @Test
  void theCanariesAreReported() {
    var canaries = CoreClasses.canaries("naming");
    Faults.areReported(
        domainTypes(), canaries, "ChildDataManager", "AbstractPlan", "VisitImpl", "CaseVO");
    Faults.areReported(domainPackages(), canaries, "util.Leftover");
    Faults.areReported(questions(), canaries, "getName()");
  }

  private static ArchRule domainTypes() {
    String oneOfTheWords = "(.*[a-z0-9])?(" + NOT_DOMAIN + ")([A-Z].*)?";
    return noClasses()
        .should()
        .haveNameMatching("(.*[.$])?" + oneOfTheWords)
        .because("a domain noun says what a thing is; a pattern's says only how it was written");
  }

  private static ArchRule domainPackages() {
    return classes()
        .should()
        .resideOutsideOfPackages(
            "..util..",
            "..common..",
            "..shared..",
            "..impl..",
            "..model..",
            "..dto..",
            "..helper..",
            "..base..")
        .because("what has no home of its own ends up in such a package, and more follows");
  }

  private static ArchRule questions() {
    return methods()
        .that(describe("core names itself", method -> !isNamedByOthers(method)))
        .should()
        .haveNameNotMatching("get([A-Z].*)?")
        .because("file.plans() reads as English, file.getPlans() as a machine's");
  }

  private static boolean isNamedByOthers(JavaMethod method) {
    return NAMED_BY_OTHERS.containsKey(method.getOwner().getSimpleName() + "." + method.getName());
  }
}
