import type { Source, Sources } from '../../../sources/sources.ts';
import { formatList } from '../../../report/format.ts';
import { groupByName } from '../../../report/namesakes.ts';
import type { Mandate } from '../../../schemas/person.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter, people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findSource } from '../../../sources/select.ts';

const REGISTERS = {
  'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }),
  '2030/mandates.yaml': 'bo-ravn:\n  title: Borgmester\n  party: K\n  municipality: Klitby\n',
};

/** Titles that a municipality gives: where one of them stands before a name, it is the person's. */
const TITLES =
  /(?:^|[\s»])((?:\d\. )?(?:vice)?borgmester|rådmand|overborgmester|(?:adm\. |administrerende )?direktør|(?:by|kommunalbestyrelses)(?:råds)?medlem)\s+$/iu;

/** Party, municipality and title that a text gives somebody, against the mandate. */
export const mandatesInText: Rule = {
  id: 'mandat-i-tekst',
  reason: 'Mandatet er rettet ét sted; teksten ved siden af kan stadig sige det gamle.',
  examples: {
    fails: {
      ...REGISTERS,
      '2030/chapters/natur.mdx': chapter('Viceborgmester Bo Ravn (M) fra Klitby åbnede stranden.'),
    },
    passes: { ...REGISTERS, '2030/chapters/natur.mdx': chapter('Borgmester Bo Ravn (K) fra Klitby åbnede stranden.') },
  },
  subjects: (sources) => listProseSources(sources).filter(({ year }) => listMandates(sources, year).size > 0),
  check: (sources) =>
    listProseSources(sources).flatMap((source) => {
      const mandates = [...listMandates(sources, source.year)];
      return listBlocks(source).flatMap((block) =>
        mandates.flatMap(([name, given]) => checkName(source, block, name, given)),
      );
    }),
};

type Named = Mandate & { name: string };

/** Mandates of an edition by name; namesakes have one each. */
function listMandates(sources: Sources, year: number | undefined): Map<string, Named[]> {
  const names = findSource(sources, 'people')?.data ?? {};
  const mandates = Object.entries((year === undefined ? undefined : findSource(sources, 'mandates', year)?.data) ?? {});
  return groupByName(mandates.flatMap(([id, mandate]) => (names[id] ? [{ ...mandate, name: names[id].name }] : [])));
}

function checkName({ file }: Source, { text, placeOf }: Block, name: string, given: Named[]): Problem[] {
  if (!text.includes(name)) return [];
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'gu'))].flatMap(({ index }) => {
    const after = text.slice(index + name.length);
    const told = {
      party: /^ \((\p{Lu}{1,2})\)/u.exec(after)?.[1],
      title: TITLES.exec(text.slice(0, index))?.[1],
    };
    return (['party', 'title'] as const).flatMap((field) => {
      const written = told[field];
      const right = given.flatMap((mandate) => mandate[field] ?? []);
      if (!written || right.length < given.length) return [];
      if (right.some((word) => word.toLowerCase() === written.toLowerCase())) return [];
      const what = `${name} er »${written}« i teksten, men ${formatList(
        right.map((word) => `»${word}«`),
        'eller',
      )} i mandates.yaml.`;
      return [warning(file, placeOf(index), what, 'ret teksten eller mandatet.')];
    });
  });
}
