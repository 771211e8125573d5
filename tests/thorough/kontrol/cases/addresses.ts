/** Pictures, media, file names, places, anchors, links. */
import type { Case } from '../../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';
const KYST = '2030/chapters/natur/kyst.mdx';

const link = (address: string, ...finds: string[]): Pick<Case, 'overlay' | 'finds'> => ({
  overlay: { [VELFAERD]: ['](https://www.example.org/fuldtid), og', `](${address}), og`] },
  finds,
});

function chapter(title: string, order: number): string {
  return `---\ntitle: ${title}\nheadline: ${title}\nlead: ${title}.\nsummary: ${title}\norder: ${order}\n---\n\nKapitlets tekst.\n`;
}

export const addressCases: Case[] = [
  {
    says: 'a picture that is not there is reported',
    overlay: { [KYST]: ['](../../media/vejen.png)', '](../../media/vejen.jpg)'] },
    finds: [`billede ${KYST}:17`],
  },
  {
    says: 'a picture without a description is reported',
    overlay: { [KYST]: ['![En smal grusvej, der løber mellem klitter ned mod havet.]', '![]'] },
    finds: [`billede ${KYST}:17`],
  },
  {
    says: 'a picture on another site is reported',
    overlay: { [KYST]: ['../../media/vejen.png', 'https://www.example.org/vejen.png'] },
    finds: [`billede ${KYST}:17`],
  },
  {
    says: 'a picture file of no bytes is reported, also where a film shows it',
    overlay: { '2030/media/vejen.png': new Uint8Array() },
    finds: [`billede ${KYST}:17`, `medie-fil ${KYST}:23`],
  },
  {
    says: 'captions that are not there are reported',
    overlay: { '2030/media/ned-til-vandet.vtt': null },
    finds: [`medie-fil ${KYST}:23`],
  },
  {
    says: 'a portrait that is not there is reported',
    overlay: { 'people.yaml': ['asta-lyngbo.png', 'asta-lyngby.png'] },
    finds: ['portraet people.yaml:4'],
  },
  {
    says: 'a file name with a capital letter is reported, and that it takes the address of another',
    overlay: { '2030/chapters/Velfaerd.mdx': chapter('Mere', 30) },
    finds: ['kapitel-adresse 2030/chapters/Velfaerd.mdx:1', `kapitel-adresse ${VELFAERD}:1`],
  },
  {
    says: 'a file name with a Danish letter is reported',
    overlay: { '2030/chapters/børn.mdx': chapter('Børn', 30) },
    finds: ['kapitel-adresse 2030/chapters/børn.mdx:1'],
  },
  {
    says: 'a chapter with the name of one of the edition’s own pages is reported',
    overlay: { '2030/chapters/regnskab.mdx': chapter('Penge', 30) },
    finds: ['kapitel-adresse 2030/chapters/regnskab.mdx:1'],
  },
  {
    says: 'a sub-chapter without a chapter is reported',
    overlay: { '2030/chapters/by/torv.mdx': chapter('Torv', 10) },
    finds: ['kapitel-adresse 2030/chapters/by/torv.mdx:1'],
  },
  {
    says: 'two chapters that meet in one anchor on paper are reported',
    overlay: { '2030/chapters/natur-kyst.mdx': chapter('Kyster', 30) },
    finds: [`kapitel-adresse ${KYST}:1`],
  },
  {
    says: 'one name in two places is a warning',
    overlay: { '2030/chapters/kyst.mdx': chapter('Kyster', 30) },
    finds: [`kapitel-adresse ${KYST}:1`],
  },
  {
    says: 'a place that a sibling has is reported',
    overlay: { '2030/chapters/by.mdx': chapter('By', 20) },
    finds: ['raekkefoelge 2030/chapters/by.mdx:6'],
  },
  {
    says: 'a fact box with the title of a heading is reported',
    overlay: { [VELFAERD]: ['title="Kort fortalt"', 'title="Hvad tallene viser"'] },
    finds: [`anker-dobbelt ${VELFAERD}:41`],
  },
  {
    says: 'two sections of the accounts with one anchor are reported, although in two files',
    overlay: { '2030/accounts/revisionspaategning.mdx': ['## Konklusion', '## Overskud'] },
    finds: ['anker-dobbelt 2030/accounts/revisionspaategning.mdx:14'],
  },
  { says: 'a link without an address is reported', ...link('#', `link-mangler ${VELFAERD}:18`) },
  { says: 'a link to an anchor of the page itself is quiet', ...link('#hvad-tallene-viser') },
  {
    says: 'a link to an anchor that the page does not have is reported',
    ...link('#hvad-tal-viser', `link-mangler ${VELFAERD}:18`),
  },
  {
    says: 'a link to a page that is not there is reported',
    ...link('/2030/natur/kysten/', `link-mangler ${VELFAERD}:18`),
  },
  { says: 'a link without its last slash is reported', ...link('/2030/natur/kyst', `link-mangler ${VELFAERD}:18`) },
  {
    says: 'a link to another year is reported when there is no such edition',
    ...link('/2029/', `link-mangler ${VELFAERD}:18`),
  },
  { says: 'a link to a member of a committee is quiet', ...link('/2030/organisation/#kystudvalget-dines-havkjaer') },
  { says: 'a link to a row of the accounts is quiet', ...link('/2030/regnskab/#resultat-loen') },
  { says: 'links to the PDF and to data files are quiet', ...link('/2030/regnskab/resultat.csv') },
  { says: 'an address without https is reported', ...link('www.example.org', `link-mangler ${VELFAERD}:18`) },
  { says: 'a relative path is reported', ...link('../natur/', `link-mangler ${VELFAERD}:18`) },
  {
    says: 'an anchor in a chapter that cannot be read is not called missing',
    overlay: { [KYST]: ['CO<sub>2', 'CO{sub>2'] },
    finds: [`mdx-form ${KYST}:13`],
  },
];
