import { START } from '../../../sources/positions.ts';
import type { OtherFile, Sources } from '../../../sources/sources.ts';
import { slugify } from '../../../report/slug.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

/** Names of media with letters that an address has to escape. */
export const fileNames: Rule = {
  id: 'mediefil-navn',
  reason:
    'Et mellemrum i filnavnet gør `![…](…)` til almindelig tekst, og æ, ø og å går i stykker, når adressen kopieres.',
  examples: {
    fails: { '2030/media/Skærmbillede kl. 10.png': { bytes: 9000 } },
    passes: { '2030/media/skaermbillede-kl-10.png': { bytes: 9000 } },
  },
  subjects: listMedia,
  check: (sources) =>
    listMedia(sources).flatMap(({ path, file }) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (/^[\w.-]+$/.test(name)) return [];
      const what = `Filnavnet »${name}« har andet end bogstaverne a-z, tal, punktum og bindestreg.`;
      return [warning(file, START, what, `omdøb filen til \`${foldName(name)}\`, og ret de steder, der peger på den.`)];
    }),
};

function listMedia({ others }: Sources): OtherFile[] {
  return others.filter(({ path }) => /^(?:\d{4}\/)?media\//.test(path));
}

/** `Skærmbillede kl. 10.PNG` → `skaermbillede-kl-10.png`. */
function foldName(name: string): string {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return slugify(name);
  return `${slugify(name.slice(0, dot))}${name.slice(dot).toLowerCase()}`;
}
