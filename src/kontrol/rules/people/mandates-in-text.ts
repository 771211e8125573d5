import type { Source, Sources } from '../../../sources/sources.ts';
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
  subjects: (sources) =>
    listProseSources(sources).filter(({ year }) => Object.keys(listMandates(sources, year)).length > 0),
  check: (sources) =>
    listProseSources(sources).flatMap((source) => {
      const mandates = Object.entries(listMandates(sources, source.year));
      return listBlocks(source).flatMap((block) =>
        mandates.flatMap(([name, mandate]) => checkName(source, block, name, mandate)),
      );
    }),
};

/** Mandates of an edition by name. */
function listMandates(sources: Sources, year: number | undefined): Record<string, Mandate> {
  const names = findSource(sources, 'people')?.data ?? {};
  const mandates = Object.entries((year === undefined ? undefined : findSource(sources, 'mandates', year)?.data) ?? {});
  return Object.fromEntries(mandates.flatMap(([id, mandate]) => (names[id] ? [[names[id].name, mandate]] : [])));
}

function checkName({ file }: Source, { text, placeOf }: Block, name: string, mandate: Mandate): Problem[] {
  if (!text.includes(name)) return [];
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].flatMap(({ index }) => {
    const after = text.slice(index + name.length);
    const told = {
      party: /^ \((\p{Lu}{1,2})\)/u.exec(after)?.[1],
      title: TITLES.exec(text.slice(0, index))?.[1],
    };
    return (['party', 'title'] as const).flatMap((field) => {
      const [written, right] = [told[field], mandate[field]];
      if (!written || !right || written.toLowerCase() === right.toLowerCase()) return [];
      const what = `${name} er »${written}« i teksten, men »${right}« i mandates.yaml.`;
      return [warning(file, placeOf(index), what, 'ret teksten eller mandatet.')];
    });
  });
}
