// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Case files as JSON, and what a council sets and a judgement gives.
 *
 * <p>Begin with {@link org.familysafeguarding.json.CaseFileJson}, which reads and writes one case
 * file, or many, one to a line. Reading answers with a {@link
 * org.familysafeguarding.json.CaseReading}: either the history, or every {@link
 * org.familysafeguarding.json.JsonProblem} in the document, each with the place it is at. A store
 * that keeps entries one by one uses {@link org.familysafeguarding.json.EntryJson}, and indexes
 * them by the names that {@link org.familysafeguarding.json.EventNames} gives to kinds of event.
 *
 * <p>A store that offers to seal what it keeps writes its lines by {@link
 * org.familysafeguarding.json.EntryLines}, with the {@link org.familysafeguarding.json.CaseFileKeys}
 * that the host supplies.
 *
 * <p>{@link org.familysafeguarding.json.CaseFileExport} writes all that a store has, one case file to
 * a line, and {@link org.familysafeguarding.json.CaseFileImport} reads it into another, telling of
 * each {@link org.familysafeguarding.json.ImportedLine}; both can be taken up where they stopped.
 *
 * <p>What a council sets is read by {@link org.familysafeguarding.json.LocalPolicyJson}, in the
 * same way, its establishment by {@link org.familysafeguarding.json.EstablishmentJson}, and {@link org.familysafeguarding.json.ReceiptJson} keeps receipts of judgements. For
 * programs, {@link org.familysafeguarding.json.CaseReviewJson}, {@link
 * org.familysafeguarding.json.ExplanationJson} and {@link org.familysafeguarding.json.DecisionJson}
 * write what was found, why, and what may be recorded, and {@link
 * org.familysafeguarding.json.PreparationPackJson} what a group supervision is prepared with; nobody
 * is named in any of them.
 *
 * <p>Every format is described by a JSON Schema, as case files are by {@link
 * org.familysafeguarding.json.CaseFileJson#schema()}. Its names are a promise of their own: they
 * stay as they are when a Java type is renamed.
 */
@NullMarked
package org.familysafeguarding.json;

import org.jspecify.annotations.NullMarked;
