/** One rule for each kind of file: it has the fields that its schema asks for, and no others. */
import type { SourceKind } from '../../../sources/sources.ts';
import type { Rule } from '../../finding.ts';
import { listSchemaProblems } from './schema-problems.ts';
import type { KindWords } from './schema-problems.ts';
import { schemaExamples } from './schema-examples.ts';
import { listSources } from '../../../sources/select.ts';

const HANDBOOK = 'content/README.md';

const KINDS: { [Kind in SourceKind]: KindWords & { id: string } } = {
  site: { id: 'site-skema', noun: 'oplysningerne om udgiveren', handbook: `${HANDBOOK}#udgiveren-siteyaml` },
  edition: { id: 'udgave-skema', noun: 'en udgave', handbook: HANDBOOK },
  chapter: { id: 'kapitel-skema', noun: 'et kapitel', handbook: `${HANDBOOK}#kapitel` },
  body: { id: 'organisation-skema', noun: 'et organ', handbook: `${HANDBOOK}#organisation` },
  accounts: { id: 'regnskab-skema', noun: 'et afsnit af regnskabet', handbook: `${HANDBOOK}#regnskab` },
  people: { id: 'personer-skema', noun: 'en person', handbook: HANDBOOK },
  parties: { id: 'partier-skema', noun: 'listen af partier', handbook: HANDBOOK },
  municipalities: { id: 'kommuner-skema', noun: 'en liste af kommuner', handbook: HANDBOOK },
  mandates: { id: 'mandater-skema', noun: 'et mandat', handbook: `${HANDBOOK}#organisation` },
  revisions: { id: 'revisioner-skema', noun: 'en revision', handbook: HANDBOOK },
  terms: { id: 'ord-skema', noun: 'listen af ord', handbook: `${HANDBOOK}#kontrol` },
  abbreviations: { id: 'forkortelser-skema', noun: 'listen af forkortelser', handbook: `${HANDBOOK}#forkortelser` },
  exceptions: { id: 'undtagelser-skema', noun: 'en undtagelse', handbook: `${HANDBOOK}#kontrol` },
  shortLinks: { id: 'korte-adresser-skema', noun: 'listen af korte adresser', handbook: `${HANDBOOK}#korte-adresser` },
  deviations: { id: 'afvigelser-skema', noun: 'en afvigelse', handbook: HANDBOOK },
  programme: { id: 'program-skema', noun: 'et program', handbook: `${HANDBOOK}#program` },
  programmeDays: { id: 'program-dage-skema', noun: 'programmets dage', handbook: `${HANDBOOK}#program` },
  programmeMeeting: { id: 'program-moede-skema', noun: 'en dagsorden', handbook: `${HANDBOOK}#program` },
  letter: { id: 'brev-skema', noun: 'et brev', handbook: `${HANDBOOK}#breve` },
  programmePractical: { id: 'program-praktisk-skema', noun: 'praktiske oplysninger', handbook: `${HANDBOOK}#program` },
};

export const schemaRules: Rule[] = (Object.keys(KINDS) as SourceKind[]).map((kind) => ({
  id: KINDS[kind].id,
  reason: 'Et felt, der mangler eller er stavet forkert, kommer ikke med på siden, uden at nogen opdager det.',
  examples: schemaExamples[kind],
  subjects: (sources) => listSources(sources, kind),
  check: (sources) => listSources(sources, kind).flatMap((source) => listSchemaProblems(source, KINDS[kind])),
}));
