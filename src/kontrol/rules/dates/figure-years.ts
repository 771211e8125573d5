import { toString } from 'mdast-util-to-string';
import type { Source, Sources } from '../../../sources/sources.ts';
import { attribute, listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { isSameStem } from '../../subjects.ts';
import { isShort } from './phrase-years.ts';

const years = (year: number) =>
  chapter(
    `<KeyFigure id="raad" value="17" unit="strande">åbner fra ${year}</KeyFigure>\n\nFra 2032 er 17 strande åbne.`,
  );

/** A key figure whose number stands in the text with another year. */
export const figureYears: Rule = {
  id: 'aarstal-noegletal',
  reason: 'Nøgletallet og teksten fortæller det samme tal; så er det også det samme år.',
  examples: { fails: { '2030/chapters/natur.mdx': years(2031) }, passes: { '2030/chapters/natur.mdx': years(2032) } },
  subjects: (sources) => listTold(sources).flatMap(listFigures),
  check: (sources) => listTold(sources).flatMap(checkFigures),
};

function listTold(sources: Sources): Source[] {
  return listProseSources(sources).filter(({ kind }) => kind !== 'accounts');
}

function listFigures({ tree }: Source): JsxElement[] {
  return (tree ? listTags(tree) : []).filter(({ name }) => name === 'KeyFigure');
}

/** A key figure whose number the text gives with another year: `17 sundhedsråd … fra 2027`. */
function checkFigures(source: Source): Problem[] {
  const texts = listBlocks(source).filter((block) => !isShort(block) && block.type !== 'attribute');
  return listFigures(source).flatMap((tag) => {
    const [value, unit] = [attribute(tag, 'value') ?? '', (attribute(tag, 'unit') ?? '').split(' ').at(-1)!];
    const own = readOnlyYear(toString(tag));
    if (!own || unit.length < 4) return [];
    return texts.flatMap((block) => {
      const said = listSentences(block.text).find(({ text }) => hasNumber(text, value, unit));
      const other = said && readOnlyYear(said.text);
      if (!said || !other || other.year === own.year) return [];
      const start = tag.position!.start;
      const isOften = countYear(source, other.year) > countYear(source, own.year);
      const [place, year, from] = isOften
        ? [start, own.year, `teksten på linje ${block.placeOf(said.index).line} siger ${other.year}`]
        : [block.placeOf(said.index + other.index), other.year, `nøgletallet på linje ${start.line} siger ${own.year}`];
      const what = `»${value} ${unit}« har årstallet ${year}, men ${from}.`;
      return [warning(source.file, place, what, 'det forkerte af de to årstal.')];
    });
  });
}

function listSentences(text: string): { text: string; index: number }[] {
  return [...text.matchAll(/[^.!?]+(?:[.](?!\s+\p{Lu})[^.!?]*)*/gu)].map(({ 0: found, index }) => ({
    text: found,
    index,
  }));
}

function hasNumber(text: string, value: string, unit: string): boolean {
  const at = new RegExp(
    `(?<![\\d.,])${value.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)\\s+(?<next>\\p{sc=Latn}+)`,
    'u',
  ).exec(text);
  return at !== null && (at.groups!['next'] === unit || isSameStem(at.groups!['next']!, unit));
}

function readOnlyYear(text: string): { year: number; index: number } | undefined {
  const years = [...text.matchAll(/(?<![\d\p{sc=Latn}.,/–-])(?:19|20)\d{2}(?![\d/–]|-\d)/gu)];
  return years.length === 1 ? { year: Number(years[0]![0]), index: years[0]!.index } : undefined;
}

function countYear({ text }: Source, year: number): number {
  return text.split(String(year)).length - 1;
}
