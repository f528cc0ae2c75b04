// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.naming;

/** Says what it does to data, and nothing about children. */
record ChildDataManager(String name) {

  String getName() {
    return name;
  }

  abstract static class AbstractPlan {}

  record VisitImpl() {}

  record CaseVO() {}
}
