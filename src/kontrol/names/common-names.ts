/**
 * Names that many Danes bear, so that two people may well have them both. After the lists of Danmarks Statistik of the most
 * frequent first names and family names in the population.
 */

const FIRST_NAMES = new Set(
  (
    'Peter Michael Lars Jens Thomas Henrik Søren Christian Martin Jan Morten Anders Jesper Niels Mads Rasmus Per Hans Kim ' +
    'Ole Kasper Mikkel Kristian Jacob Jakob Erik Frederik Nikolaj Claus Steen Torben Bo Brian Flemming Carsten Karsten ' +
    'Simon Daniel Mathias Jonas Allan Finn Poul Carl Jørgen Johannes Johan Bent Knud Leif Ib Kurt Kenneth Tommy Steffen ' +
    'Tobias Emil Magnus Oliver Andreas Sebastian Alexander Victor Oscar Anton Anne Mette Kirsten Hanne Anna Helle Susanne ' +
    'Lene Maria Marianne Inge Karen Lone Camilla Pia Louise Bente Charlotte Gitte Tina Jette Lise Ida Christina Julie ' +
    'Birgit Dorte Dorthe Annette Birthe Hanna Emma Sofie Laura Line Merete Britt Stine Signe Trine Maja Kirstine Karin Ann ' +
    'Sara Sarah Rikke Heidi Cecilie Caroline Tove Inger Else Ellen Lisbeth Pernille Ulla Eva Katrine Nanna Sanne Marie'
  ).split(' '),
);

const FAMILY_NAMES = new Set(
  (
    'Nielsen Jensen Hansen Andersen Pedersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen ' +
    'Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Jacobsen Mikkelsen Olesen Frederiksen ' +
    'Laursen Henriksen Lund Holm Schmidt Eriksen Kristiansen Clausen Simonsen Svendsen Andreasen Iversen Jeppesen ' +
    'Mogensen Jespersen Nissen Lauridsen Østergaard Frandsen Carlsen Lassen Vestergaard Kjær Dahl Bertelsen Dam Berg ' +
    'Bach Søndergaard Bang Gregersen Karlsen Kruse Winther Ibsen Johnsen Skov Lauritsen Bech Nygaard Toft Friis Axelsen ' +
    'Hermansen Lorenzen Justesen Krogh Bruun Bjerregaard Nørgaard Overgaard Steffensen Danielsen Ravn Krogsgaard Hald'
  ).split(' '),
);

/** Whether many people bear the name, as a first name or as a family name. */
export function isCommonName(part: string): boolean {
  return FIRST_NAMES.has(part) || FAMILY_NAMES.has(part);
}

/** Whether the name is a usual first name, so that a name which ends with it has lost its family name. */
export function isFirstName(part: string): boolean {
  return FIRST_NAMES.has(part);
}
