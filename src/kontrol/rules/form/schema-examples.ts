/** A file of each kind with a mistake in its fields, and the same file without it. */
import type { SourceKind } from '../../../sources/sources.ts';
import { body, chapter, days, edition, letter, mdx, meeting, programme, site, table } from '../../example.ts';
import type { Rule } from '../../finding.ts';

const pair = (path: string, fails: string, passes: string) => ({
  fails: { [path]: fails },
  passes: { [path]: passes },
});

const REVISION = `edition: 2030, revision: 1, date: 2031-03-20, pages: 12, digest: 'sha256:${'0'.repeat(64)}'`;

export const schemaExamples: { [Kind in SourceKind]: Rule['examples'] } = {
  site: pair('site.yaml', site({ filePrefix: 'Årsskrift' }), site({ filePrefix: 'aarsskrift' })),
  edition: pair('2030/edition.mdx', edition({ state: 'udkast' }), edition({ state: 'draft' })),
  chapter: pair(
    '2030/chapters/natur.mdx',
    chapter('Tre strande.', { udvalg: 'kystudvalget' }),
    chapter('Tre strande.', { committee: 'kystudvalget' }),
  ),
  body: pair(
    '2030/organisation/kystudvalget.mdx',
    body(['bo-ravn'], { kind: 'udvalg' }),
    body(['bo-ravn'], { kind: 'committee' }),
  ),
  accounts: pair(
    '2030/accounts/resultat.mdx',
    table([{ id: 'a', amounts: ['1.000', 2] }]),
    table([{ id: 'a', amounts: [1000, 2] }]),
  ),
  people: pair('people.yaml', 'bo-ravn:\n  navn: Bo Ravn\n', 'bo-ravn:\n  name: Bo Ravn\n'),
  parties: pair('parties.yaml', 'K:\n', 'K: Kystlisten\n'),
  municipalities: pair('municipalities.yaml', 'Klitby: ja\n', '- Klitby\n'),
  terms: pair('terms.yaml', 'ord: [klimastrand]\n', 'words: [klimastrand]\n'),
  abbreviations: pair('abbreviations.yaml', 'KYS:\n', 'KYS: Kystens samråd\n'),
  mandates: pair('2030/mandates.yaml', 'bo-ravn: { titel: Borgmester }\n', 'bo-ravn: { title: Borgmester }\n'),
  revisions: pair('2030/revisions.yaml', `- { ${REVISION} }\n`, `- { ${REVISION}, note: Første udgave. }\n`),
  shortLinks: pair('2030/short-links.yaml', 'Vandløb: https://www.example.org\n', 'vand: https://www.example.org\n'),
  exceptions: pair(
    '2030/exceptions.yaml',
    '- { rule: stavning, file: edition.mdx, text: epx }\n',
    '- { rule: stavning, file: edition.mdx, text: epx, reason: Det er et navn., date: 2031-03-14 }\n',
  ),
  deviations: pair(
    '2030/deviations.yaml',
    '- { where: Forord, source: a, printed: b }\n',
    '- { where: Forord, source: a, printed: b, reason: Slåfejl. }\n',
  ),
  programme: pair('programmes/2030/programme.mdx', programme({ sted: 'Klitby' }), programme({ place: 'Klitby' })),
  programmeDays: pair('programmes/2030/days.yaml', days([{ start: 9.6 }]), days([{ start: 9.3 }])),
  programmeMeeting: pair('programmes/2030/meeting.yaml', meeting({ punkter: [] }), meeting({ motions: [] })),
  letter: pair(
    'letters/2030/strandrensning.mdx',
    letter({ caseId: undefined }),
    letter({ caseId: { notGiven: 'Brevet er uden sags-id.' } }),
  ),
  programmePractical: pair('programmes/2030/practical.mdx', mdx({}), mdx({ title: 'Praktisk' })),
};
