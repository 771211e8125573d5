import type { Source, Sources } from '../../../sources/sources.ts';
import { listAttributes, listTags } from '../../../report/mdx.ts';
import type { JsxElement, WrittenAttribute } from '../../../report/mdx.ts';
import { refersTo } from '../../../schemas/tags.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';

const SOUND = chapter('<Audio id="lyd" title="Bølger" src="boelger.wav" duration="0.10" transcript="boelger.txt" />');

/** Files of films and sound that are not in the edition's `media/`. */
export const mediaFiles: Rule = {
  id: 'medie-fil',
  reason: 'En afspiller uden fil viser ingenting, og uden undertekster og udskrift er den lukket for nogle.',
  examples: {
    fails: { '2030/chapters/natur.mdx': SOUND },
    passes: {
      '2030/chapters/natur.mdx': SOUND,
      '2030/media/boelger.wav': { bytes: 9000 },
      '2030/media/boelger.txt': { bytes: 40 },
    },
  },
  subjects: ({ files }) => files.flatMap(listPlayers),
  check: (sources) =>
    sources.files.flatMap((source) =>
      listPlayers(source).flatMap((tag) =>
        listAttributes(tag)
          .filter(({ role }) => role?.is === 'reference' && role.to === 'media')
          .flatMap((attribute) => checkFile(sources, source, tag, attribute)),
      ),
    ),
};

function listPlayers({ tree }: Source): JsxElement[] {
  return (tree ? listTags(tree) : []).filter(({ name }) => refersTo(name, 'media'));
}

function checkFile(
  sources: Sources,
  { file, year }: Source,
  tag: JsxElement,
  { node, name, value }: WrittenAttribute,
): Problem[] {
  // Full addresses and addresses of the site are links; the rule for links follows those.
  if (!value || /^(?:https?:|\/)/.test(value)) return [];
  const folder = `${year}/media/`;
  const media = sources.others.filter(({ path }) => path.startsWith(folder));
  const found = media.find(({ path }) => path === folder + value);
  if (found && found.bytes > 0) return [];
  const place = (node.position ?? tag.position)!.start;
  if (found) return [problem(file, place, `Filen \`${value}\` i media/ er tom.`, 'læg den ind igen.')];
  // A transcript is no substitute for captions, however near its name: only files of the same type are guessed.
  const type = value.slice(value.lastIndexOf('.'));
  const names = media.map(({ path }) => path.slice(folder.length)).filter((path) => path.endsWith(type));
  const fix = suggest(value, names, `læg filen i ${sources.folder}/${folder}.`);
  return [problem(file, place, `\`${name}="${value}"\` peger på en fil, der ikke findes i media/.`, fix)];
}
