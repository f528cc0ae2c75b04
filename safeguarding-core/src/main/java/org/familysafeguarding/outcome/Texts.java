// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

/**
 * The definitions of all measures, in words.
 *
 * <p>The two evaluations of the model published figures, but their tables of definitions could not
 * be read; where a definition is this library's own reading, it says so.
 */
final class Texts {

  private static final String EVALUATION =
      "the design of the first evaluation of Family Safeguarding in Hertfordshire (families"
          + " allocated from August 2015), as it is summarised in public";

  private static final String TRIAL =
      "the protocol of the Family Valued trial of the same national programme; that of the Family"
          + " Safeguarding trial is presumed alike";

  private static final String CENSUS =
      "the bands and tests of DfE's statistics on children in need, year ending 31 March 2025";

  private static final String WORKFORCE =
      "DfE's statistics on the children's social work workforce; the formula is known at second"
          + " hand";

  private static final String OWN = "this library's own reading";

  static final Definition STOCK =
      new Definition(
          "How many more children there are on the second day than on the first, for each who was"
              + " there on the first. Somebody counts on a day if the plan or the care has begun by"
              + " it and has not ended by it.",
          "children on the first day",
          "children on the first day",
          "the change in plans published for Hertfordshire: 1,032 in January 2015 and 530 two years"
              + " later, told as 49%");

  static final Definition DEALINGS =
      new Definition(
          "Dealings of the agency with the family for each month it told about, after allocation"
              + " against before. Only months that the agency told about count, and only families"
              + " with enough of them on either side.",
          "families",
          "family-months the agency told about",
          EVALUATION + "; that months not told about are left out is " + OWN);

  static final Definition ATTENDANCE =
      new Definition(
          "Half-days attended of those possible, after allocation less before, in percentage"
              + " points, over all pupils together.",
          "pupils with half-days possible on both sides",
          "half-days possible",
          OWN + ": the published improvement in attendance does not say what was divided by what");

  static final Definition PUPILS =
      new Definition(
          "Pupils who attended a greater part of their possible half-days after allocation than"
              + " before.",
          "pupils with half-days possible on both sides",
          "pupils with half-days possible on both sides",
          ATTENDANCE.source());

  static final Definition ABSENCE =
      new Definition(
          "Half-days missed of those possible, after allocation against before, over all pupils"
              + " together.",
          "pupils with half-days possible on both sides",
          "half-days possible",
          ATTENDANCE.source());

  static final Definition DAYS =
      new Definition(
          "Days in care, or on the plan, for each month of childhood looked at, after allocation"
              + " against before. A month counts from birth, up to the eighteenth birthday or"
              + " death.",
          "children with enough months on either side",
          "child-months",
          TRIAL
              + " (days on a plan), and days in state care, one of the seven outcomes of DfE's"
              + " framework; the rate for each month is "
              + OWN);

  static final Definition LOOKED_AFTER =
      new Definition(
          "Children who became looked after within the window, of those who were not looked after"
              + " on its first day. Children who could not be followed to its end are left out.",
          "children followed to the end of the window",
          "children followed to the end of the window",
          TRIAL + "; its length of follow-up was not found");

  static final Definition RETURNED =
      new Definition(
          "Closings after which the child's case was reopened, or the child was referred, put on a"
              + " plan or looked after, within the window from the day after. Closings after which"
              + " a child could not come back to this council are left out.",
          "closings followed to the end of the window",
          "closings followed to the end of the window",
          TRIAL + "; its length of follow-up was not found");

  static final Definition REFERRED_AGAIN =
      new Definition(
          "Children referred in the period about whom another referral had been received in the"
              + " twelve months before it.",
          "referrals in the period, child by child",
          "referrals in the period, child by child",
          "re-referral within twelve months, which DfE publishes; counting child by child is "
              + OWN);

  static final Definition SECOND_PLANS =
      new Definition(
          "Child protection plans that began in the period with a child who had had one before,"
              + " ever, from this council.",
          "child protection plans begun in the period",
          "child protection plans begun in the period",
          CENSUS);

  static final Definition KINSHIP =
      new Definition(
          "Children looked after on the day who live with a connected person.",
          "children looked after on the day",
          "children looked after on the day",
          TRIAL + " (kinship care among children looked after)");

  static final Definition REUNIFIED =
      new Definition(
          "Children looked after at any time in the period who in it returned home from care.",
          "children looked after in the period",
          "children looked after in the period",
          TRIAL + " (reunification of children looked after); counting over a period is " + OWN);

  static final Definition ASSESSMENT_BANDS =
      new Definition(
          "Assessments authorised in the period, by the working days from the referral to the"
              + " authorisation; the day of the referral is day 0.",
          "assessments authorised in the period",
          "assessments authorised in the period",
          CENSUS + "; counting from the referral is " + OWN);

  static final Definition ASSESSMENTS_IN_TIME =
      new Definition(
          "Assessments authorised in the period within 45 working days of the referral.",
          "assessments authorised in the period",
          "assessments authorised in the period",
          ASSESSMENT_BANDS.source());

  static final Definition CONFERENCE_BANDS =
      new Definition(
          "Initial child protection conferences in the period, child by child, by the working days"
              + " from the strategy discussion that began the enquiry; that day is day 0.",
          "children considered by an initial conference in the period",
          "children considered by an initial conference in the period",
          CENSUS);

  static final Definition CONFERENCES_IN_TIME =
      new Definition(
          "Initial child protection conferences in the period, child by child, within 15 working"
              + " days of the strategy discussion that began the enquiry.",
          "children considered by an initial conference in the period",
          "children considered by an initial conference in the period",
          CENSUS);

  static final Definition PLAN_LENGTHS =
      new Definition(
          "Child protection plans that ended in the period, by how long they had lasted.",
          "child protection plans ended in the period",
          "child protection plans ended in the period",
          CENSUS);

  static final Definition CASELOAD_OF_CHILDREN =
      new Definition(
          "Children whose cases are held, for each full-time equivalent social worker who holds"
              + " any.",
          "children",
          "full-time equivalents holding a case",
          WORKFORCE + "; 317,690 cases for 17,840 in England in 2017 make 17.8");

  static final Definition CASELOAD_OF_FAMILIES =
      new Definition(
          "Families whose cases are held, for each full-time equivalent social worker who holds"
              + " any.",
          "families",
          "full-time equivalents holding a case",
          OWN + ", beside the count of children, because work is done with families");

  static final Definition VACANCIES =
      new Definition(
          "Full-time equivalents vacant, of those vacant and in post. A post that an agency worker"
              + " fills is neither.",
          "full-time equivalents, rounded down",
          "full-time equivalents vacant or in post",
          WORKFORCE + "; that agency workers leave no post vacant is " + OWN);

  static final Definition TURNOVER =
      new Definition(
          "Full-time equivalents who left in the year, for those in post at its end. Agency workers"
              + " are in neither.",
          "full-time equivalents, rounded down",
          "full-time equivalents in post at the end",
          WORKFORCE);

  static final Definition AGENCY =
      new Definition(
          "Full-time equivalents of agency workers, of those of agency workers and in post.",
          "full-time equivalents, rounded down",
          "full-time equivalents of agency workers or in post",
          WORKFORCE);

  static final Definition PERMANENT =
      new Definition(
          "Full-time equivalents in post, of those of agency workers and in post.",
          "full-time equivalents, rounded down",
          "full-time equivalents of agency workers or in post",
          OWN + ": what the agency rate leaves");

  private Texts() {}
}
