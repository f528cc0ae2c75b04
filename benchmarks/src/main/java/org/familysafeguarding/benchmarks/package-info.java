// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The library measured beside what else a case could be judged with.
 *
 * <p>{@link org.familysafeguarding.benchmarks.TypicalCase} is what is judged, by the {@link
 * org.familysafeguarding.benchmarks.TwentyRules}: by the library as {@link
 * org.familysafeguarding.benchmarks.LibraryRules}, in plain Java as {@link
 * org.familysafeguarding.benchmarks.PlainRules}, in Drools as {@link
 * org.familysafeguarding.benchmarks.DroolsRules} and in Evrete as {@link
 * org.familysafeguarding.benchmarks.EvreteRules}. A test holds that all give the same verdicts. {@link
 * org.familysafeguarding.benchmarks.CaseBenchmark} measures them, and {@link
 * org.familysafeguarding.benchmarks.Comparison} runs it and prints the ratios.
 */
@NullMarked
package org.familysafeguarding.benchmarks;

import org.jspecify.annotations.NullMarked;
