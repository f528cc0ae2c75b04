// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.stream.Stream;

/** What users of core can see of a type, and which types they are told of there. */
final class VisibleMembers {

  private VisibleMembers() {}

  static Stream<JavaCodeUnit> codeUnitsOf(JavaClass type) {
    return type.getCodeUnits().stream().filter(unit -> isVisible(type, unit));
  }

  static Stream<JavaField> fieldsOf(JavaClass type) {
    return type.getFields().stream().filter(field -> isVisible(type, field));
  }

  /** Every type that a signature names, those between angle brackets included. */
  static Stream<JavaClass> namedBy(JavaCodeUnit unit) {
    return Stream.concat(
            Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()),
            unit.getThrowsClause().getTypes().stream())
        .flatMap(VisibleMembers::rawTypes);
  }

  static Stream<JavaClass> namedBy(JavaField field) {
    return rawTypes(field.getType());
  }

  /** Every type that the head of a declaration names. */
  static Stream<JavaClass> namedByHeadOf(JavaClass type) {
    return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
        .flatMap(VisibleMembers::rawTypes);
  }

  private static Stream<JavaClass> rawTypes(JavaType type) {
    return type.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
  }

  private static boolean isVisible(JavaClass type, JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return CoreClasses.isPublic(type)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }
}
