/** Spelling, terms, hyphens, full stops, quotation marks. */
import type { Case } from '../../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';

/** The sentence of the quotation, on line 29, with another one in its place. */
const said = (sentence: string, ...rules: string[]): Pick<Case, 'overlay' | 'finds'> => ({
  overlay: { [VELFAERD]: ['Vi spurgte bare.', sentence] },
  finds: rules.map((rule) => `${rule} ${VELFAERD}:29`),
});

export const languageCases: Case[] = [
  { says: 'a misspelt word is a warning', ...said('Vi spurge bare om velferden.', 'stavning', 'stavning') },
  {
    says: 'a compound that the dictionary lacks is quiet',
    ...said('Vi spurgte om klimahandlingsplaner og Kystudvalgets strandeftersyn.'),
  },
  {
    says: 'a compound without its joint is a warning',
    ...said('Vi spurgte en sundheddirektør og et forsyningselskab.', 'stavning', 'stavning'),
  },
  {
    says: 'a name of the registers is quiet, also in the genitive',
    ...said('Vi spurgte Havkjærs naboer i Østermarke.'),
  },
  {
    says: 'a word of terms.yaml is quiet',
    overlay: { ...said('Vi spurgte fnulderne.').overlay, 'terms.yaml': 'words: [fnulderne]\n' },
    finds: [],
  },
  {
    says: 'an abbreviation in capitals is quiet, with its ending too',
    ...said('Vi spurgte SOSU’er, OK26 og KMD’s folk.'),
  },
  { says: 'an address in the text is not spelled', ...said('Vi spurgte på www.fnulder.dk og fnulder.dk/xyzw.') },
  {
    says: 'one term with and without a hyphen is a warning at the rarer one',
    ...said('Vi spurgte Kyst-alliancen, så Kystalliancen og så Kyst-alliancen igen.', 'term-varianter'),
  },
  {
    says: 'a slip that passes as a compound is a warning',
    ...said('Vi spurgte om lovgivingen, og det lykedes for formannden.', 'stavning', 'stavning', 'stavning'),
  },
  {
    says: 'three equal letters in a row are a warning',
    ...said('Vi spurgte om ejendomsskatttesystemet.', 'stavning'),
  },
  {
    says: 'a compound one letter off one of the text is a warning',
    ...said('Vi spurgte om kystdvalget.', 'stavning'),
  },
  {
    says: 'a municipality one letter off is told by one rule',
    ...said('Vi spurgte i Klittby, og Klittby svarede.', 'kommune-navn', 'kommune-navn'),
  },
  {
    says: 'names, loanwords and short quotations that nothing known is near are quiet',
    ...said(
      'Vi spurgte Precious Adeyemi i Søndermarksskolen, en cand.jur., om flextur, »capacity building« og torskeyngel.',
    ),
  },
  {
    says: 'a misspelt word is told by one rule, whatever else it is near',
    ...said('Vi spurgte kommunerne, kommunernes folk, kommunen og komunerne.', 'stavning'),
  },
  { says: 'two inflections of one term are quiet', ...said('Et strandråd, strandrådet og strandrådene.') },
  {
    says: 'one compound with and without a capital is a warning',
    ...said('Vi og Kystalliancen, og vi og kystalliancen.', 'store-bogstaver'),
  },
  { says: 'a hyphen of an old line end is a warning', ...said('Vi spurgte kommu- nerne.', 'linjedeling') },
  {
    says: 'a hyphen that stands for the rest of a word is quiet',
    ...said('Vi spurgte børne- og ungeområdet, social- samt sundhedsområdet.'),
  },
  { says: 'a word that stands twice is a warning', ...said('Vi spurgte spurgte bare.', 'ord-dobbelt') },
  {
    says: 'a missing space after a full stop is a warning, that of an abbreviation is not',
    ...said('Vi spurgte.Vi fik bl.a. svar.', 'tegn-dobbelt'),
  },
  {
    says: 'a quotation that is not closed is a warning where it opens',
    ...said('Vi spurgte »bare.', 'anfoerselstegn'),
  },
  { says: 'quotation marks of another kind are a warning', ...said('Vi spurgte “bare”.', 'anfoerselstegn') },
  { says: 'pct. point in two words is a warning', ...said('Vi spurgte 3 pct. point flere.', 'typografi') },
  {
    says: 'a large figure without points is a warning, a year is not',
    ...said('Vi spurgte 25000 i 2030.', 'typografi'),
  },
  {
    says: 'a paragraph without a full stop is a warning, a salutation is not',
    overlay: { '2030/edition.mdx': ['der bor langs den.', 'der bor langs den'] },
    finds: ['punktum 2030/edition.mdx:27'],
  },
  {
    says: 'a key figure with a full stop is a warning',
    overlay: { [VELFAERD]: ['i de tre kommuner</KeyFigure>', 'i de tre kommuner.</KeyFigure>'] },
    finds: [`punktum ${VELFAERD}:11`],
  },
  {
    says: 'a list in which one point lacks its full stop is a warning there',
    overlay: { [VELFAERD]: ['de fleste i ældreplejen.', 'de fleste i ældreplejen'] },
    finds: [`punktopstilling ${VELFAERD}:44`],
  },
  {
    says: 'a term that is to be written otherwise is a warning, across a line end too',
    overlay: { 'terms.yaml': 'instead: [{ not: vej ned til vandet, write: vej til vandet }]\n' },
    finds: ['term-foretrukket 2030/edition.mdx:26'],
  },
];
