/** Whatever happens to a file on its way, an import reads it or says one Danish sentence about it. */
import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { CommandError } from '../../../../src/cli/command-error.ts';
import { importAccounts } from '../../../../src/imports/accounts/import-accounts.ts';
import { importRoster } from '../../../../src/imports/roster/import-roster.ts';
import { loadTiny } from '../../../helpers/edition.ts';
import { makeXlsx } from '../../../helpers/xlsx.ts';

const SHEETS = [
  {
    name: 'Resultatopgørelse',
    rows: [
      ['Beløb i t.kr.', 2030, 2029],
      ['Kontingent', 8000, { value: 7500, formula: 'SUM(C9:C9)', isBold: true, format: '#,##0" t.kr."' }],
    ],
    merges: ['A4:C4'],
    hiddenRows: [3],
  },
  {
    name: 'Kystudvalget',
    rows: [
      ['Navn', 'Rolle'],
      ['Asta Lyngbo', 'Formand'],
    ],
  },
];
const RUNS = { numRuns: 60, seed: 2030 };

/** Runs both imports; whatever they stop with must be meant for the editor. */
async function importBoth(bytes: Uint8Array): Promise<void> {
  const sources = await loadTiny();
  for (const attempt of [
    () => importAccounts(sources, bytes, 'a.xlsx', 2030, { replace: true, isNewAllowed: true }),
    () => importRoster(sources, bytes, 'a.xlsx', 2030),
  ]) {
    const error: unknown = await attempt().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) expect(error).toBeInstanceOf(CommandError);
  }
}

test('a file with wrong bytes in it', async () => {
  const whole = await makeXlsx(SHEETS);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      await importBoth(bytes);
    }),
    RUNS,
  );
});

test('a file whose parts have lost or doubled pieces', async () => {
  const zip = await JSZip.loadAsync(await makeXlsx(SHEETS));
  const parts = Object.keys(zip.files);
  const texts = new Map(
    await Promise.all(parts.map(async (part) => [part, await zip.file(part)!.async('string')] as const)),
  );
  const damage = fc.tuple(
    fc.constantFrom(...parts),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(80),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = new Map(texts);
      for (const [part, share, length, isDoubled] of changes) {
        const text = changed.get(part) ?? '';
        const at = Math.floor(share * text.length);
        const piece = text.slice(at, at + length);
        changed.set(part, text.slice(0, at) + (isDoubled ? piece + piece : '') + text.slice(at + length));
      }
      const next = new JSZip();
      for (const [part, text] of changed) next.file(part, text);
      await importBoth(await next.generateAsync({ type: 'uint8array' }));
    }),
    RUNS,
  );
});

test('a sheet of anything at all', async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 20 }).map((value) => value.replace(/[\p{Cc}\ufffe\uffff]/gu, '')),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(2030, 2029, 'Navn', 'Rolle', 'kr.', 't.kr.', 'Asta Lyngbo', 'Formand', '-', 'Huse', null),
    fc.record({ value: fc.integer(), format: fc.constantFrom('0%', '0,', 'yyyy', '[$€]0', '0" kr."', ';', '"', '[') }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
  const merges = fc.array(fc.constantFrom('A1:B2', 'B1:B9', 'C3:A1', 'A1:XFD1048576', 'x', ''), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(rows, merges, async (rows, merges) => {
      await importBoth(await makeXlsx([{ name: 'Kystudvalget', rows, merges }]));
    }),
    RUNS,
  );
});
