/** Files that cannot be read, and files where none should be. */
import type { Case } from '../../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';

export const formCases: Case[] = [
  {
    says: 'a file of no bytes is reported',
    overlay: { [VELFAERD]: new Uint8Array() },
    finds: [`fil-laesbar ${VELFAERD}:1`],
  },
  {
    says: 'a file of blank lines is reported as empty',
    overlay: { '2030/deviations.yaml': '\n \n' },
    finds: ['fil-laesbar 2030/deviations.yaml:1'],
  },
  {
    says: 'a file in Latin-1 is reported with the line of the first letter that cannot be read',
    overlay: { 'parties.yaml': Buffer.from('# ok\nK: Kystlisten\nM: M\xe6rklisten\n', 'latin1') },
    finds: ['fil-laesbar parties.yaml:3'],
  },
  {
    says: 'a Word file under the name of a chapter is reported once',
    overlay: { [VELFAERD]: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0x0a, 0xff]) },
    finds: [`fil-laesbar ${VELFAERD}:1`],
  },
  {
    says: 'conflict markers are reported once, and nothing that follows from them',
    overlay: { [VELFAERD]: ['title: Velfærd', '<<<<<<< HEAD\ntitle: Velfærd\n=======\ntitle: Velværd\n>>>>>>> gren'] },
    finds: [`fil-laesbar ${VELFAERD}:2`],
  },
  {
    says: 'a tab in the frontmatter is reported with its line',
    overlay: { [VELFAERD]: ['summary: Fuld', '\tsummary: Fuld'] },
    finds: [`yaml-form ${VELFAERD}:7`],
  },
  {
    says: 'a colon in a text without quotation marks is reported with its line',
    overlay: { '2030/accounts/resultat.mdx': ['title: Resultatopgørelse', 'title: Regnskab: resultat'] },
    finds: ['yaml-form 2030/accounts/resultat.mdx:2'],
  },
  {
    says: 'a field that stands twice is reported with the line of the second',
    overlay: { [VELFAERD]: ['order: 10', 'order: 10\ntitle: Velfærd'] },
    finds: [`yaml-form ${VELFAERD}:9`],
  },
  {
    says: 'a text whose quotation mark is not closed is reported',
    overlay: { 'people.yaml': ['name: Frode Aaby', 'name: "Frode Aaby'] },
    finds: ['yaml-form people.yaml:15'],
  },
  {
    says: 'a file without frontmatter is reported',
    overlay: { [VELFAERD]: 'Kære læsere\n' },
    finds: [`yaml-form ${VELFAERD}:1`],
  },
  {
    says: 'a frontmatter that is not closed is reported',
    overlay: { [VELFAERD]: '---\ntitle: Velfærd\n' },
    finds: [`yaml-form ${VELFAERD}:1`],
  },
  {
    says: 'a tag that is not closed is reported where it opens',
    overlay: { [VELFAERD]: ['</FactBox>', ''] },
    finds: [`mdx-form ${VELFAERD}:41`],
  },
  {
    says: 'a tag that is closed but was never opened is reported',
    overlay: { [VELFAERD]: ['<FactBox title="Kort fortalt">', ''] },
    finds: [`mdx-form ${VELFAERD}:47`],
  },
  {
    says: 'a brace that is not closed is reported where it opens',
    overlay: { [VELFAERD]: ['37 timer', '{37 timer'] },
    finds: [`mdx-form ${VELFAERD}:23`],
  },
  {
    says: 'words in braces are reported with their line',
    overlay: { [VELFAERD]: ['37 timer', '{cirka 37} timer'] },
    finds: [`mdx-form ${VELFAERD}:23`],
  },
  {
    says: 'a less-than sign before a figure is reported',
    overlay: { [VELFAERD]: ['37 timer', '<37 timer'] },
    finds: [`mdx-form ${VELFAERD}:23`],
  },
  {
    says: 'a quotation mark that is missing in a tag is reported at the tag',
    overlay: { [VELFAERD]: ['question="Hvad er fuld tid?"', 'question="Hvad er fuld tid?'] },
    finds: [`mdx-form ${VELFAERD}:21`],
  },
  {
    says: 'an HTML comment is reported',
    overlay: { [VELFAERD]: ['## Hvad tallene viser', '<!-- tjek tallene -->'] },
    finds: [`mdx-form ${VELFAERD}:33`],
  },
  {
    says: 'a chapter of the wrong type is reported, and so is what pointed at it',
    overlay: { [VELFAERD]: null, '2030/chapters/velfaerd.md': 'x' },
    finds: [
      'mappe-struktur 2030/chapters/velfaerd.md:1',
      'noegletal 2030/edition.mdx:12',
      'kort-adresse 2030/short-links.yaml:4',
    ],
  },
  {
    says: 'an unknown folder in an edition is reported once, however many files it holds',
    overlay: { '2030/chapter/a.mdx': 'x', '2030/chapter/b.mdx': 'x' },
    finds: ['mappe-struktur 2030/chapter:1'],
  },
  {
    says: 'an unknown folder beside the editions is reported',
    overlay: { '2030-kopi/edition.mdx': 'x' },
    finds: ['mappe-struktur 2030-kopi:1'],
  },
  {
    says: 'a folder without site.yaml is one finding, whatever links to what is named by it',
    overlay: {
      'site.yaml': null,
      [VELFAERD]: [
        ['/2030/natur/kyst/#strande', '/2030/#om-kystforeningen'],
        ['https://www.example.org/fuldtid', '/2030/kystforeningen-beretning-2030.pdf'],
      ],
    },
    finds: ['mappe-struktur site.yaml:1'],
  },
  {
    says: 'a site.yaml under another name is reported, and the missing one too',
    overlay: { 'site.yaml': null, 'site.yml': 'x' },
    finds: ['mappe-struktur site.yaml:1', 'mappe-struktur site.yml:1'],
  },
  {
    says: 'an independent rendering that does not say where the original is, is reported',
    overlay: {
      'site.yaml': ['rendering: own', 'rendering: independent'],
      '2030/edition.mdx': ['original:\n  notGiven: Beretningen er opfundet til prøver og har ingen original.\n', ''],
    },
    finds: ['udgave-original 2030/edition.mdx:1'],
  },
  {
    says: 'what the organisation publishes itself needs no original',
    overlay: {
      '2030/edition.mdx': ['original:\n  notGiven: Beretningen er opfundet til prøver og har ingen original.\n', ''],
    },
    finds: [],
  },
  {
    says: 'a misspelt register is reported, and the missing one too',
    overlay: { 'people.yaml': null, 'peoples.yaml': 'x' },
    finds: ['mappe-struktur people.yaml:1', 'mappe-struktur peoples.yaml:1'],
  },
  {
    says: 'a picture among the chapters is reported',
    overlay: { '2030/chapters/foto.png': 'x' },
    finds: ['mappe-struktur 2030/chapters/foto.png:1'],
  },
  {
    says: 'an edition without its first file is reported',
    overlay: { '2030/edition.mdx': null },
    finds: ['mappe-struktur 2030/edition.mdx:1'],
  },
  {
    says: 'a published edition without a revision is reported',
    overlay: { '2030/edition.mdx': ['state: draft', 'state: published'] },
    finds: ['udgave-frosset 2030/edition.mdx:4'],
  },
  {
    says: 'a published edition that changed after its revision is reported',
    overlay: {
      '2030/edition.mdx': ['state: draft', 'state: published'],
      '2030/revisions.yaml': `- { edition: 2030, revision: 1, date: 2031-03-20, pages: 12, digest: 'sha256:${'0'.repeat(64)}', note: Første udgave. }\n`,
    },
    finds: ['udgave-frosset 2030/revisions.yaml:1'],
  },
  {
    says: 'revisions that are not numbered in order are reported',
    overlay: {
      '2030/revisions.yaml': `- { edition: 2030, revision: 2, date: 2031-03-20, pages: 12, digest: 'sha256:${'0'.repeat(64)}', note: Første udgave. }\n`,
    },
    finds: ['revisioner-skema 2030/revisions.yaml:1'],
  },
  {
    says: 'the revisions of another edition are a warning, since the folder was copied',
    overlay: {
      '2030/edition.mdx': ['state: draft', 'state: published'],
      '2030/revisions.yaml': `- { edition: 2029, revision: 1, date: 2030-03-20, pages: 12, digest: 'sha256:${'0'.repeat(64)}', note: Første udgave. }\n`,
    },
    finds: ['udgave-frosset 2030/revisions.yaml:1'],
  },
];
