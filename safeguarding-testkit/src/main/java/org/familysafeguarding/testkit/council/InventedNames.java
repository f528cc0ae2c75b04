// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import com.google.common.base.Splitter;
import java.util.List;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.people.PersonName;

/** Names that were made up: a family name for each of sixty families, and given names for all. */
final class InventedNames {

  private static final List<String> FAMILIES =
      words(
          "Abbotleigh Applegarth Barleymoor Beckwater Birchanger Blackfen Brackenside Bramblecote"
              + " Brindlewick Calderholm Carrowmere Chalkhurst Cloverdown Coppersgate Cragthorn"
              + " Dunmallow Eastwyke Elderholt Fallowfen Fennimarsh Foxholm Furzeby Gorsehill"
              + " Greywether Halewick Harrowden Hartsmere Hawkrigg Hazelbourne Heronsfold Hollinmoor"
              + " Ivelstone Juniperley Kestrelby Kingsmallow Larchfold Limewater Lindenshaw"
              + " Marrowby Millharbour Mossgarth Netherwick Nettlecombe Oakhanger Otterslake"
              + " Pebblemoor Penwillow Quarrendale Ravensholt Reedmarsh Rowanside Saltersgill"
              + " Sedgebrook Silverthorn Sorrelby Stonewether Thornaby-Lane Underhowe Wetherlam"
              + " Yarrowfield");

  private static final List<String> GIVEN =
      words(
          "Ada Alfie Amara Arlo Beth Bryn Callum Cerys Corin Dani Eddie Elin Esme Fern Finlay"
              + " Gwen Hana Idris Imani Isla Jago Joss Kai Kezia Lena Lowri Luca Maia Milo Nadia"
              + " Nell Orla Otis Perry Quinn Rafi Remy Rhona Sami Saffron Seth Tamsin Teddy Tess"
              + " Una Veda Wilf Wren Yusuf Zara");

  private static final List<String> PRACTITIONERS =
      words(
          "Alder Barrow Corley Denholm Ember Farrant Galloway Hythe Inskip Jessop Kettle Lorimer"
              + " Marlow Norden Oakley Pinder Quill Rushby Selwood Tarn Umber Vale Wicken Yelland");

  private InventedNames() {}

  private static List<String> words(String text) {
    return Splitter.on(' ').splitToList(text);
  }

  static FamilyName family(int number) {
    return new FamilyName(FAMILIES.get(number - 1));
  }

  /** Nobody else in the family has this one. */
  static PersonName person(int family, int member) {
    String given = GIVEN.get((family * 7 + member) % GIVEN.size());
    return new PersonName(given, FAMILIES.get(family - 1));
  }

  static Practitioner practitioner(int count, String id, Discipline discipline, AgencyId employer) {
    PersonName name =
        new PersonName(
            GIVEN.get((count * 3 + 1) % GIVEN.size()),
            PRACTITIONERS.get(count % PRACTITIONERS.size()));
    return new Practitioner(
        new PractitionerId(id), name, discipline, employer, discipline == Discipline.SOCIAL_WORK);
  }
}
