// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

/**
 * The library's own names for code systems and for kinds of identifier.
 *
 * <p>Each is an identifier in the form of a web address, as FHIR asks for, and no promise of a page
 * behind it. They are used where no public one says the same. An identifier under {@link
 * #identifier} is local to the council whose file it is; its assigner says which council.
 */
final class OwnUris {

  private static final String BASE = "https://familysafeguarding.org/fhir/";

  private OwnUris() {}

  static String codeSystem(String name) {
    return BASE + "CodeSystem/" + name;
  }

  static String identifier(String name) {
    return BASE + "Id/" + name;
  }
}
