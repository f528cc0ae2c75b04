// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

/** One thing that an establishment says, and the days on which it is so. */
public sealed interface EstablishmentFact
    permits Post,
        PostFilling,
        EstablishedTeam,
        Seat,
        SupervisionLine,
        AssessedYear,
        Leave,
        HeldTraining,
        PartnerAgreement {}
