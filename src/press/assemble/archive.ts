/** What PDF/A-3 (ISO 19005-3) asks for beside what PDF/UA does: what its colours mean, and files that say how they belong to it. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { PressError } from '../errors.ts';
import type { Attachment } from '../job.ts';
import { createSrgbProfile } from './srgb-profile.ts';

const SRGB = 'sRGB IEC61966-2.1';

/** Media types (IANA) of what a publication attaches. */
const TYPES: Record<string, string> = {
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Says that all colours of the document are sRGB (6.2.3), as Chromium means them. */
export function writeOutputIntent({ context, catalog }: PDFDocument): void {
  const profile = context.register(context.flateStream(createSrgbProfile(), { N: 3 }));
  const intent = PDFDict.withContext(context);
  intent.set(PDFName.of('Type'), PDFName.of('OutputIntent'));
  intent.set(PDFName.of('S'), PDFName.of('GTS_PDFA1'));
  for (const key of ['OutputConditionIdentifier', 'Info']) intent.set(PDFName.of(key), PDFString.of(SRGB));
  intent.set(PDFName.of('DestOutputProfile'), profile);
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
}

/**
 * Puts files into the document: the data behind what it shows (6.8, `AFRelationship`).
 *
 * @param date of the publication, as a PDF writes it
 * @throws PressError naming every file that is not there
 */
export async function attachFiles(
  { context, catalog }: PDFDocument,
  attachments: readonly Attachment[],
  date: PDFString,
): Promise<void> {
  if (attachments.length === 0) return;
  const missing: string[] = [];
  // The tree of names is sorted by them.
  const sorted = attachments.toSorted((a, b) => (basename(a.file) < basename(b.file) ? -1 : 1));
  const named: PDFObject[] = [];
  const files: PDFRef[] = [];
  for (const { file, description } of sorted) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) {
      missing.push(file);
      continue;
    }
    const name = PDFHexString.fromText(basename(file));
    const type = PDFName.of(TYPES[extname(file)] ?? 'application/octet-stream');
    const stream = context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: type,
      Params: { Size: bytes.length, ModDate: date },
    });
    const content = context.register(stream);
    const specification = context.register(
      context.obj({
        Type: 'Filespec',
        F: name,
        UF: name,
        Desc: PDFHexString.fromText(description),
        AFRelationship: 'Data',
        EF: { F: content, UF: content },
      }),
    );
    named.push(name, specification);
    files.push(specification);
  }
  if (missing.length > 0) throw new PressError(missing.map(toProblem));
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: named } }));
  catalog.set(PDFName.of('AF'), context.obj(files));
}

function toProblem(file: string) {
  return {
    what: `Filen ${basename(file)}, som skal ligge i PDF'en, er ikke bygget.`,
    fix: 'se efter, om siden med den er bygget med, eller fjern den fra sidens <meta name="press-attachment">.',
  };
}
