// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.Upn;
import org.familysafeguarding.risk.DangerStatement;
import org.familysafeguarding.risk.SafetyGoal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a schema can say of texts; never more than the domain asks, and sometimes less. */
final class TextShapes {

  private static final String IDENTIFIER = "[A-Za-z0-9._:-]{1,64}";
  private static final int LONGEST_NARRATIVE = 20_000;

  private TextShapes() {}

  static ObjectNode of(Class<?> type) {
    if (type == LocalDate.class) {
      return shaped("^" + Texts.DAY + "$").put("format", "date");
    }
    if (type == YearMonth.class) {
      return shaped("^" + Texts.MONTH + "$");
    }
    if (type == Instant.class) {
      return shaped("^" + Texts.MOMENT + "$");
    }
    if (type == PersonId.class) {
      return shaped("^(child|adult):" + IDENTIFIER + "$");
    }
    if (type == Narrative.class || type == DangerStatement.class || type == SafetyGoal.class) {
      return filled().put("maxLength", LONGEST_NARRATIVE);
    }
    if (type == FamilyName.class) {
      return filled();
    }
    return shaped(number(type));
  }

  private static String number(Class<?> type) {
    if (type == NhsNumber.class) {
      return "^ *([0-9] *){10}$";
    }
    if (type == Upn.class) {
      return "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]";
    }
    if (type == LocalChildId.class) {
      return "^[A-Za-z0-9]{1,20}$";
    }
    if (type.getSimpleName().endsWith("Id")) {
      return "^" + IDENTIFIER + "$";
    }
    throw new IllegalStateException("Nothing says what the text of " + type + " looks like");
  }

  private static ObjectNode shaped(String pattern) {
    return JsonNodeFactory.instance.objectNode().put("pattern", Pattern.compile(pattern).pattern());
  }

  private static ObjectNode filled() {
    return JsonNodeFactory.instance.objectNode().put("minLength", 1);
  }
}
