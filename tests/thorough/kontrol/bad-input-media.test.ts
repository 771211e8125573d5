import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapterWith, place, SKOV, stopChecking, tell, warmUp, writeInto as write } from '../../helpers/bad-input.ts';
import type { BadInput } from '../../helpers/bad-input.ts';

beforeAll(warmUp);
afterAll(stopChecking);

const photo = (width = 1600, height = 900) =>
  sharp({
    create: { width, height, channels: 3, background: '#0E5A4B', noise: { type: 'gaussian', mean: 120, sigma: 40 } },
  });
const SHOWN = '<Figure caption="Skoven ved Lysensund">![Træer i en skov.](../media/skov.NAME)</Figure>';
/** A picture in a chapter; `make` gives its bytes. */
const picture = (
  says: string,
  name: string,
  make: () => Promise<Uint8Array> | Uint8Array,
  finds: string[],
  words?: RegExp,
): BadInput => ({
  says,
  put: { [SKOV]: chapterWith(SHOWN.replace('skov.NAME', name)) },
  prepare: async (root) => write(`2030/media/${name}`, await make())(root),
  finds: finds.map((rule) => `${rule} ${SKOV}:9`),
  ...(words && { words }),
});
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const part = async (picture: Promise<Buffer>, share: number) =>
  (await picture).subarray(0, Math.round((await picture).length * share));
