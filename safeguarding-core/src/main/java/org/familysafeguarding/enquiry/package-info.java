// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * From suspecting significant harm to knowing what to do: strategy discussions and section 47
 * enquiries.
 *
 * <p>A {@link org.familysafeguarding.enquiry.StrategyDiscussion} decides whether an {@link
 * org.familysafeguarding.enquiry.Enquiry} begins; the enquiry ends, for each child, in an {@link
 * org.familysafeguarding.enquiry.EnquiryOutcome}. {@link org.familysafeguarding.enquiry.Enquiries}
 * keeps each {@link org.familysafeguarding.enquiry.CourseOfEnquiry} and the {@link
 * org.familysafeguarding.enquiry.EnquiryStep}s taken in it. Whether there is reasonable
 * cause to suspect significant harm is recorded by the people whose judgement it is, never computed.
 */
@NullMarked
package org.familysafeguarding.enquiry;

import org.jspecify.annotations.NullMarked;
