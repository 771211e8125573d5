import { afterEach, expect, test } from 'vitest';
import { readSite } from '../../../src/sources/read-site.ts';
import { copyTiny, tinyRoot } from '../../helpers/edition.ts';
import type { Overlay } from '../../helpers/edition.ts';

let remove = async () => {};
afterEach(() => remove());

/** What `readSite` says about a content folder with changes, without the folder's own name. */
async function refuse(overlay: Overlay): Promise<string> {
  const edition = await copyTiny(overlay);
  remove = edition.remove;
  const error = await readSite(edition.root).catch((thrown: unknown) => thrown);
  return (error as Error).message.replaceAll(edition.root, 'content');
}

test('the organisation is read from the content folder', async () => {
  expect(await readSite(tinyRoot)).toMatchObject({ shortName: 'Kystforeningen', accessibility: { gaps: [] } });
});

test('a folder without the file is told what it is for and where it is described', async () => {
  expect(await refuse({ 'site.yaml': null })).toMatchInlineSnapshot(`
    "content/site.yaml mangler. Den siger, hvem beretningerne handler om: navn, adresse, filnavne og farver.
      Ret: lav filen, som content/README.md viser under »Udgiveren«."
  `);
});

test('fields that are not as they must be are named', async () => {
  expect(await refuse({ 'site.yaml': ['rendering: own', 'rendering: vores'] })).toMatchInlineSnapshot(`
    "content/site.yaml kan ikke bruges, som den er. rendering: Skriv \`own\`, når organisationen selv udgiver, eller \`independent\`, når andre gengiver dens beretninger.
      Ret: kør \`npm run check\`, som viser hver fejl med linje og forslag."
  `);
});

test('a file that is no YAML is refused, not read as far as it goes', async () => {
  expect(await refuse({ 'site.yaml': 'name: "Kystforeningen' })).toContain('site.yaml kan ikke bruges, som den er.');
});
