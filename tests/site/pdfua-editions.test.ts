import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { JavaToolMissing } from '../../scripts/maven/fetch-jars.ts';
import { validate } from '../../scripts/verapdf/validate.ts';
import { builtSite } from '../helpers/built-site.ts';
import { readSilentTexts, readTagged } from '../helpers/pdf-tags.ts';
import type { Tag, TaggedPdf } from '../helpers/pdf-tags.ts';

const roots = [await builtSite('content'), await builtSite('tiny')];
const files = roots.flatMap((root) =>
  // A printing house's file and sheets to be folded are for paper, and have no tags.
  globSync('**/*.pdf', { cwd: root })
    .filter((file) => !/-(?:tryk|ark)\.pdf$/.test(file))
    .sort()
    .map((file) => join(root, file)),
);
const nameOf = (file: string) => file.split('/').at(-1) ?? file;

describe.each(files.map((file) => [nameOf(file), file]))('the tags of %s', (_, file) => {
  let bytes: Uint8Array;
  let pdf: TaggedPdf;

  beforeAll(async () => {
    bytes = await readFile(file);
    pdf = await readTagged(bytes);
  });

  test('leave no text outside that is not an artifact', async () => {
    for (const { unmarked } of await readSilentTexts(bytes)) expect(unmarked.trim()).toBe('');
  });

  test('have headings without a gap between their levels', () => {
    const levels = pdf.all.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  test('hold sections and boxes, and nothing beside them', () => {
    expect(new Set(pdf.root.kids.map(({ role }) => role))).toEqual(new Set(['Sect']));
  });

  test('hold tables whose rows are equally long and whose heads say what they are the head of', () => {
    for (const table of pdf.of('Table')) {
      const rows = table.kids.flatMap((kid) => (kid.role === 'TR' ? [kid] : kid.kids));
      expect(new Set(rows.map((_, index) => widthOf(rows, index))).size).toBe(1);
    }
    for (const { scope } of pdf.of('TH')) expect(scope).toMatch(/^(Row|Column)$/);
  });

  test('hold list items with a body, and links with a description', () => {
    for (const { kids } of pdf.of('LI')) expect(kids.at(-1)?.role).toBe('LBody');
    for (const { links } of pdf.of('Link')) {
      expect(links.length).toBeGreaterThan(0);
      expect(links).not.toContain('');
    }
  });
});

test('veraPDF finds every PDF of the editions compliant with PDF/UA-1 and PDF/A-3a', async ({ skip }) => {
  const result = await validate(files).catch((error: unknown) => {
    if (error instanceof JavaToolMissing) return skip(`veraPDF can't run here: ${error.message}`);
    throw error;
  });
  expect(result.unreadable).toEqual([]);
  expect(result.verdicts).toHaveLength(files.length * 2);
  for (const { file, profile, failures } of result.verdicts) expect(failures, `${profile}: ${file}`).toEqual([]);
}, 240_000);

/** Columns of a row, with those of cells that reach down to it. */
function widthOf(rows: Tag[], index: number): number {
  const reaching = rows
    .slice(0, index + 1)
    .flatMap(({ kids }, row) => kids.filter(({ span }) => row + span.rows > index));
  return reaching.reduce((sum, { span }) => sum + span.columns, 0);
}
