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

/** The twenty rules in Drools: compiled once, to Java, and a session for each case. */
public final class DroolsRules {

  private final KieBase base;

  private DroolsRules(KieBase base) {
    this.base = base;
  }

  /** The rules of {@code twenty.drl}, compiled. */
  public static DroolsRules compiled() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/org/familysafeguarding/benchmarks/twenty.drl", drl());
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("twenty.drl does not compile: " + errors);
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

  private static String drl() {
    try (InputStream text =
        Objects.requireNonNull(
            DroolsRules.class.getResourceAsStream("twenty.drl"), "twenty.drl is missing")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
