import { describe, expect, test } from 'vitest';
import { runRules } from '../../../src/kontrol/run.ts';
import { parseSource } from '../../../src/sources/parse-source.ts';
import { classify } from '../../../src/sources/source-kinds.ts';
import type { Sources } from '../../../src/sources/sources.ts';
import type { Overlay } from '../../helpers/edition.ts';
import { loadTiny } from '../../helpers/edition.ts';

/** The same sources, each file parsed anew, so that no rule has kept anything of it. */
function parseAgain(sources: Sources): Sources {
  const encoder = new TextEncoder();
  const files = sources.files.map(
    ({ path, file, text }) => parseSource(path, file, classify(path)!, encoder.encode(text)).source,
  );
  return { ...sources, files };
}

/** The sources after a save, with those of before where the file is the same, as they are read while an editor works. */
function keepUnchanged(before: Sources, after: Sources): Sources {
  const old = new Map(before.files.map((source) => [source.path, source]));
  const files = after.files.map((source) => {
    const kept = old.get(source.path);
    return kept?.text === source.text ? kept : source;
  });
  return { ...after, files };
}

/** A chapter with one mistake of many kinds, which each change below makes right, or makes more of. */
const chapter = (text: string) =>
  `---\ntitle: Havet\nsummary: Det er en god sommer for havet.\norder: 8\n---\n\n${text}\n`;

const HAVET = '2030/chapters/havet.mdx';
const TEXT = chapter(
  'I Kyst Listen og Marklisten (K) talte man om havvandringen. En havvandringen kom i oktober 2035. De to måle stationer er KLs. Kyst- og Strandudvalget er enige. Vi ligger vægt på på Nordisk Havråd, mens kyst lommerne vokser.',
);

/** What an editor saves beside the chapter. */
const SAVES: Record<string, Overlay> = {
  'a word in terms.yaml': {
    'terms.yaml':
      'words:\n  - havvandringen\n  - Strandudvalget\ninstead:\n  - { not: Nordisk Havråd, write: Havrådet }\n',
  },
  'a party': { 'parties.yaml': 'K: Marklisten\nM: Kystlisten\n' },
  'the words of another chapter': {
    '2030/chapters/vandring.mdx': chapter('Havvandringen og kystlommerne fulgte KL’s målestationer.').replace(
      'order: 8',
      'order: 9',
    ),
  },
  'a committee': {
    '2030/organisation/kystudvalget.mdx': null,
  },
  'the name of a person': { 'people.yaml': 'bo-ravn: { name: Bo Havvandringen }\n' },
  'the chapter itself': { [HAVET]: chapter('Havet er koldt.') },
  nothing: {},
};

describe('when a file is saved, Kontrol finds in the others what it would find if it read them for the first time', () => {
  test.each(Object.entries(SAVES))('%s', async (_, save) => {
    const first = await loadTiny({ [HAVET]: TEXT });
    await runRules(first);
    const saved = await loadTiny({ [HAVET]: TEXT, ...save });
    const anew = await runRules(parseAgain(saved));
    expect(await runRules(keepUnchanged(first, saved))).toEqual(anew);
  });

  test('and there is much to find', async () => {
    const rules = (await runRules(await loadTiny({ [HAVET]: TEXT }))).map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(['parti-navn', 'ord-delt', 'ord-dobbelt', 'fast-udtryk', 'organ-navn', 'tid-fortid']),
    );
  });
});
