/** The invented organisation of the tiny edition, through the real schema. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteSchema } from '../../src/schemas/site.ts';
import type { Site } from '../../src/schemas/site.ts';
import { tinyRoot } from './edition.ts';

/** Its `site.yaml`, with changes. */
export function makeSite(changes: Partial<Site> = {}): Site {
  return { ...siteSchema.parse(parse(readFileSync(`${tinyRoot}/site.yaml`, 'utf8'))), ...changes };
}
