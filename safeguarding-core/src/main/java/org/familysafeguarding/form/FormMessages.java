// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes complaints from the package's own texts.
 *
 * <p>A text may hold {@code {attribute}} for an attribute of the constraint and {@code {typed}} for
 * what was filled in. Nothing in it is evaluated, so what a person typed is never taken for code;
 * and only texts about what is not personal hold {@code {typed}}.
 */
final class FormMessages implements MessageInterpolator {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9.]+)\\}");

  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.familysafeguarding.form.FormMessages", Locale.ROOT);

  @Override
  public String interpolate(String template, Context context) {
    return filled(filled(template, this::text), place -> value(place, context));
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return interpolate(template, context);
  }

  private static String filled(String template, UnaryOperator<String> places) {
    return PLACE
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(inPlaceOf(found, places)));
  }

  private static String inPlaceOf(MatchResult found, UnaryOperator<String> places) {
    return places.apply(found.group(1));
  }

  private String text(String key) {
    return texts.containsKey(key) ? texts.getString(key) : "{" + key + "}";
  }

  private static String value(String place, Context context) {
    Object value =
        place.equals("typed")
            ? context.getValidatedValue()
            : context.getConstraintDescriptor().getAttributes().get(place);
    return value instanceof String[] names ? String.join(" or ", names) : String.valueOf(value);
  }
}