/** The head of a PNG file that promises so many pixels either way, made by our own code. */
const promise = async (pixels: number) => {
  const png = await photo(8, 8).png().toBuffer();
  png.writeUInt32BE(pixels, 16);
  png.writeUInt32BE(pixels, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
};

/** Pictures. */
const PICTURES: BadInput[] = [
  picture('a whole picture', 'skov.jpg', () => photo().jpeg().toBuffer(), []),
  picture('half a PNG', 'skov.png', () => part(photo().png().toBuffer(), 0.5), ['medie-type'], /klippet over/),
  picture('half a JPEG', 'skov.jpg', () => part(photo().jpeg().toBuffer(), 0.5), ['medie-type'], /klippet over/),
  picture('half a WebP', 'skov.webp', () => part(photo().webp().toBuffer(), 0.5), ['medie-type'], /klippet over/),
  picture('the last bytes of a JPEG missing', 'skov.jpg', () => part(photo().jpeg().toBuffer(), 0.98), ['medie-type']),
  picture(
    'the first 60 bytes of a PNG',
    'skov.png',
    async () => (await photo().png().toBuffer()).subarray(0, 60),
    ['medie-type'],
    /klippet over/,
  ),
  picture(
    'a text with the name of a picture',
    'skov.png',
    () => bytes('Her skulle billedet have v\xe6ret.'),
    ['medie-type'],
    /almindelig tekst/,
  ),
  picture(
    'a web page with the name of a picture',
    'skov.jpg',
    () => bytes('<!DOCTYPE html><title>404</title>'),
    ['medie-type'],
    /webside/,
  ),
  picture('an empty picture', 'skov.png', () => bytes(''), ['billede'], /tom fil/),
  picture('a PNG with the name of a JPEG', 'skov.jpg', () => photo().png().toBuffer(), ['medie-type'], /`skov\.png`/),
  picture(
    'a picture of a telephone (HEIC)',
    'skov.heic',
    () => bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    ['medie-type'],
    /HEIC/,
  ),
  picture(
    'HEIC with the name of a JPEG',
    'skov.jpg',
    () => bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    ['medie-type'],
    /HEIC/,
  ),
  picture(
    'a picture of 60,000 × 60,000 pixels',
    'skov.png',
    () => promise(60_000),
    ['medie-type'],
    /60\.000 × 60\.000/,
  ),
  picture(
    'a drawing (SVG)',
    'skov.svg',
    () => bytes('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ['medie-type'],
    /SVG/,
  ),
  picture(
    'a drawing with a script',
    'skov.svg',
    () => bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ['medie-type'],
    /PNG, JPEG eller WebP/,
  ),
  picture(
    'a film as a picture',
    'skov.mp4',
    () => bytes('\0\0\0\x18ftypisom'),
    ['medie-type'],
    /vises som billede \(MP4\)/,
  ),
  place('a drawing that nothing shows', write('2030/media/skov.svg', '<svg/>'), ['medie-type 2030/media/skov.svg:1']),
  place(
    'half a portrait',
    async (root) => write('media/asta-lyngbo.png', await part(photo().png().toBuffer(), 0.5))(root),
    ['medie-type people.yaml:4'],
  ),
];

const KYST = '2030/chapters/natur/kyst.mdx';
const captions = (says: string, text: string | Uint8Array, finds: string[], words?: RegExp): BadInput => ({
  says: `captions ${says}`,
  put: { '2030/media/ned-til-vandet.vtt': text },
  finds: finds.map((found) => found.replace(' ', ' 2030/media/ned-til-vandet.vtt:')),
  ...(words && { words }),
});
const cues = (...times: string[]) => `WEBVTT\n\n${times.map((time) => `${time}\nBølger.\n`).join('\n')}`;

/** Films, sound and captions. */
const PLAYERS: BadInput[] = [
  {
    says: 'a film that is a text',
    put: { '2030/media/ned-til-vandet.mp4': 'Her skulle filmen have været.' },
    finds: [`medie-type ${KYST}:23`],
    words: /almindelig tekst/,
  },
  {
    says: 'sound that is a picture',
    put: {},
    prepare: async (root) => write('2030/media/boelger.wav', await photo(9, 9).png().toBuffer())(root),
    finds: [`medie-type ${KYST}:25`],
    words: /PNG/,
  },
  {
    says: 'an empty film',
    put: { '2030/media/ned-til-vandet.mp4': '' },
    finds: [`medie-fil ${KYST}:23`],
    words: /tom/,
  },
  { says: 'a film that is gone', put: { '2030/media/ned-til-vandet.mp4': null }, finds: [`medie-fil ${KYST}:23`] },
  captions('without WEBVTT', cues('00:00.000 --> 00:02.000').replace('WEBVTT\n\n', ''), ['undertekster 1'], /WEBVTT/),
  captions('without a text', 'WEBVTT\n', ['undertekster 1']),
  captions('as SubRip writes them', cues('00:00:00,000 --> 00:00:02,000'), ['undertekster 3'], /punktum/),
  captions('with a short arrow', cues('00:00.000 -> 00:02.000'), ['undertekster 3'], /pilen/),
  captions('without an arrow', cues('00:00.000 00:02.000'), ['undertekster 3'], /pilen/),
  captions('that end before they begin', cues('00:02.000 --> 00:01.000'), ['undertekster 3'], /slutter, før/),
  captions(
    'that go backwards',
    cues('01:00.000 --> 01:02.000', '00:10.000 --> 00:12.000'),
    ['undertekster 6'],
    /forrige på linje 3/,
  ),
  captions(
    'that stand in each other',
    cues('00:00.000 --> 00:04.000', '00:02.000 --> 00:06.000'),
    ['undertekster 6'],
    /oven i hinanden/,
  ),
  captions(
    'after the end of the film',
    cues('00:00.000 --> 00:02.000', '02:20.000 --> 02:22.000'),
    ['undertekster 6'],
    /varer kun 2\.14/,
  ),
  captions(
    'in UTF-16',
    new Uint8Array(Buffer.from(`\ufeff${cues('00:00.000 --> 00:02.000')}`, 'utf16le')),
    ['fil-laesbar 1'],
    /UTF-8/,
  ),
  captions('in Latin-1', bytes(cues('00:00.000 --> 00:02.000')), ['fil-laesbar 4'], /UTF-8/),
  captions(
    'with conflict markers',
    cues('00:00.000 --> 00:02.000').replace('Bølger', '<<<<<<< HEAD\nBølger'),
    ['fil-laesbar 4'],
    /konfliktmærker/,
  ),
  captions(
    'with a byte order mark, line ends of Windows, names and a remark',
    `\ufeff${cues('00:00.000 --> 00:02.000 align:start').replace('\n\n', '\n\nNOTE 1 --> 2\n\n1\n')}`.replaceAll(
      '\n',
      '\r\n',
    ),
    [],
  ),
];

test.each([...PICTURES, ...PLAYERS])('$says is told clearly, and nothing else is lost', async (row) => {
  const { finds, isControlTold, told } = await tell(row);
  expect(finds, finds.join(' | ')).toEqual(row.finds);
  expect(isControlTold).toBe(true);
  if (row.words) expect(`${told[0]?.what} ${told[0]?.fix}`, told[0]?.what).toMatch(row.words);
});
