// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.Situation;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The twenty rules in Drools: compiled once, to Java, and a session for each case.
 *
 * <p>They are there twice. The one way, Drools finds what each rule is about and hands it to plain
 * Java, which is the least one can leave to it. The other way, the rules are written in the
 * language of Drools, as its manual teaches.
 */
public final class DroolsRules {

  private final KieBase base;

  private DroolsRules(KieBase base) {
    this.base = base;
  }

  /** The rules that hand what they find to plain Java, compiled. */
  public static DroolsRules handingOver() {
    return compiled("twenty.drl");
  }

  /** The rules written in the language of Drools, compiled. */
  public static DroolsRules written() {
    return compiled("written.drl");
  }

  private static DroolsRules compiled(String rules) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/org/familysafeguarding/benchmarks/" + rules, text(rules));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(rules + " does not compile: " + errors);
    }
    return new DroolsRules(
        services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase());
  }

  /** Everything the twenty rules say of the case as it stands, in no order. */
  public List<Verdict> judge(CaseFile file, Situation now) {
    Judging judging = new Judging(file, now);
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("judging", judging);
      judging.facts().forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return judging.verdicts();
  }

  private static String text(String rules) {
    try (InputStream text =
        Objects.requireNonNull(
            DroolsRules.class.getResourceAsStream(rules), rules + " is missing")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
