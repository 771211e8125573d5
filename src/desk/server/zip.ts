import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { listFiles } from '../../sources/list-files.ts';

/** The whole content folder as a zip, for those who have no git: a copy to keep, or to send. */
export async function zipContent(root: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const { paths } = await listFiles(root);
  for (const path of paths) zip.file(`content/${path}`, await readFile(join(root, path)));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
