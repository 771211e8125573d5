import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapterWith, place, SKOV, stopChecking, tell, warmUp, writeInto } from '../../helpers/bad-input.ts';
import type { BadInput } from '../../helpers/bad-input.ts';

beforeAll(warmUp);
afterAll(stopChecking);

const PLAIN = chapterWith('Skoven er blevet større, og alle må gå i den.');
const write = (path: string, content: string | Uint8Array = PLAIN) => writeInto(path, content);
const pipe = (path: string) => (root: string) => void execFileSync('mkfifo', [join(root, path)]);
const link = (target: string, path: string) => (root: string) => symlink(target, join(root, path));

/** A chapter whose short address is still to be given. */
const NO_WORD = (slug: string) => `kort-adresse 2030/chapters/${slug}.mdx:1`;

/** What lies where a file should. */
const PLACES: BadInput[] = [
  place('a pipe with the name of a chapter', pipe(SKOV), [`fil-laesbar ${SKOV}:1`], /almindelig fil/),
  place(
    'a pipe with the name of a picture',
    pipe('2030/media/skov.png'),
    ['fil-laesbar 2030/media/skov.png:1'],
    /almindelig fil/,
  ),
  place('a link to a device without end', link('/dev/zero', SKOV), [`fil-laesbar ${SKOV}:1`], /uden for mappen/),
  place(
    'a chapter that is a link out of the folder',
    link('/etc/hostname', SKOV),
    [`fil-laesbar ${SKOV}:1`],
    /uden for mappen/,
  ),
  place(
    'a picture that is a link out of the folder',
    link('/etc/passwd', '2030/media/foto.png'),
    ['fil-laesbar 2030/media/foto.png:1'],
    /uden for mappen/,
  ),
  place(
    'captions that are a link out of the folder',
    link('/etc/passwd', '2030/media/skov.vtt'),
    ['fil-laesbar 2030/media/skov.vtt:1'],
    /uden for mappen/,
  ),
  place(
    'a folder that is a link out of the folder',
    link('/etc', '2030/chapters/etc'),
    ['fil-laesbar 2030/chapters/etc:1'],
    /uden for mappen/,
  ),
  place('a link to itself', link('skov.mdx', SKOV), [`fil-laesbar ${SKOV}:1`]),
  place('a link to nothing', link('gone.mdx', SKOV), [`fil-laesbar ${SKOV}:1`]),
  place('a link to a picture of the same folder', link('vejen.png', '2030/media/stien.png'), []),
  place(
    'a folder with the name of a chapter',
    (root) => mkdir(join(root, SKOV)).then(() => undefined),
    [`fil-laesbar ${SKOV}:1`],
    /mappe/,
  ),
  place('a full folder with the name of a chapter', write(`${SKOV}/eng.mdx`), [`fil-laesbar ${SKOV}:1`], /mappe/),
];

/** Names of files. */
const NAMES: BadInput[] = [
  place(
    'a chapter with spaces in its name',
    write('2030/chapters/store skove.mdx'),
    ['kapitel-adresse 2030/chapters/store skove.mdx:1'],
    /store-skove\.mdx/,
  ),
  place(
    'a chapter with capitals and æ in its name',
    write('2030/chapters/Træer.mdx'),
    ['kapitel-adresse 2030/chapters/Træer.mdx:1'],
    /traeer\.mdx/,
  ),
  place(
    'a chapter with letters and accents apart',
    write('2030/chapters/a\u030aer.mdx'),
    ['kapitel-adresse 2030/chapters/a\u030aer.mdx:1'],
    /aaer\.mdx/,
  ),
  place(
    'a chapter whose name is a picture sign',
    write('2030/chapters/😀.mdx'),
    ['kapitel-adresse 2030/chapters/😀.mdx:1'],
    /bogstaver, for eksempel/,
  ),
  place(
    'a chapter with a line end in its name',
    write('2030/chapters/skov\neng.mdx'),
    ['mappe-struktur 2030/chapters/skov\neng.mdx:1'],
    /linjeskift/,
  ),
  place(
    'a chapter with a space after its name',
    write('2030/chapters/skov.mdx '),
    ['mappe-struktur 2030/chapters/skov.mdx :1'],
    /mellemrum/,
  ),
  place('a chapter with two extensions', write('2030/chapters/skov.mdx.txt'), [
    'mappe-struktur 2030/chapters/skov.mdx.txt:1',
  ]),
  place('a chapter as a Word file', write('2030/chapters/skov.docx', 'PK'), [
    'mappe-struktur 2030/chapters/skov.docx:1',
  ]),
  place(
    'a chapter in a folder that no edition has',
    write('2030/kapitler/skov.mdx'),
    ['mappe-struktur 2030/kapitler:1'],
    /chapters/,
  ),
  place('a chapter with a name that the edition uses', write('2030/chapters/regnskab.mdx'), [
    'kapitel-adresse 2030/chapters/regnskab.mdx:1',
    NO_WORD('regnskab'),
  ]),
  place('a chapter below none', write('2030/chapters/by/skov.mdx'), [
    'kapitel-adresse 2030/chapters/by/skov.mdx:1',
    NO_WORD('by/skov'),
  ]),
  place(
    'two chapters that differ in case',
    async (root) => {
      await write('2030/chapters/skov.mdx')(root);
      await write('2030/chapters/Skov.mdx')(root);
    },
    ['fil-kopi 2030/chapters/Skov.mdx:1', NO_WORD('skov')],
  ),
  place('a year without its edition', write('2031/chapters/skov.mdx'), [
    'aarstal-kapitel 2031/chapters/skov.mdx:4',
    'mappe-struktur 2031/edition.mdx:1',
  ]),
  place(
    'an edition under another name',
    (root) => rename(join(root, '2030/edition.mdx'), join(root, '2030/udgave.mdx')),
    ['mappe-struktur 2030/edition.mdx:1', 'mappe-struktur 2030/udgave.mdx:1'],
  ),
];

test.each([...PLACES, ...NAMES])('$says is told clearly, and nothing else is lost', async (row) => {
  const { finds, isControlTold, told } = await tell(row);
  expect(finds, finds.join(' | ')).toEqual(row.finds);
  expect(isControlTold).toBe(true);
  if (row.words) expect(`${told[0]?.what} ${told[0]?.fix}`, told[0]?.what).toMatch(row.words);
});
