import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../engines/press-door.ts';
import { median } from '../measure/statistics.ts';
import { PLACE, writeContent } from './content.ts';
import { serveFloors } from './floors.ts';
import { startServer } from './start-server.ts';
import { measureTyping } from './typing.ts';
import { measureSaves } from './saves.ts';

/** Milliseconds from the last key, or from the save, until what was written has been painted. */
export interface Waits {
  'desk findings': number;
  'desk web': number;
  'desk paper': number;
  'desk paper, whole': number;
  'dev web': number;
  'dev paper': number;
  'dev paper, whole': number;
  'floor web': number;
  'floor paper': number;
}

/**
 * Measures how soon a change is seen: at the desk after a key, in `npm run dev` after a save, and on plain pages of one
 * paragraph, which are the floor.
 *
 * @returns the median of the runs
 */
export async function benchDesk(runs: number): Promise<Waits> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-desk-'));
  const root = join(folder, 'content');
  const chapter = await writeContent(root);
  const floors = await serveFloors(join(folder, 'floors'));
  const server = await startServer(root);
  const { browser, close } = await openBrowser();
  try {
    const file = join(root, chapter.file);
    const text = await readFile(file, 'utf8');
    const save = (mark: string) => writeFile(file, text.replace(PLACE, `${PLACE} ${mark}`));
    const floorWeb = await measureSaves(browser, `${floors.origin}/web.html`, (mark) => floors.save('web', mark), runs);
    const floorPaper = await measureSaves(
      browser,
      `${floors.origin}/paper.html`,
      (mark) => floors.save('paper', mark),
      runs,
    );
    const devWeb = await measureSaves(browser, server.origin + chapter.web, save, runs);
    const devPaper = await measureSaves(browser, server.origin + chapter.print, save, runs);
    const desk = await measureTyping(browser, `${server.address}&fil=${chapter.file}`, runs);
    return {
      'desk findings': median(desk.findings),
      'desk web': median(desk.web),
      'desk paper': median(desk.paper),
      'desk paper, whole': median(desk.wholePaper),
      'dev web': median(devWeb.shown),
      'dev paper': median(devPaper.shown),
      'dev paper, whole': median(devPaper.whole),
      'floor web': median(floorWeb.shown),
      'floor paper': median(floorPaper.shown),
    };
  } finally {
    await close();
    await server.close();
    await floors.close();
    await rm(folder, { recursive: true, force: true });
  }
}
